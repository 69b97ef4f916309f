"""The full path of a press against the same windows in bare aiogram-dialog with MemoryStorage."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, cast

from aiogram import BaseMiddleware, Bot, Dispatcher
from aiogram_dialog import setup_dialogs

from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import Vault
from adapters.db.database import open_database
from adapters.db.dialog_state import DialogStorage
from adapters.db.schema import upgrade
from adapters.db.store import SqlStore
from benchmarks.citizens import Crowd
from benchmarks.null_session import TOKEN, NullSession
from benchmarks.windows import windows
from bot.dispatcher import build_dispatcher, feeder
from bot.garbage import settle
from bot.intake import Intake
from domain.people.acting import ChatRef
from domain.ports.store import Store
from domain.words import Words

Operation = Callable[[int, str], Awaitable[object]]

BOT = 1
KEYS = KeyRing.parse(make_keys())


class RealClock:
    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - there is no clock to inject into a benchmark


class NoWords:
    def say(self, language: str, key: str, /, **facts: str | int) -> str:
        return f"{language} {key} {facts}"


class WhoIsThere(BaseMiddleware):
    """As the house does: who acts is read for every update."""

    def __init__(self, store: Store, clock: RealClock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, handler: Any, event: Any, data: dict[str, Any]) -> Any:
        ref = ChatRef(BOT, data["event_chat"].id)
        data["acting"] = await self._store.read(lambda uow: uow.chats.acting(ref))
        return await handler(event, data)


@asynccontextmanager
async def bare(chats: int) -> AsyncIterator[Crowd]:
    session = NullSession()
    bot, dispatcher = Bot(TOKEN, session), Dispatcher()
    dispatcher.include_routers(*windows())
    setup_dialogs(dispatcher)

    async def deliver(update: dict[str, Any]) -> None:
        await dispatcher.feed_raw_update(bot, update)

    yield Crowd(session, deliver, chats)


@asynccontextmanager
async def full(chats: int, url: str, operation: Operation | None = None) -> AsyncIterator[Crowd]:
    session, clock = NullSession(), RealClock()
    bot = Bot(TOKEN, session)
    vault = Vault(KEYS)
    database = open_database(url)
    await database.start()
    states = DialogStorage(database, vault)
    store = SqlStore(database, vault)
    intake = Intake(database, vault, clock, states)
    dispatcher, _ = build_dispatcher(
        windows(), states, intake.isolation, cast("Words", NoWords()), outer=[WhoIsThere(store, clock)]
    )
    dispatcher["operation"] = operation or _note_in_journal(store, clock)

    async def apologise(*_: Any) -> None:
        raise AssertionError("no update may fail here")

    await intake.start(feeder(dispatcher, lambda _: bot, states), apologise)

    async def deliver(update: dict[str, Any]) -> None:
        event = update.get("message") or update["callback_query"]["message"]
        await intake.accept(BOT, update)
        await intake.wait_idle(BOT, event["chat"]["id"])

    yield Crowd(session, deliver, chats)
    await intake.stop()
    await database.stop()


async def alone_ms(url: str, operation: Operation) -> float:
    """Median of a press nobody else competes with."""
    async with full(1, url, operation) as single:
        await single.enter()
        await single.press(20)
        return round((await single.press(200)).p50 * 1000, 3)


def _note_in_journal(store: Store, clock: RealClock) -> Operation:
    async def operation(chat: int, what: str) -> None:
        at = clock.now()
        await store.write(
            lambda uow: uow.journal.append(at, f"person:{chat}", what, channel="electronic", facts={"chat": chat})
        )

    return operation


async def compare(chats: int = 50, rounds: int = 12, times: int = 10) -> None:
    """Short rounds in turn, so that whatever else the machine does meets both alike."""
    with TemporaryDirectory() as folder:
        upgrade(url := f"sqlite:///{Path(folder) / 'many.sqlite3'}")
        upgrade(quiet := f"sqlite:///{Path(folder) / 'one.sqlite3'}")
        async with bare(chats) as memory, full(chats, url) as house, full(1, quiet) as single:
            for crowd in (memory, house, single):
                await crowd.enter()
                await crowd.press(4)
            settle()
            paces = [(await memory.press(times), await house.press(times)) for _ in range(rounds)]
            alone = await single.press(200)
    bare_pace, our_pace = (median(pace.per_second for pace in of_one) for of_one in zip(*paces, strict=True))
    ratio = median(ours.per_second / theirs.per_second for theirs, ours in paces)
    print(f"press, {chats} chats: bare aiogram-dialog {bare_pace:,.0f}/s, full path {our_pace:,.0f}/s")
    print(f"  ratio {ratio:.2f} (aim 0.50)")
    print(f"  one chat alone: p50 {alone.p50 * 1000:.1f} ms, p99 {alone.p99 * 1000:.1f} ms")


def run() -> None:
    asyncio.run(compare())
