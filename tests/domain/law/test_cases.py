"""The worked cases, one a line: what a lawyer signed, the program must say."""

import csv
from datetime import datetime
from pathlib import Path

import pytest

from domain.law import Law

CASES = list(csv.DictReader(Path(__file__).with_name("cases.csv").open(encoding="utf-8")))
LAW = Law.load()


def told(at: datetime | None) -> str:
    return at.isoformat(timespec="seconds") if at else ""


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['service']} {case['submitted_at']}")
def test_worked_case(case: dict[str, str]) -> None:
    decision = LAW.decide(
        case["service"],
        case["channel"],
        datetime.fromisoformat(case["submitted_at"]),
        to=case["to"] or None,
        kind=case["kind"] or None,
    )
    assert decision.outcome == case["outcome"]
    assert told(decision.accepted_at) == case["accepted_at"]
    assert told(decision.due_at) == case["due_at"]
    assert told(decision.next_acceptance) == case["next_acceptance"]
    assert decision.basis
