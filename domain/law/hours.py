"""When a provider is open and when it takes requests: closed intervals of local wall time, day by day.

Bounds are inclusive, in the citizen's favour (R2).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from domain.law.calendar import Calendar
from domain.law.standard import SUNDAY, Channel, Hours, Row

DAY = timedelta(days=1)
END_OF_DAY = time(23, 59, 59)


@dataclass(frozen=True, slots=True)
class Interval:
    opens: datetime
    closes: datetime

    def __contains__(self, moment: datetime) -> bool:
        return self.opens <= moment <= self.closes


class Timetable:
    """One provider's days. All moments here are naive local ones; the zone is put on by whoever asks."""

    def __init__(self, hours: Hours, calendar: Calendar) -> None:
        self.hours = hours
        self.calendar = calendar
        self._rows = {weekday: row for row in hours.rows for weekday in row.weekdays}
        self._accepting: dict[tuple[date, str], tuple[Interval, ...]] = {}

    def row(self, day: date) -> Row | None:
        """What the text says about this weekday, holidays aside."""
        return self._rows.get(day.weekday())

    def is_working_day(self, day: date) -> bool:
        row = self.row(day)
        return row is not None and row.opens is not None and not self.calendar.is_day_off(day)

    def is_duty_day(self, day: date) -> bool:
        return self.hours.duty is not None and (day.weekday() == SUNDAY or self.calendar.is_day_off(day))

    def opening(self, day: date) -> tuple[Interval, ...]:
        """The provider's hours on that day, without the break."""
        span = self._span(day)
        return () if span is None else self._around_the_pause(span)

    def closing(self, day: date) -> datetime:
        """The end of the hours of that weekday, even where a holiday falls on it (R10)."""
        row = self.row(day)
        closes = row.closes if row else None
        return datetime.combine(day, closes or self.usual_closing())

    def usual_closing(self) -> time:
        return next(row.closes for row in self.hours.rows if row.closes is not None)

    def accepting(self, day: date, channel: str) -> tuple[Interval, ...]:
        """When a request of this channel counts as accepted the moment it comes."""
        key = (day, channel)
        if key not in self._accepting:
            self._accepting[key] = self._accept(day, channel)
        return self._accepting[key]

    def accepts(self, moment: datetime, channel: str) -> bool:
        return any(moment in interval for interval in self.accepting(moment.date(), channel))

    def next_acceptance(self, moment: datetime, channel: str) -> datetime:
        return next(
            interval.opens
            for day in days_from(moment.date())
            for interval in self.accepting(day, channel)
            if interval.opens > moment
        )

    def _accept(self, day: date, channel: str) -> tuple[Interval, ...]:
        if self.is_duty_day(day):
            return (Interval(datetime.combine(day, time.min), datetime.combine(day, END_OF_DAY)),)
        span = self._span(day)
        if span is None:
            return ()
        span = Interval(span.opens, self.last_acceptance(day, channel) or span.closes)
        return (span,) if channel == Channel.ELECTRONIC else self._around_the_pause(span)

    def last_acceptance(self, day: date, channel: str) -> datetime | None:
        limit = self.hours.last_acceptance
        if limit is None or channel not in limit.channels or day.weekday() not in limit.at:
            return None
        return datetime.combine(day, limit.at[day.weekday()])

    def _span(self, day: date) -> Interval | None:
        row = self.row(day)
        if row is None or row.opens is None or row.closes is None or self.calendar.is_day_off(day):
            return None
        return Interval(datetime.combine(day, row.opens), datetime.combine(day, row.closes))

    def _around_the_pause(self, span: Interval) -> tuple[Interval, ...]:
        pause = self.hours.pause
        if pause is None:
            return (span,)
        day = span.opens.date()
        begins, ends = datetime.combine(day, pause.begins), datetime.combine(day, pause.ends)
        return (Interval(span.opens, begins), Interval(ends, span.closes))


def days_from(day: date) -> Iterator[date]:
    while True:
        yield day
        day += DAY
