import asyncio
import sqlite3
from collections.abc import Callable
from threading import Barrier

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from adapters.db.database import Database, open_database
from adapters.db.tables.intake import dialog_state
from domain.ports.store import StoreUnavailable
from tests.support.patience import PATIENCE, a_turn


def put(chat_id: int, body: bytes = b"x") -> Callable[[Connection], int]:
    def job(connection: Connection) -> int:
        values = {"bot_id": 1, "chat_id": chat_id, "body": body}
        connection.execute(
            text("INSERT INTO dialog_state (bot_id, chat_id, body, saved_at) VALUES (:bot_id, :chat_id, :body, 0)"),
            values,
        )
        return chat_id

    return job


def count(connection: Connection) -> int:
    return connection.execute(text("SELECT count(*) FROM dialog_state")).scalar_one()


async def test_a_write_is_there_for_the_next_read(database: Database) -> None:
    assert await database.write(put(7)) == 7
    assert await database.read(count) == 1


async def test_a_failing_job_takes_nobody_with_it(database: Database) -> None:
    outcomes = await asyncio.gather(*(database.write(put(n)) for n in (1, 2, 2, 3)), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes].count(IntegrityError) == 1
    assert await database.read(count) == 3


async def test_a_failing_job_leaves_nothing_of_itself(database: Database) -> None:
    def half(connection: Connection) -> None:
        put(1)(connection)
        raise LookupError("half way")

    with pytest.raises(LookupError):
        await database.write(half)
    assert await database.read(count) == 0


async def test_sixty_read_modify_writes_lose_nothing(database: Database) -> None:
    await database.write(put(1, b"0"))

    def add(connection: Connection) -> None:
        row = connection.execute(dialog_state.select().with_for_update()).one()
        connection.execute(dialog_state.update().values(body=str(int(row.body) + 1).encode()))

    await asyncio.gather(*(database.write(add) for _ in range(60)))
    assert await database.read(lambda c: c.execute(dialog_state.select()).one().body) == b"60"


async def test_a_read_cannot_write(database: Database) -> None:
    with pytest.raises(Exception, match=r"(?i)read.?only|unavailable"):
        await database.read(put(1))
    assert await database.read(count) == 0


async def test_a_stopped_database_is_unavailable(database: Database) -> None:
    await database.stop()
    for call in (database.write, database.read):
        with pytest.raises(StoreUnavailable):
            await call(count)


async def test_stop_finishes_what_was_taken(database_url: str) -> None:
    database = open_database(database_url)
    await database.start()
    waiting = [asyncio.ensure_future(database.write(put(n))) for n in range(20)]
    await a_turn()
    await database.stop()
    assert sorted(await asyncio.gather(*waiting)) == list(range(20))


async def test_a_locked_file_fails_the_group_and_heals(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.db.group_writer.BUSY_SECONDS", 0.05)
    database = open_database(sqlite_url)
    await database.start()
    other = sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    outcomes = await asyncio.gather(*(database.write(put(n)) for n in range(3)), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [StoreUnavailable] * 3
    other.execute("ROLLBACK")
    assert await database.write(put(9)) == 9
    assert await database.read(count) == 1
    other.close()
    await database.stop()


async def test_a_full_disk_fails_the_group_and_heals(sqlite_url: str) -> None:
    database = open_database(sqlite_url)
    await database.start()

    def limit(pages: int) -> Callable[[Connection], int]:
        return lambda c: c.exec_driver_sql(f"PRAGMA max_page_count = {pages}").scalar_one()

    await database.write(limit(1))
    big = put(1, b"x" * 2_000_000)
    with pytest.raises(StoreUnavailable):
        await database.write(big)
    await database.write(limit(1_000_000))
    assert await database.write(big) == 1
    await database.stop()


async def test_a_deadlock_is_repeated_until_it_passes(postgresql_url: str) -> None:
    database = open_database(postgresql_url)
    await database.start()
    await database.write(put(1, b"0"))
    await database.write(put(2, b"0"))
    both_hold_one, begun = Barrier(2), []

    def touch(first: int, second: int) -> Callable[[Connection], None]:
        move = text("UPDATE dialog_state SET saved_at = saved_at + 1 WHERE chat_id = :chat")

        def job(connection: Connection) -> None:
            connection.execute(move, {"chat": first})
            begun.append(first)
            if begun.count(first) == 1:
                both_hold_one.wait(PATIENCE)
            connection.execute(move, {"chat": second})

        return job

    await asyncio.gather(database.write(touch(1, 2)), database.write(touch(2, 1)))
    assert len(begun) > 2, "one was repeated"
    moved = await database.read(lambda c: c.execute(text("SELECT sum(saved_at) FROM dialog_state")).scalar_one())
    assert moved == 4
    await database.stop()
