"""Annex 1 of DSM-254, row by row: what counts, what is too old, what is still short."""

from datetime import date

import pytest

from domain.law.law import Law
from domain.requests.form import Answers
from domain.services.manager_certification.development import short, shown, window_opens

TODAY = date(2026, 11, 24)
FIRST_DAY = "2021-11-24"
BEFORE = "2021-11-23"


@pytest.fixture(scope="module")
def law() -> Law:
    return Law.load()


def row(activity: str, amount: int = 1, on: str = "2026-10-01") -> Answers:
    return {"activity": activity, "amount": amount, "on": on}


RENEWAL = (
    row("advanced-training-hours", 150),
    *[row("congresses")] * 2,
    *[row("seminars")] * 5,
    *[row("webinars")] * 5,
    *[row("publications")] * 5,
)


@pytest.mark.parametrize(
    ("path", "rows", "missing"),
    [
        ("first", (row("certification-course", 10),), {}),
        ("first", (row("certification-course", 4), row("certification-course", 6)), {}),
        ("first", (row("certification-course", 9),), {"certification-course": (9, 10)}),
        ("first", (row("certification-course", 10, FIRST_DAY),), {}),
        ("first", (row("certification-course", 10, BEFORE),), {"certification-course": (0, 10)}),
        ("first", (row("certification-course", 10, "2026-11-25"),), {"certification-course": (0, 10)}),
        ("renewal", RENEWAL, {}),
        ("renewal", (row("advanced-training-credits", 5), *RENEWAL[1:]), {}),
        ("renewal", (row("advanced-training-hours", 149), *RENEWAL[1:]), {"advanced-training-hours": (149, 150)}),
        ("renewal", RENEWAL[:-1], {"publications": (4, 5)}),
        # A row of something counted in times counts once, whatever number was written beside it.
        ("renewal", (*RENEWAL[:-5], row("publications", 5)), {"publications": (1, 5)}),
    ],
)
def test_what_is_short(law: Law, path: str, rows: tuple[Answers, ...], missing: dict[str, tuple[int, int]]) -> None:
    found = short(law.annexes.development, path, rows, TODAY)
    assert {each.code: (each.shown, each.at_least) for each in found} == missing


def test_five_years_from_a_leap_day(law: Law) -> None:
    assert window_opens(law.annexes.development, date(2028, 2, 29)) == date(2023, 2, 28)


def test_a_row_without_a_day_or_a_number_counts_nothing(law: Law) -> None:
    rows = ({"activity": "seminars"}, {"activity": "certification-course", "on": "2026-10-01", "amount": None})
    assert dict(shown(law.annexes.development, rows, TODAY)) == {"certification-course": 0}
