"""When a provider is open and when it takes requests.

The texts speak of weekdays, days off and hours alone, so a day is known by its kind. Bounds are inclusive, in the
citizen's favour (R2). All times here are local wall time; the zone is put on by whoever asks.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from domain.law.calendar import Calendar
from domain.law.hour_rules import Hours, Row
from domain.law.vocabulary import SUNDAY, Channel

DAY = timedelta(days=1)
END_OF_DAY = time(23, 59, 59)


class DayKind(NamedTuple):
    weekday: int
    off: bool


class Interval(NamedTuple):
    opens: time
    closes: time

    def holds(self, at: time) -> bool:
        return self.opens <= at <= self.closes


class Timetable:
    def __init__(self, hours: Hours, calendar: Calendar) -> None:
        self.hours = hours
        self.calendar = calendar
        self._rows = {weekday: row for row in hours.rows for weekday in row.weekdays}
        self._accepting: dict[tuple[DayKind, str], tuple[Interval, ...]] = {}
        self._kinds: dict[date, DayKind] = {}

    def kind(self, day: date) -> DayKind:
        kind = self._kinds.get(day)
        if kind is None:
            kind = self._kinds[day] = DayKind(day.weekday(), self.calendar.is_day_off(day))
        return kind

    def row(self, weekday: int) -> Row | None:
        """What the text says about this weekday, holidays aside."""
        return self._rows.get(weekday)

    def is_working(self, kind: DayKind) -> bool:
        row = self._rows.get(kind.weekday)
        return row is not None and row.opens is not None and not kind.off

    def is_duty(self, kind: DayKind) -> bool:
        return self.hours.duty is not None and (kind.off or kind.weekday == SUNDAY)

    def opening(self, kind: DayKind) -> tuple[Interval, ...]:
        """The provider's hours, without the break; empty when it is closed."""
        span = self._span(kind)
        return self._around_the_pause(span) if span else ()

    def closing(self, day: date) -> datetime:
        """The end of that weekday's hours, even where a holiday falls on it (R10)."""
        row = self.row(day.weekday())
        return datetime.combine(day, row.closes if row and row.closes else self.usual_closing())

    def usual_closing(self) -> time:
        return next(row.closes for row in self.hours.rows if row.closes is not None)

    def accepting(self, kind: DayKind, channel: str) -> tuple[Interval, ...]:
        """When a request of this channel counts as accepted the moment it comes."""
        key = (kind, channel)
        if key not in self._accepting:
            self._accepting[key] = self._accept(kind, channel)
        return self._accepting[key]

    def next_acceptance(self, moment: datetime, channel: str) -> datetime:
        """The next beginning of acceptance after `moment`, which is outside of it."""
        day, at = moment.date(), moment.time()
        for interval in self.accepting(self.kind(day), channel):
            if interval.opens > at:
                return datetime.combine(day, interval.opens)
        return next(self._beginnings(day + DAY, channel))

    def _beginnings(self, day: date, channel: str) -> Iterator[datetime]:
        while True:
            for interval in self.accepting(self.kind(day), channel):
                yield datetime.combine(day, interval.opens)
            day += DAY

    def last_acceptance(self, kind: DayKind, channel: str) -> time | None:
        limit = self.hours.last_acceptance
        return limit.at.get(kind.weekday) if limit and channel in limit.channels else None

    def _accept(self, kind: DayKind, channel: str) -> tuple[Interval, ...]:
        if self.is_duty(kind):
            return (Interval(time.min, END_OF_DAY),)
        span = self._span(kind)
        if span is None:
            return ()
        span = Interval(span.opens, self.last_acceptance(kind, channel) or span.closes)
        return (span,) if channel == Channel.ELECTRONIC else self._around_the_pause(span)

    def _span(self, kind: DayKind) -> Interval | None:
        row = self.row(kind.weekday)
        if kind.off or row is None or row.opens is None or row.closes is None:
            return None
        return Interval(row.opens, row.closes)

    def _around_the_pause(self, span: Interval) -> tuple[Interval, ...]:
        pause = self.hours.pause
        if pause is None:
            return (span,)
        return (Interval(span.opens, pause.begins), Interval(pause.ends, span.closes))
