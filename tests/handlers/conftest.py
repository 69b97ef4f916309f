from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from aiogram import Bot, Dispatcher, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.fsm.storage.base import DefaultKeyBuilder
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram_dialog import setup_dialogs
from aiogram_dialog.api.entities import stack
from dishka import Provider, Scope, make_async_container
from dishka.integrations.aiogram import setup_dishka

from adapters.words import FluentWords
from bot.random_ids import intent_number
from domain.operations.drafts.find_drafts import FindDrafts
from domain.people.acting import Acting, ChatRef
from domain.people.iin import Iin
from domain.people.known import KnownPerson
from handlers.found import journeys
from handlers.shared.middleware import WhoIsThere
from tests.handlers.phone import CHAT, Phone, Screen

NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
AIGUL = KnownPerson("aigul", Iin("900515400004"), "Айгүл Серік", "Айгуль Серик", date(1990, 5, 15))


@dataclass
class FakeClock:
    at: datetime = NOW

    def now(self) -> datetime:
        return self.at


@dataclass
class FakeStore:
    """Knows one chat."""

    acting: Acting | None

    async def read(self, work: Callable[[Any], Any]) -> Any:
        return work(self)

    @property
    def chats(self) -> Any:
        store = self

        class Chats:
            def acting(self, chat: ChatRef) -> Acting | None:
                return store.acting

        return Chats()


class NothingBegun:
    async def __call__(self, acting: Acting) -> tuple[()]:
        return ()


@dataclass
class House:
    """A dispatcher like the real one, with operations given by the test."""

    routers: list[Router]
    operations: dict[type, Any] = field(default_factory=dict)
    clock: FakeClock = field(default_factory=FakeClock)
    store: FakeStore = field(
        default_factory=lambda: FakeStore(Acting(ChatRef(1, CHAT), CHAT, "ru", AIGUL, NOW + timedelta(days=30)))
    )

    def phone(self, **options: Any) -> Phone:
        screen = Screen()
        bot = Bot("1:local", session=screen, default=DefaultBotProperties(parse_mode="HTML"))
        dispatcher = Dispatcher(storage=MemoryStorage())
        dispatcher.fsm.storage.key_builder = DefaultKeyBuilder(with_destiny=True)
        who = WhoIsThere(self.store, FluentWords(), self.clock, journeys(), sandbox=False)
        dispatcher.update.outer_middleware(who)
        dispatcher.include_routers(*self.routers)
        stack.new_int_id = intent_number  # as the real dispatcher does: the library's own ids collide
        setup_dialogs(dispatcher)
        operations = {FindDrafts: NothingBegun()} | self.operations
        provider = Provider(scope=Scope.APP)
        for kind in operations:
            provider.from_context(provides=kind)
        setup_dishka(make_async_container(provider, context=dict(operations)), dispatcher)
        return Phone(dispatcher, bot, screen, **options)

    def speaks(self, language: str) -> None:
        assert self.store.acting
        acting = self.store.acting
        self.store.acting = Acting(acting.chat, acting.user_id, language, acting.person, acting.verified_until)


@pytest.fixture
def words() -> FluentWords:
    return FluentWords()
