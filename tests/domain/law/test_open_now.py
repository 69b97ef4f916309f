"""Open or closed, to the second, and when it opens next. Bounds are inclusive (R2)."""

from datetime import datetime

import pytest

from domain.law import ALMATY, Law
from domain.law.open_now import open_now

LAW = Law.load()
TABLE = [
    # service, moment, door, closes, next opening
    ("appointment", "2026-11-24 07:59:59", "later", "20:00", None),
    ("appointment", "2026-11-24 08:00:00", "open", "20:00", None),
    ("appointment", "2026-11-24 20:00:00", "open", "20:00", None),
    ("appointment", "2026-11-24 20:00:01", "closed", None, "2026-11-25 08:00"),
    ("appointment", "2026-11-28 14:00:01", "closed", None, "2026-11-30 08:00"),
    ("appointment", "2026-11-29 12:00:00", "closed", None, "2026-11-30 08:00"),
    ("appointment", "2026-12-16 12:00:00", "closed", None, "2026-12-17 08:00"),
    ("medicines", "2026-11-24 13:00:00", "open", "18:30", None),
    ("medicines", "2026-11-24 13:00:01", "pause", "18:30", None),
    ("medicines", "2026-11-24 14:30:00", "open", "18:30", None),
    ("sick-leave-sheet", "2026-11-29 12:00:00", "on-duty", None, "2026-11-30 08:00"),
    ("sick-leave-sheet", "2026-11-28 20:00:00", "closed", None, "2026-11-30 08:00"),
]


@pytest.mark.parametrize(("service", "at", "door", "closes", "opens"), TABLE)
def test_the_door(service: str, at: str, door: str, closes: str | None, opens: str | None) -> None:
    now = open_now(LAW, service, datetime.fromisoformat(at).replace(tzinfo=ALMATY))
    assert now.door == door
    assert (f"{now.closes:%H:%M}" if now.closes else None) == closes
    assert (f"{now.next_opening:%Y-%m-%d %H:%M}" if now.next_opening else None) == opens


def test_the_break_is_told_until_it_is_over() -> None:
    before, after = (
        open_now(LAW, "medicines", datetime.fromisoformat(f"2026-11-24 {at}").replace(tzinfo=ALMATY))
        for at in ("09:00", "14:30")
    )
    assert before.pause
    assert not after.pause


def test_the_last_acceptance_is_told_where_it_is_not_the_closing() -> None:
    at = datetime.fromisoformat("2026-11-24 09:00").replace(tzinfo=ALMATY)
    assert f"{open_now(LAW, 'home-visit', at).last_acceptance:%H:%M}" == "18:00"
    assert open_now(LAW, "appointment", at).last_acceptance is None
