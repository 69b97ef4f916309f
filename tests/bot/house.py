"""An intake with a handler that a test can watch, hold and break."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any, TypeVar

from aiogram.fsm.storage.base import StorageKey
from sqlalchemy import select

from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.db.dialog_state import DialogStorage
from adapters.db.tables.intake import dialog_state, inbox
from bot.intake import Intake
from tests.support.patience import PATIENCE

NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
BOT = 1

T = TypeVar("T")


class StillClock:
    def now(self) -> datetime:
        return NOW


def text(update_id: int, chat_id: int = 7, words: str = "x") -> dict[str, Any]:
    who = {"id": chat_id, "is_bot": False, "first_name": "A"}
    chat = {"id": chat_id, "type": "private", "first_name": "A"}
    return {
        "update_id": update_id,
        "message": {"message_id": update_id, "date": 0, "chat": chat, "from": who, "text": words},
    }


async def run_in_chat(intake: Intake, chat_id: int, work: Callable[[], Awaitable[T]]) -> T:
    """Whatever else moves a chat's dialog does so in its lane; its state is saved afterwards, or rolled back."""
    async with intake.isolation.turn((BOT, chat_id)):
        return await work()


def key(chat_id: int = 7) -> StorageKey:
    return StorageKey(bot_id=BOT, chat_id=chat_id, user_id=chat_id)


class House:
    def __init__(self, database: Database, vault: Vault) -> None:
        self.database = database
        self.states = DialogStorage(database, vault)
        self.intake = Intake(database, vault, StillClock(), self.states, pauses=())
        self.handled: dict[int, list[int]] = defaultdict(list)
        self.apologies: list[int] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.met = asyncio.Event()
        """Set when an update has come to the handler, or has been put aside."""
        self.break_on: Callable[[dict[str, Any]], Exception | None] = lambda _: None

    @asynccontextmanager
    async def living(self, feed: Callable[..., Awaitable[object]] | None = None) -> AsyncIterator[None]:
        await self.database.start()
        await self.intake.start(feed or self.feed, self.apologise)
        try:
            yield
        finally:
            await self.leave()

    async def rests(self) -> None:
        """Until nothing waits or is in work."""
        assert await self.intake.wait_quiet(PATIENCE)

    async def leave(self) -> None:
        await self.intake.stop(grace=0)
        await self.database.stop()

    async def feed(self, bot_id: int, raw: dict[str, Any]) -> None:
        """Counts in the dialog's state how many updates it saw."""
        chat_id = raw["message"]["chat"]["id"]
        self.met.set()
        await self.gate.wait()
        data = await self.states.get_data(key(chat_id))
        await self.states.set_data(key(chat_id), {"seen": data.get("seen", 0) + 1})
        error = self.break_on(raw)
        if error is not None:
            raise error
        self.handled[chat_id].append(raw["update_id"])

    async def apologise(self, bot_id: int, chat_id: int, raw: dict[str, Any]) -> None:
        self.apologies.append(chat_id)
        self.met.set()

    async def seen(self, chat_id: int = 7) -> int:
        async with self.intake.isolation.turn((BOT, chat_id)):
            return int((await self.states.get_data(key(chat_id))).get("seen", 0))

    async def rows(self) -> list[tuple[str, bool]]:
        """Of each update in the inbox: its state and whether its payload is kept."""

        def job(connection: Any) -> list[tuple[str, bool]]:
            found = connection.execute(select(inbox).order_by(inbox.c.id))
            return [(row.state, row.payload is not None) for row in found]

        return await self.database.read(job)

    async def stored_states(self) -> int:
        return await self.database.read(lambda c: len(c.execute(select(dialog_state)).all()))
