"""A local messenger on a database of its own, with a list in place of intake."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties

from adapters.channels.local import LocalChats, LocalMessenger, LocalSession
from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.system.clock import SystemClock
from adapters.system.ids import RandomIds

BOT_ID = 1
VAULT = Vault(KeyRing.parse(make_keys()))

Answer = Callable[["Local", dict[str, Any]], Awaitable[None]]


@dataclass
class Local:
    """`answer`, when given, plays the bot for every update."""

    database: Database
    answer: Answer | None = None
    updates: list[dict[str, Any]] = field(default_factory=list)
    tongues: dict[int, str] = field(default_factory=dict)
    busy: set[int] = field(default_factory=set)
    rest: asyncio.Event = field(default_factory=asyncio.Event)
    found_busy: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when somebody who would wait for rest has looked."""

    def __post_init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """What a new process would build over the same database."""
        self.chats = LocalChats(self.database, VAULT, SystemClock(), RandomIds(), self)
        self.session = LocalSession(self.chats)
        self.bot = Bot("1:local", session=self.session, default=DefaultBotProperties(parse_mode="HTML"))
        self.messenger = LocalMessenger(BOT_ID, self.chats, self.session.commands, self)

    async def chat(self) -> int:
        return await self.messenger.create("Айгүл", "kk")

    async def seen(self, chat_id: int) -> dict[str, Any]:
        view = await self.messenger.view(chat_id)
        assert view is not None
        return view

    # -- what intake would be --------------------------------------------------
    async def accept(self, bot_id: int, update: dict[str, Any]) -> bool:
        assert bot_id == BOT_ID
        self.updates.append(update)
        if self.answer:
            await self.answer(self, update)
        return True

    def is_idle(self, bot_id: int, chat_id: int) -> bool:
        if chat_id in self.busy:
            self.found_busy.set()
        return chat_id not in self.busy

    async def wait_idle(self, bot_id: int, chat_id: int, seconds: float | None = None) -> bool:
        try:
            async with asyncio.timeout(seconds):
                while not self.is_idle(bot_id, chat_id):
                    await self.rest.wait()
        except TimeoutError:
            return False
        return True

    # -- what the store would be ------------------------------------------------
    async def of(self, chat_id: int) -> str:
        return self.tongues.get(chat_id, "")

    async def choose(self, chat_id: int, language: str) -> None:
        self.tongues[chat_id] = language

    def come_to_rest(self) -> None:
        self.busy.clear()
        self.rest.set()
