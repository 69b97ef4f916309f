from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from domain.booking.day_plan import DoctorTimetable
from domain.booking.schedule import Absence, WeeklyHours
from domain.law import Law

LAW = Law.load()
MONDAY = date(2026, 11, 23)


def hours(
    starts: str, ends: str, minutes: int, break_from: str = "", break_to: str = "", weekday: int = 0
) -> WeeklyHours:
    pause = (time.fromisoformat(break_from), time.fromisoformat(break_to)) if break_from else (None, None)
    return WeeklyHours("d", weekday, time.fromisoformat(starts), time.fromisoformat(ends), minutes, *pause)


def starts(timetable: DoctorTimetable, day: date) -> list[str]:
    zone = timetable.zone
    slots = timetable.slots(day, LAW.calendar.is_day_off)
    return [f"{slot.span.starts_at.astimezone(zone):%H:%M}" for slot in slots]


def timetable(*rows: WeeklyHours, absences: tuple[Absence, ...] = ()) -> DoctorTimetable:
    return DoctorTimetable("d", "c", "101", ZoneInfo("Asia/Almaty"), rows, absences)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (hours("08:00", "09:00", 20), ["08:00", "08:20", "08:40"]),
        (hours("08:00", "08:50", 20), ["08:00", "08:20"]),
        (hours("08:00", "09:00", 60), ["08:00"]),
        (hours("08:00", "08:10", 15), []),
        (hours("08:00", "10:00", 30, "08:30", "09:30"), ["08:00", "09:30"]),
        (hours("08:00", "10:00", 30, "08:00", "09:00"), ["09:00", "09:30"]),
        (hours("08:00", "09:30", 30, "09:00", "09:30"), ["08:00", "08:30"]),
        (hours("08:00", "10:00", 30, "08:20", "09:10"), ["09:10"]),
        (hours("08:00", "09:00", 30, "12:00", "13:00"), ["08:00", "08:30"]),
        (hours("08:00", "09:00", 20, weekday=1), []),
    ],
)
def test_a_day_is_cut_around_the_break(row: WeeklyHours, expected: list[str]) -> None:
    assert starts(timetable(row), MONDAY) == expected


def test_two_rows_of_one_day_are_both_used() -> None:
    both = timetable(hours("08:00", "09:00", 30), hours("14:00", "15:00", 30))
    assert starts(both, MONDAY) == ["08:00", "08:30", "14:00", "14:30"]


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 12, 16), False),  # Independence Day
        (date(2026, 12, 17), True),
        (date(2027, 1, 1), False),
        (date(2027, 1, 7), False),  # Orthodox Christmas
        (date(2027, 3, 22), False),  # Nauryz
        (date(2026, 11, 24), True),
    ],
)
def test_public_holidays_and_moved_days_are_left_out(day: date, works: bool) -> None:
    row = hours("08:00", "09:00", 30, weekday=day.weekday())
    assert bool(starts(timetable(row), day)) is works


@pytest.mark.parametrize(
    ("first", "last", "works"),
    [
        (date(2026, 11, 23), date(2026, 11, 23), False),
        (date(2026, 11, 1), date(2026, 11, 30), False),
        (date(2026, 11, 24), date(2026, 11, 30), True),
        (date(2026, 11, 1), date(2026, 11, 22), True),
    ],
)
def test_absences_are_left_out(first: date, last: date, works: bool) -> None:
    away = (Absence("d", first, last),)
    assert bool(starts(timetable(hours("08:00", "09:00", 30), absences=away), MONDAY)) is works


def test_the_wall_is_the_clinics() -> None:
    slot = next(timetable(hours("08:00", "09:00", 30)).slots(MONDAY, LAW.calendar.is_day_off))
    assert slot.span.starts_at == datetime(2026, 11, 23, 3, tzinfo=UTC)
    assert slot.day == MONDAY


def test_bare_numbers_are_the_same_slots() -> None:
    plan, off = timetable(hours("08:00", "12:10", 25, "10:00", "10:20")), LAW.calendar.is_day_off
    whole = [(slot.span.starts_at, slot.span.ends_at, slot.room) for slot in plan.slots(MONDAY, off)]
    bare = plan.bare(plan.spans(MONDAY, off))
    assert [(datetime.fromtimestamp(a, UTC), datetime.fromtimestamp(b, UTC), room) for a, b, room in bare] == whole
    assert len(whole) == 8
