import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from adapters.db.database import Database
from adapters.db.repositories.journal import SqlJournal
from domain.ports.journal import ChainEnd, ChainReport

AT = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)


def append(action: str = "visit-booked") -> Callable[[Connection], None]:
    def job(connection: Connection) -> None:
        SqlJournal(connection).append(
            AT, "person:a", action, channel="electronic", about="7K3-M92-Q4X", facts={"slot": 7}
        )

    return job


async def verify(database: Database, anchor: ChainEnd | None = None) -> ChainReport:
    return await database.read(lambda connection: SqlJournal(connection).verify(anchor))


async def force(database: Database, statement: str) -> None:
    """What somebody with the file in their hands could do."""
    off = {
        "sqlite": ["DROP TRIGGER journal_no_update", "DROP TRIGGER journal_no_delete"],
        "postgresql": ["DROP TRIGGER journal_no_change ON journal"],
    }[database.dialect]

    def job(connection: Connection) -> None:
        for each in (*off, statement):
            connection.execute(text(each))

    await database.write(job)


async def test_an_empty_chain_is_whole(database: Database) -> None:
    assert await verify(database) == ChainReport(0, ChainEnd(0, bytes(32)))


async def test_many_at_once_make_one_chain(database: Database) -> None:
    await asyncio.gather(*(database.write(append()) for _ in range(40)))
    report = await verify(database)
    assert (report.lines, report.end.seq, report.first_broken) == (40, 40, None)


@pytest.mark.parametrize("statement", ["UPDATE journal SET actor = 'x'", "DELETE FROM journal"])
async def test_a_line_cannot_be_changed(database: Database, statement: str) -> None:
    await database.write(append())
    with pytest.raises(DBAPIError, match="append-only"):
        await database.write(lambda connection: connection.execute(text(statement)))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET actor = 'person:b' WHERE seq = 3",
        "UPDATE journal SET facts = '{}' WHERE seq = 3",
        "DELETE FROM journal WHERE seq = 3",
    ],
)
async def test_the_first_broken_line_is_named(database: Database, statement: str) -> None:
    for _ in range(5):
        await database.write(append())
    await force(database, statement)
    assert (await verify(database)).first_broken == 3


async def test_an_anchor_shows_a_tail_cut_off_or_written_anew(database: Database) -> None:
    for _ in range(5):
        await database.write(append())
    anchor = (await verify(database)).end
    await force(database, "DELETE FROM journal WHERE seq > 3")
    assert (await verify(database)).first_broken is None
    assert (await verify(database, anchor)).first_broken == 4
    for _ in range(2):
        await database.write(append("visit-cancelled"))
    assert (await verify(database)).first_broken is None
    assert (await verify(database, anchor)).first_broken == 5
