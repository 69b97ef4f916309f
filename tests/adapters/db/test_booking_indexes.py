"""Every question of the booking is answered through an index, so it costs the same at a million slots."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, Select, Update

from adapters.db.database import Database
from adapters.db.lean import Lean
from adapters.db.repositories import requests, slots, visits, waiting
from tests.support.booking import TUESDAY

ASKER = {"asker": "1:1", "now": TUESDAY, "earliest": TUESDAY}
DOCTORS = {"doctors": ["therapist-1", "gp-1"], **ASKER}

QUESTIONS: dict[str, tuple[Select[Any] | Update | Lean, dict[str, Any]]] = {
    "open days": (slots.OPEN_DAYS, DOCTORS),
    "free on a day": (slots.FREE_ON, {**DOCTORS, "day": "2026-11-24", "latest": TUESDAY + timedelta(days=2)}),
    "next free": (slots.NEXT_FREE, {**DOCTORS, "count": 3}),
    "nearest free": (slots.NEAREST_FREE, {**DOCTORS, "count": 3, "first": "gp-1", "to": TUESDAY}),
    "one slot": (slots.SLOT, {"slot": 1}),
    "some slots": (slots.SOME, {"slots": [1, 2]}),
    "hold": (slots.HOLD, {"slot": 1, "until": TUESDAY, **ASKER}),
    "take": (slots.TAKE, {"slot": 1, **ASKER}),
    "release": (slots.RELEASE, {"asker": "1:1", "but": -1}),
    "kept": (slots.KEPT, {"doctor": "gp-1", "since": TUESDAY, "until": TUESDAY + timedelta(days=14)}),
    "one visit": (visits.VISIT, {"visit": "a"}),
    "visits of requests": (visits.OF_REQUESTS, {"numbers": ["a", "b"]}),
    "visits in slots": (visits.IN_SLOTS, {"slots": [1, 2]}),
    "visits ahead": (visits.AHEAD, {"subject": "a", "now": TUESDAY}),
    "visits over": (visits.FINISH, {"now": TUESDAY}),
    "my requests": (requests.OF_PERSON, {"person": "a", "people": ["a", "b"], "count": 20, "skip": 0}),
    "open at a desk": (requests.OPEN_OF_PROVIDER, {"provider": "c", "count": 100}),
    "closed at a desk": (requests.CLOSED_OF_PROVIDER, {"provider": "c", "count": 100}),
    "count at a desk": (requests.COUNT_OPEN, {"provider": "c"}),
    "history": (requests.HISTORY, {"request": "a"}),
    "deferred": (requests.DEFERRED, {"service": "appointment", "now": TUESDAY, "count": 50}),
    "whose turn": (
        waiting.NEXT,
        {"provider": "c", "starts": TUESDAY, "doctor": "gp-1", "groups": ["adult"], "but": ""},
    ),
    "overdue offers": (waiting.OVERDUE, {"now": TUESDAY, "count": 50}),
    "everybody waiting": (waiting.IN_TURN, {"now": TUESDAY, "count": 50}),
    "waiting of a person": (waiting.OF_SUBJECT, {"subject": "a"}),
}


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
@pytest.mark.parametrize("name", QUESTIONS)
async def test_no_question_reads_a_whole_table(database: Database, name: str) -> None:
    steps = await plan(database, name)
    assert steps
    assert not [step for step in steps if step.startswith("SCAN") and "USING" not in step], steps


@pytest.mark.parametrize("dialect", ["sqlite"], indirect=True)
@pytest.mark.parametrize("name", ["open days", "free on a day", "next free", "nearest free"])
async def test_free_times_are_found_among_open_ones_alone(database: Database, name: str) -> None:
    assert any("ix_slots_open" in step for step in await plan(database, name))


async def plan(database: Database, name: str) -> list[str]:
    given, asked = QUESTIONS[name]
    statement = given.statement if isinstance(given, Lean) else given

    def explain(connection: Connection) -> list[str]:
        bound = statement.params(**asked) if isinstance(statement, Select) else statement
        query = str(bound.compile(connection, compile_kwargs={"render_postcompile": True}))
        nothing = (None,) * query.count("?")
        return [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}", nothing)]

    return await database.read(explain)
