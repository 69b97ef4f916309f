"""kill -9 between the messages of one answer: at most the last of them is repeated, and its buttons go on."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import EditMessageText, SendDocument, SendMessage, SendVenue
from aiogram.types import BufferedInputFile, Chat, Message

from adapters.channels.told import SaidOnce
from bot.random_ids import intent_number
from tests.bot.house import BOT, NOW, House, text
from tests.support.patience import patiently

Houses = Callable[..., Awaitable[House]]
CALLS = 5


class Wire(BaseSession):
    """Telegram's side, which outlives our process; it is killed at the n-th call, done or not."""

    def __init__(self) -> None:
        super().__init__()
        self.middleware.register(SaidOnce())
        self.sent: Counter[str] = Counter()
        self.calls = 0
        self.dies_at = (0, False)
        self.reached = asyncio.Event()

    async def close(self) -> None: ...

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        yield b""

    async def make_request(self, bot: Bot, method: Any, timeout: int | None = None) -> Any:
        self.calls += 1
        at, is_done = self.dies_at
        if self.calls == at and not is_done:
            await self._dies()
        said = Message(message_id=self.calls, date=NOW, chat=Chat(id=7, type="private"))
        if not isinstance(method, EditMessageText):
            self.sent[type(method).__name__ + str(getattr(method, "text", ""))] += 1
        if self.calls == at and is_done:
            await self._dies()
        return said

    async def _dies(self) -> None:
        self.reached.set()
        await asyncio.Event().wait()


def answering(bot: Bot, windows: list[int]) -> Callable[..., Awaitable[None]]:
    """Five calls: two windows, one of them edited, a file, a place."""

    async def feed(_: int, raw: dict[str, Any]) -> None:
        window = intent_number()
        first = await bot(SendMessage(chat_id=7, text=f"window {window}"))
        windows.append(first.message_id)
        await bot(EditMessageText(chat_id=7, message_id=first.message_id, text="edited"))
        await bot(SendDocument(chat_id=7, document=BufferedInputFile(b"made anew", "visit.ics")))
        await bot(SendVenue(chat_id=7, latitude=43.2, longitude=76.9, title="t", address="a"))
        await bot(SendMessage(chat_id=7, text=f"last {intent_number()}"))

    return feed


@pytest.mark.parametrize("is_done", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("at", range(1, CALLS + 1))
async def test_a_kill_repeats_one_message_at_most(houses: Houses, at: int, is_done: bool) -> None:
    wire, windows = Wire(), list[int]()
    bot = Bot("1:wire", session=wire)
    wire.dies_at = at, is_done
    house = await houses(feed=answering(bot, windows))
    await house.intake.accept(BOT, text(1))
    await patiently(wire.reached.wait())
    await house.leave()
    after = await houses(feed=answering(bot, windows))
    await after.rests()
    assert await after.rows() == [("done", False)]
    assert len(wire.sent) == 4, "whatever was to be said was, and each window is the same window again"
    assert sum(wire.sent.values()) <= 5, wire.sent


async def test_a_failure_repeats_nothing_that_was_said(houses: Houses) -> None:
    wire, windows = Wire(), list[int]()
    answer = answering(Bot("1:wire", session=wire), windows)
    failures = iter([ValueError("once"), ValueError("twice"), None])

    async def feed(bot_id: int, raw: dict[str, Any]) -> None:
        await answer(bot_id, raw)
        if error := next(failures):
            raise error

    house = await houses(feed=feed)
    await house.intake.accept(BOT, text(1))
    await house.rests()
    assert set(wire.sent.values()) == {1}
    assert len(set(windows)) == 1


async def test_the_same_words_twice_are_said_twice(houses: Houses) -> None:
    wire = Wire()
    bot = Bot("1:wire", session=wire)

    async def feed(_: int, raw: dict[str, Any]) -> None:
        for _ in range(2):
            await bot(SendMessage(chat_id=7, text="x"))

    house = await houses(feed=feed)
    for number in (1, 2):
        await house.intake.accept(BOT, text(number))
    await house.rests()
    assert wire.sent.total() == 4
