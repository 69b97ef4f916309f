"""Citizens who press the first button they see, each as soon as the last press was answered."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from itertools import count
from statistics import quantiles
from typing import Any

from benchmarks.null_session import NullSession

Deliver = Callable[[dict[str, Any]], Awaitable[None]]

_update_ids = count(1)


@dataclass(frozen=True)
class Pace:
    per_second: float
    p50: float
    p99: float


class Crowd:
    """`deliver` returns when the update was handled to its end."""

    def __init__(self, session: NullSession, deliver: Deliver, chats: int) -> None:
        self._session = session
        self._deliver = deliver
        self._chats = range(1000, 1000 + chats)

    async def enter(self) -> None:
        await asyncio.gather(*(self._deliver(_start(chat)) for chat in self._chats))

    async def press(self, times: int) -> Pace:
        """Everybody that many times."""
        took: list[float] = []
        begin = time.perf_counter()
        await asyncio.gather(*(_citizen(self._session, self._deliver, chat, times, took) for chat in self._chats))
        passed = time.perf_counter() - begin
        cuts = quantiles(took, n=100)
        return Pace(len(took) / passed, cuts[49], cuts[98])


async def _citizen(session: NullSession, deliver: Deliver, chat: int, presses: int, took: list[float]) -> None:
    for _ in range(presses):
        update = _press(session, chat)
        begin = time.perf_counter()
        await deliver(update)
        took.append(time.perf_counter() - begin)


def _start(chat: int) -> dict[str, Any]:
    return {
        "update_id": next(_update_ids),
        "message": {"message_id": 1, "date": 0, "chat": _chat(chat), "from": _who(chat), "text": "/start"},
    }


def _press(session: NullSession, chat: int) -> dict[str, Any]:
    number, markup = session.shown[chat]
    update_id = next(_update_ids)
    message = {
        "message_id": number,
        "date": 0,
        "chat": _chat(chat),
        "from": {"id": 1, "is_bot": True, "first_name": "Emhana"},
        "text": "x",
        "reply_markup": markup.model_dump(exclude_none=True),
    }
    return {
        "update_id": update_id,
        "callback_query": {
            "id": str(update_id),
            "from": _who(chat),
            "chat_instance": "1",
            "message": message,
            "data": markup.inline_keyboard[0][0].callback_data,
        },
    }


def _chat(chat: int) -> dict[str, Any]:
    return {"id": chat, "type": "private", "first_name": "A"}


def _who(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "A", "language_code": "kk"}
