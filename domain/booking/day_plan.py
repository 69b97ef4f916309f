"""A doctor's day, cut from the weekly hours: breaks, absences and public holidays left out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.booking.schedule import Absence, WeeklyHours

DAYS_AHEAD = 14


@dataclass(frozen=True, slots=True)
class Span:
    starts_at: datetime
    ends_at: datetime

    def covers(self, other: "Span") -> bool:
        return self.starts_at <= other.starts_at and other.ends_at <= self.ends_at

    def overlaps(self, other: "Span") -> bool:
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at


@dataclass(frozen=True, slots=True)
class PlannedSlot:
    doctor_id: str
    provider_code: str
    day: date
    span: Span
    room: str


@dataclass(frozen=True, slots=True)
class DoctorTimetable:
    """All one needs to know of a doctor to cut their days."""

    doctor_id: str
    provider_code: str
    room: str
    zone: ZoneInfo
    hours: Sequence[WeeklyHours]
    absences: Sequence[Absence] = ()

    def spans(self, day: date, is_day_off: Callable[[date], bool]) -> Iterator[tuple[WeeklyHours, Span]]:
        """When the doctor sees patients on that day, without the breaks."""
        if is_day_off(day) or any(absence.covers(day) for absence in self.absences):
            return
        for hours in self.hours:
            if hours.weekday == day.weekday():
                for starts, ends in _without_break(hours):
                    yield hours, Span(self._at(day, starts), self._at(day, ends))

    def slots(self, day: date, is_day_off: Callable[[date], bool]) -> Iterator[PlannedSlot]:
        for hours, span in self.spans(day, is_day_off):
            for piece in _pieces(span, timedelta(minutes=hours.slot_minutes)):
                yield PlannedSlot(self.doctor_id, self.provider_code, day, piece, hours.room or self.room)

    def bare(self, spans: Iterable[tuple[WeeklyHours, Span]]) -> Iterator[tuple[int, int, str]]:
        """The slots of these as bare numbers: start and end in seconds since 1970, and the room."""
        for hours, span in spans:
            room, length = hours.room or self.room, hours.slot_minutes * 60
            start, end = int(span.starts_at.timestamp()), int(span.ends_at.timestamp())
            while length and start + length <= end:
                yield start, start + length, room
                start += length

    def midnight(self, day: date) -> datetime:
        return self._at(day, time())

    def _at(self, day: date, wall: time) -> datetime:
        return datetime.combine(day, wall, self.zone).astimezone(UTC)


def days_from(first: date, count: int = DAYS_AHEAD) -> Iterable[date]:
    return (first + timedelta(days=number) for number in range(count))


def _without_break(hours: WeeklyHours) -> Iterator[tuple[time, time]]:
    if hours.break_from is None or hours.break_to is None:
        yield hours.starts, hours.ends
        return
    morning_ends, afternoon_starts = min(hours.break_from, hours.ends), max(hours.break_to, hours.starts)
    if hours.starts < morning_ends:
        yield hours.starts, morning_ends
    if afternoon_starts < hours.ends:
        yield afternoon_starts, hours.ends


def _pieces(span: Span, length: timedelta) -> Iterator[Span]:
    """Whole pieces only: what is left at the end is too short for a visit."""
    starts = span.starts_at
    while length and starts + length <= span.ends_at:
        yield Span(starts, starts + length)
        starts += length
