"""`boundaries.txt`: a table a lawyer can read and correct."""

from datetime import datetime
from pathlib import Path

import pytest

from domain.law import ALMATY, Law
from tests.domain.law.test_cases import CASES

TABLE = Path(__file__).with_name("boundaries.txt").read_text(encoding="utf-8").splitlines()
ROWS = [[cell.strip() for cell in line.split("|")] for line in TABLE if line and not line.startswith("#")]
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ALMATY)


def told(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S}" if at else "-"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: " ".join(row[:3]))
def test_boundary(law: Law, row: list[str]) -> None:
    service, channel, asked, outcome, counts_from, answer_by, opens_again, because = row
    name, _, choice = service.partition(" ")
    weekday, _, moment = asked.partition(" ")
    at = local(moment)
    assert WEEKDAYS[at.weekday()] == weekday, "the table names the wrong weekday"

    decision = law.decide(
        name,
        channel,
        at,
        to=choice if name == "complaint" else None,
        kind=choice if name == "education-document" else None,
    )

    label = law.catalogue.by_id(decision.standard).act.label
    basis = [each.removeprefix(f"{label} {name} ") for each in decision.basis]
    assert decision.outcome == outcome
    assert told(decision.accepted_at) == counts_from
    assert told(decision.due_at) == answer_by
    assert told(decision.next_acceptance) == opens_again
    assert ", ".join(basis) == because


def test_every_service_stands_in_one_of_the_tables(law: Law) -> None:
    """Here or in `cases.csv`."""
    assert {row[0].split()[0] for row in ROWS} | {case["service"] for case in CASES} == law.services
