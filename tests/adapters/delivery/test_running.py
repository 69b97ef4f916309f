"""The sender as the process runs it, and what it costs to look for work."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

import pytest
from aiogram.methods import SendMessage
from sqlalchemy import Connection, insert, select, text, update

from adapters.db.repositories.notices import is_pending
from adapters.db.repositories.outbox import _claimable
from adapters.db.tables.notices import notices
from adapters.delivery.bell import RingingStore
from domain.notices.notice import Route
from domain.ports.store import Store, StoreUnavailable
from domain.ports.unit_of_work import UnitOfWork
from tests.adapters.delivery.conftest import BOT, Post
from tests.support.patience import a_turn

T = TypeVar("T")


async def test_a_commit_wakes_the_sender_and_stopping_ends_it(post: Post) -> None:
    store = RingingStore(post.store, post.sender.poke)
    async with asyncio.TaskGroup() as group:
        running = group.create_task(post.sender.run())
        for count, once in enumerate(["a", "b"], start=1):
            notice = post.notice(once, count)
            await store.write(lambda unit, notice=notice: unit.notices.post(notice))
            await post.telegram.until_sent(count)
        post.sender.stop()
    assert running.done()
    assert await post.states(["a", "b"]) == ["delivered", "delivered"]


async def test_only_what_the_sender_can_send_rings(post: Post) -> None:
    rings: list[None] = []
    store = RingingStore(post.store, lambda: rings.append(None))
    await store.write(lambda unit: unit.chats)
    await store.write(lambda unit: unit.notices.post(post.notice("d", None, route=Route.DESK, provider_code="c")))
    assert not rings
    await store.write(lambda unit: unit.notices.post(post.notice()))
    assert len(rings) == 1


@dataclass
class Moody:
    """A store that is out of reach for its next `down` writes."""

    store: Store
    down: int = 0

    async def write(self, work: Callable[[UnitOfWork], T], *, heavy: bool = False) -> T:
        if self.down:
            self.down -= 1
            raise StoreUnavailable("not now")
        return await self.store.write(work, heavy=heavy)

    async def read(self, work: Callable[[UnitOfWork], T], *, heavy: bool = False) -> T:
        return await self.store.read(work, heavy=heavy)


async def test_a_database_out_of_reach_does_not_end_the_sender(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.delivery.sender.TICK", 0.01)
    post.sender._store = Moody(post.store, down=3)
    await post.posts(post.notice())
    async with asyncio.TaskGroup() as group:
        group.create_task(post.sender.run())
        await post.telegram.until_sent(1)
        post.sender.stop()
    assert (await post.row())["state"] == "delivered"


async def test_what_was_sent_is_written_down_once_the_database_is_back(post: Post) -> None:
    post.sender._store = moody = Moody(post.store)

    def goes_down(_: SendMessage) -> None:
        moody.down = 3

    post.telegram.answers = [goes_down]
    await post.posts(post.notice())
    await post.sender.tick()
    assert ((await post.row())["state"], len(post.telegram.sent)) == ("delivered", 1)


async def test_a_row_that_cannot_be_opened_stops_nobody(post: Post) -> None:
    await post.posts(post.notice("a"), post.notice("b"))
    spoil = update(notices).where(notices.c.once == "a").values(facts=b"spoiled")
    await post.database.write(lambda connection: connection.execute(spoil))
    await post.until_quiet(3)
    assert await post.states(["a", "b"]) == ["technical", "delivered"]


@pytest.mark.parametrize("asked", ["claim", "pending", "overdue"])
async def test_looking_for_work_does_not_grow_with_what_is_not_due(post: Post, asked: str) -> None:
    """The plan, on both databases, over an outbox full of reminders for later and of old letters."""
    now = post.time.now()
    later, old = now + timedelta(days=1), now - timedelta(days=30)
    facts = post.vault.seal(json.dumps({}).encode(), "x")

    def row(n: int) -> dict[str, object]:
        done = n % 2 == 0
        return {
            "once": f"n{n}",
            "route": "chat",
            "lane": f"chat:{BOT}:{n}",
            "bot_id": BOT,
            "chat_id": n,
            "kind": "reminder-day",
            "facts": facts,
            "urgent": False,
            "about": f"about{n}",
            "due_at": old if done else later,
            "expires_at": later + timedelta(days=1),
            "state": "delivered" if done else "pending",
            "next_at": old if done else later,
        }

    await post.database.write(lambda connection: connection.execute(insert(notices), [row(n) for n in range(5000)]))
    claim = _claimable(now, urgent=False, but=["chat:1:1"]).limit(48)
    pending = select(notices.c.id).where(
        is_pending, notices.c.lane == "chat:77:9", notices.c.due_at <= now, notices.c.expires_at > now
    )
    overdue = select(notices.c.id).where(is_pending, notices.c.expires_at <= now)
    question = {"claim": claim, "pending": pending, "overdue": overdue}[asked]
    is_sqlite = post.database.dialect == "sqlite"
    explain = "EXPLAIN QUERY PLAN " if is_sqlite else "EXPLAIN "

    def plan(connection: Connection) -> str:
        connection.execute(text("ANALYZE notices"))
        asked_for = question.compile(dialect=connection.dialect, compile_kwargs={"literal_binds": True})
        return " ".join(str(line) for line in connection.execute(text(explain + str(asked_for))))

    told = await post.database.write(plan)
    assert "ix_notices_" in told, told
    assert "Seq Scan on notices" not in told
    assert "SCAN notices" not in told


async def test_a_second_tick_waits_for_the_first_and_for_what_it_asked_for(post: Post) -> None:
    await post.posts(post.notice("a"))
    first = asyncio.ensure_future(post.sender.tick())
    await a_turn()
    await post.posts(post.notice("b", 2))
    await post.sender.tick()
    assert await post.states(["a", "b"]) == ["delivered", "delivered"]
    await first
