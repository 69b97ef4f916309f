"""The outbox against a Bot API server: each failure as it comes over the wire."""

from datetime import timedelta

import pytest
from aiogram import Bot
from sqlalchemy import insert, select

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
from domain.people.acting import ChatRef
from tests.support.bot_api import BotApi, Person
from tests.support.fake_time import FakeTime
from tests.support.local import VAULT

BOT_ID = 4242


class Outbox:
    def __init__(self, database: Database, bot: Bot) -> None:
        self.time, self.database, self.store = FakeTime(), database, SqlStore(database, VAULT)
        courier = Courier(lambda _: bot, Renderer(FluentWords(), {}), {})
        limits = Limits(seconds=self.time.seconds)
        self.sender = Sender(
            self.store, self.time, RandomIds(), courier, limits, pause=self.time.pause, jitter=lambda: 1.0
        )

    async def posts(self, chat_id: int) -> None:
        now = self.time.now()
        row = {"bot_id": BOT_ID, "chat_id": chat_id, "user_id": chat_id, "language": "kk", "created_at": now}
        await self.database.write(lambda connection: connection.execute(insert(chats).values(**row)))
        notice = Notice(
            once=str(chat_id),
            route=Route.CHAT,
            kind=NoticeKind.REMINDER_DAY,
            about="visitvisitvisit2",
            due_at=now,
            expires_at=now + timedelta(hours=23),
            facts={"starts_at": "2026-11-25T05:30:00+00:00", "doctor_kk": "А <b", "doctor_ru": "А"},
            chat=ChatRef(BOT_ID, chat_id),
        )
        await self.store.write(lambda unit: unit.notices.post(notice))

    async def passes(self, seconds: int) -> None:
        for _ in range(seconds):
            await self.sender.tick()
            self.time.passes(1)

    async def states(self) -> list[str]:
        query = select(notices.c.state).order_by(notices.c.id)
        return await self.database.read(lambda connection: list(connection.execute(query).scalars()))


@pytest.fixture
async def outbox(database: Database, bot: Bot) -> Outbox:
    return Outbox(database, bot)


async def test_a_reminder_with_its_buttons(api: BotApi, outbox: Outbox) -> None:
    person = Person(api, 5, language_code="kk")
    await outbox.posts(5)
    await outbox.passes(1)
    assert "25 қараша, сәрсенбі, 10:30" in person.text
    assert "А <b" in person.text
    assert person.labels == ["Келемін", "Уақытты өзгерту", "Жазылудан бас тарту"]
    assert await outbox.states() == ["delivered"]


@pytest.mark.parametrize(
    ("status", "description", "parameters"),
    [
        (500, "", {}),
        (502, "Bad Gateway", {}),
        (429, "Too Many Requests", {"retry_after": 2}),
        (401, "Unauthorized", {}),
    ],
)
async def test_what_passes(
    api: BotApi, outbox: Outbox, status: int, description: str, parameters: dict[str, int]
) -> None:
    person = Person(api, 5)
    api.fails("sendMessage", status, description, times=2, **parameters)
    await outbox.posts(5)
    await outbox.passes(8)
    assert await outbox.states() == ["delivered"]
    assert len(person.heard) == 1


async def test_an_answer_lost_after_the_deed_is_repeated_once_at_most(api: BotApi, outbox: Outbox) -> None:
    person = Person(api, 5)
    api.fails("sendMessage", 0, times=5, after_doing_it=True)
    await outbox.posts(5)
    await outbox.passes(10)
    assert await outbox.states() == ["unknown"]
    assert len(person.heard) == 2


async def test_one_who_blocked_us_stops_nobody(api: BotApi, outbox: Outbox) -> None:
    await Person(api, 5).blocks_the_bot()
    other = Person(api, 6)
    await outbox.posts(5)
    await outbox.posts(404)
    await outbox.posts(6)
    await outbox.passes(5)
    assert await outbox.states() == ["permanent", "permanent", "delivered"]
    assert len(other.heard) == 1
    assert len(api.called("sendMessage")) == 3
