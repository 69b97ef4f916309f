"""What was already sent in answer to the update in work, lest it be sent again when the work is begun again.

A process may be killed between two messages of one answer. Those before are written down before the next is sent,
so at most one is repeated; an answer of a single message costs nothing.
"""

import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from hashlib import sha256
from typing import Any, cast

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.methods.base import Response, TelegramMethod, TelegramType
from aiogram.types import InputFile, Message

Keep = Callable[[str], Awaitable[object]]
"""Writes them down."""

_in_work: ContextVar["SaidSoFar | None"] = ContextVar("told", default=None)


class SaidSoFar:
    def __init__(self, seed: str, keep: Keep, before: str = "[]") -> None:
        self._seed = seed
        self._keep = keep
        self._said: list[tuple[str, str]] = [(key, result) for key, result in json.loads(before)]
        self._kept = len(self._said)
        self._again = list(self._said)
        self._drawn = 0

    @contextmanager
    def in_work(self) -> Iterator[None]:
        """Begins, or begins again."""
        self._again, self._drawn = list(self._said), 0
        before = _in_work.set(self)
        try:
            yield
        finally:
            _in_work.reset(before)

    def result_of(self, key: str) -> str | None:
        """Of the same message, sent by an earlier attempt; each counts once."""
        found = next((one for one in self._again if one[0] == key), None)
        if found is None:
            return None
        self._again.remove(found)
        return found[1]

    async def before_more(self) -> None:
        if len(self._said) > self._kept:
            await self._keep(json.dumps(self._said))
            self._kept = len(self._said)

    def note(self, key: str, result: str) -> None:
        self._said.append((key, result))

    def draw(self, bits: int) -> int:
        """The same numbers in the same order at each attempt, so that its windows are the same windows."""
        self._drawn += 1
        digest = sha256(f"{self._seed}:{self._drawn}".encode()).digest()
        return int.from_bytes(digest) >> (8 * len(digest) - bits)


def told_in_work() -> SaidSoFar | None:
    return _in_work.get()


class SaidOnce(BaseRequestMiddleware):
    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        told = told_in_work()
        if told is None or method.__returning__ is not Message or not method.__api_method__.startswith("send"):
            return await make_request(bot, method)
        key = _key(method)
        if (result := told.result_of(key)) is not None:
            sent = Message.model_validate_json(result, context={"bot": bot})
            return cast("Response[TelegramType]", sent)
        await told.before_more()
        done = await make_request(bot, method)
        told.note(key, cast("Message", done).model_dump_json(exclude_none=True, by_alias=True))
        return done


def _key(method: TelegramMethod[Any]) -> str:
    """By its words and buttons; a file by its name, as it may be made anew."""
    given = {name: one for name, one in method if one is not None}
    told = json.dumps(given, default=_plain, sort_keys=True)
    return f"{method.__api_method__}:{sha256(told.encode()).hexdigest()}"


def _plain(one: Any) -> object:
    if isinstance(one, InputFile):
        return one.filename
    return one.model_dump(exclude_none=True) if hasattr(one, "model_dump") else type(one).__name__
