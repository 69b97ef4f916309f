"""An outbox on either database, a Telegram that answers as told, and time that passes on demand."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import GetMe, SendDocument, SendMessage, TelegramMethod
from aiogram.types import Chat, Message, User
from sqlalchemy import insert, select

from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.db.store import SqlStore
from adapters.db.tables.notices import notices
from adapters.db.tables.people import chats
from adapters.delivery.courier import Courier
from adapters.delivery.limits import Limits
from adapters.delivery.render import Renderer
from adapters.delivery.sender import Sender
from adapters.system.ids import RandomIds
from adapters.words.fluent import FluentWords
from domain.notices.kinds import NoticeKind
from domain.notices.notice import Notice, Route
from domain.operations.documents.find_document import Found
from domain.people.acting import ChatRef
from tests.support.fake_time import FakeTime
from tests.support.patience import PATIENCE

BOT = 77
VISIT = "visitvisitvisit2"
GROUP = ChatRef(BOT, -100500)

Sent = SendMessage | SendDocument
Answer = Callable[[Sent], Exception | None]


@dataclass
class FakeTelegram(BaseSession):
    """Every send is noted with its moment; `answers` are used up one by one, then all goes well."""

    time: FakeTime = field(default_factory=FakeTime)
    answers: list[Answer | None] = field(default_factory=list)
    sent: list[tuple[float, Sent]] = field(default_factory=list)
    deaf: bool = False
    heard: asyncio.Condition = field(default_factory=asyncio.Condition)

    def __post_init__(self) -> None:
        super().__init__()

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:
        if isinstance(method, GetMe):
            if self.deaf:
                raise TelegramNetworkError(method, "ServerDisconnectedError: Server disconnected")
            return User(id=BOT, is_bot=True, first_name="Emhana")
        assert isinstance(method, SendMessage | SendDocument)
        self.sent.append((self.time.seconds(), method))
        answer = self.answers.pop(0) if self.answers else None
        error = answer(method) if answer else None
        async with self.heard:
            self.heard.notify_all()
        if error is not None:
            raise error
        return Message(
            message_id=len(self.sent), date=self.time.now(), chat=Chat(id=int(method.chat_id), type="private")
        )

    async def close(self) -> None: ...

    async def stream_content(self, *_: Any, **__: Any) -> Any:
        raise AssertionError("nothing is downloaded here")
        yield b""

    async def until_sent(self, count: int) -> None:
        async with asyncio.timeout(PATIENCE), self.heard:
            await self.heard.wait_for(lambda: len(self.sent) >= count)

    def texts(self, chat_id: int | None = None) -> list[str]:
        return [words_of(method) for _, method in self.sent if chat_id in {None, method.chat_id}]

    def moments(self, chat_id: int | None = None) -> list[float]:
        return [at for at, method in self.sent if chat_id in {None, method.chat_id}]


def words_of(method: Sent) -> str:
    return method.text if isinstance(method, SendMessage) else str(method.caption)


@dataclass
class Post:
    """The office under test, with a few words to tell stories in."""

    database: Database
    time: FakeTime = field(default_factory=FakeTime)
    vault: Vault = field(default_factory=lambda: Vault(KeyRing.parse(make_keys())))
    words: FluentWords = field(default_factory=FluentWords)
    enclosed: Found | None = None

    def __post_init__(self) -> None:
        self.store = SqlStore(self.database, self.vault)
        self.telegram = FakeTelegram(time=self.time)
        self.bot = Bot(f"{BOT}:token", session=self.telegram)
        self.sender = self.new_sender()

    def new_sender(self) -> Sender:
        renderer = Renderer(self.words, {}, "https://emhana.example")
        return Sender(
            self.store,
            self.time,
            RandomIds(),
            Courier(lambda _: self.bot, renderer, {"clinic-1": GROUP}, self.enclose),
            Limits(seconds=self.time.seconds),
            pause=self.time.pause,
            jitter=lambda: 1.0,
        )

    async def enclose(self, notice: Notice) -> Found | None:
        if "document" not in notice.facts:
            return None
        if self.enclosed is None:
            raise LookupError("no such document")
        return self.enclosed

    async def chat(self, chat_id: int, language: str = "ru", **settings: Any) -> ChatRef:
        row = {"bot_id": BOT, "chat_id": chat_id, "user_id": chat_id, "language": language} | settings
        row |= {"created_at": self.time.now()}
        await self.database.write(lambda connection: connection.execute(insert(chats).values(**row)))
        return ChatRef(BOT, chat_id)

    def notice(self, once: str = "one", chat_id: int | None = 1, **changes: Any) -> Notice:
        now = self.time.now()
        plain = Notice(
            once=once,
            route=Route.CHAT,
            kind=NoticeKind.REMINDER_DAY,
            about=VISIT,
            due_at=now,
            expires_at=now + timedelta(days=1),
            facts={"starts_at": "2026-11-25T05:30:00+00:00", "number": "7K3-M92-Q4X"},
            chat=ChatRef(BOT, chat_id) if chat_id is not None else None,
        )
        return replace(plain, **changes)

    async def posts(self, *posted: Notice) -> None:
        def work(unit: Any) -> None:
            for one in posted:
                unit.notices.post(one)

        await self.store.write(work)

    async def row(self, once: str = "one") -> dict[str, Any]:
        rows = await self.database.read(
            lambda connection: connection.execute(select(notices).where(notices.c.once == once)).mappings().all()
        )
        return dict(rows[0])

    async def states(self, names: Sequence[str]) -> list[str]:
        return [(await self.row(name))["state"] for name in names]

    async def until_quiet(self, at_most: float = 120, step: float = 1) -> None:
        """Tick once a second, as the scheduler would."""
        end: datetime = self.time.now() + timedelta(seconds=at_most)
        await self.sender.tick()
        while self.time.now() < end:
            self.time.passes(step)
            await self.sender.tick()


@pytest.fixture
async def post(database: Database) -> Post:
    return Post(database)
