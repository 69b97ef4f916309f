"""One line of a clinic's schedule file."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from domain.booking.schedule import Absence, AbsenceReason, WeeklyHours
from domain.booking.schedule_words import read_dates, read_time, read_weekdays

SHORTEST_SLOT, LONGEST_SLOT = 5, 120
LONGEST_ROOM = 16
_OF_HOURS = ("from", "to", "slot_minutes", "break_from", "break_to", "room")


class RowFlaw(StrEnum):
    UNKNOWN_DOCTOR = "unknown-doctor"
    AMBIGUOUS_DOCTOR = "ambiguous-doctor"
    DAY = "day"
    TIME = "time"
    ORDER = "order"
    SLOT_MINUTES = "slot-minutes"
    BREAK = "break"
    ROOM = "room"
    REASON = "reason"
    ABSENCE_WITH_HOURS = "absence-with-hours"
    OVERLAP = "overlap"


@dataclass(frozen=True, slots=True)
class RowFaulty:
    code: RowFlaw
    column: str


class _Faulty(Exception):
    """Carries a fault out of the reading of one row."""

    def __init__(self, code: RowFlaw, column: str) -> None:
        super().__init__(code)
        self.fault = RowFaulty(code, column)


def read_row(
    cells: Mapping[str, str], doctors: Mapping[str, str | None]
) -> tuple[WeeklyHours, ...] | Absence | RowFaulty:
    """Weekly hours for each weekday named, an absence, or the first thing wrong."""
    try:
        doctor_id = _doctor(cells["doctor"], doctors)
        weekdays = read_weekdays(cells["day"])
        return _hours(cells, doctor_id, weekdays) if weekdays else _absence(cells, doctor_id)
    except _Faulty as faulty:
        return faulty.fault


def _doctor(name: str, doctors: Mapping[str, str | None]) -> str:
    key = " ".join(name.casefold().split())
    if key not in doctors:
        raise _Faulty(RowFlaw.UNKNOWN_DOCTOR, "doctor")
    doctor_id = doctors[key]
    if doctor_id is None:
        raise _Faulty(RowFlaw.AMBIGUOUS_DOCTOR, "doctor")
    return doctor_id


def _absence(cells: Mapping[str, str], doctor_id: str) -> Absence:
    days = read_dates(cells["day"])
    if days is None:
        raise _Faulty(RowFlaw.DAY, "day")
    for column in _OF_HOURS:
        if cells.get(column):
            raise _Faulty(RowFlaw.ABSENCE_WITH_HOURS, column)
    reason = cells.get("reason") or AbsenceReason.OTHER
    if reason not in set(AbsenceReason):
        raise _Faulty(RowFlaw.REASON, "reason")
    return Absence(doctor_id, *days, AbsenceReason(reason))


def _hours(cells: Mapping[str, str], doctor_id: str, weekdays: tuple[int, ...]) -> tuple[WeeklyHours, ...]:
    starts, ends = _time(cells, "from"), _time(cells, "to")
    minutes = _minutes(cells["slot_minutes"])
    if _minutes_of(ends) - _minutes_of(starts) < minutes:
        raise _Faulty(RowFlaw.ORDER, "to")
    break_from, break_to = _break(cells, starts, ends)
    room = cells.get("room") or None
    if room and len(room) > LONGEST_ROOM:
        raise _Faulty(RowFlaw.ROOM, "room")
    if cells.get("reason"):
        raise _Faulty(RowFlaw.REASON, "reason")
    return tuple(WeeklyHours(doctor_id, day, starts, ends, minutes, break_from, break_to, room) for day in weekdays)


def _break(cells: Mapping[str, str], starts: time, ends: time) -> tuple[time, time] | tuple[None, None]:
    if not cells.get("break_from") and not cells.get("break_to"):
        return None, None
    begins, over = _time(cells, "break_from"), _time(cells, "break_to")
    if not starts < begins < over < ends:
        raise _Faulty(RowFlaw.BREAK, "break_from")
    return begins, over


def _time(cells: Mapping[str, str], column: str) -> time:
    found = read_time(cells.get(column, ""))
    if found is None:
        raise _Faulty(RowFlaw.TIME, column)
    return found


def _minutes(text: str) -> int:
    minutes = int(text) if re.fullmatch("[0-9]{1,3}", text) else 0
    if not SHORTEST_SLOT <= minutes <= LONGEST_SLOT:
        raise _Faulty(RowFlaw.SLOT_MINUTES, "slot_minutes")
    return minutes


def _minutes_of(at: time) -> int:
    return at.hour * 60 + at.minute
