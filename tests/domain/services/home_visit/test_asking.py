from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from domain.services.home_visit.asking import ask_at

ALMATY = ZoneInfo("Asia/Almaty")


@pytest.mark.parametrize(
    ("visit", "asked"),
    [("10:00", "12:00"), ("17:59", "19:59"), ("18:30", "20:00"), ("19:45", "20:15"), ("21:00", "21:30")],
)
def test_two_hours_later_but_not_late_in_the_evening(visit: str, asked: str) -> None:
    at = datetime.fromisoformat(f"2026-11-24T{visit}:00+05:00")
    assert ask_at(at, ALMATY) == datetime.fromisoformat(f"2026-11-24T{asked}:00+05:00")
