"""When a doctor sees patients: the weekly hours, and the days they are away.

Times are those on the wall of the clinic (its zone stands in `Provider.zone`); weekdays count from Monday, 0.
"""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class AbsenceReason(StrEnum):
    LEAVE = "leave"
    SICK = "sick"
    TRAINING = "training"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class WeeklyHours:
    doctor_id: str
    weekday: int
    starts: time
    ends: time
    slot_minutes: int
    break_from: time | None = None
    break_to: time | None = None
    room: str | None = None
    """Where other than the doctor's own room."""

    def overlaps(self, other: "WeeklyHours") -> bool:
        same_day = (self.doctor_id, self.weekday) == (other.doctor_id, other.weekday)
        return same_day and self.starts < other.ends and other.starts < self.ends


@dataclass(frozen=True, slots=True)
class Absence:
    doctor_id: str
    first_day: date
    last_day: date
    reason: AbsenceReason = AbsenceReason.OTHER

    def covers(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day
