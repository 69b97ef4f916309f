"""When an answer is due. Minutes run as elapsed time (R9), working days end at local closing (R10)."""

import calendar
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from domain.law.hours import DAY, Timetable
from domain.law.standard import Term
from domain.law.vocabulary import Unit


def due(term: Term, accepted: datetime, timetable: Timetable, zone: ZoneInfo) -> datetime:
    """`accepted` is aware and in the provider's zone; so is the answer."""
    if term.elapsed is not None:
        return (accepted.astimezone(UTC) + term.elapsed).astimezone(zone)
    last_day = _last_day(term, accepted.date(), timetable)
    return timetable.closing(last_day).replace(tzinfo=zone)


def _last_day(term: Term, start: date, timetable: Timetable) -> date:
    if term.unit is Unit.MONTHS:
        return months_after(start, term.count)
    if term.unit is Unit.DAYS:
        return working_day_from(start + term.count * DAY, timetable)
    return working_days_after(start, term.count, timetable)


def working_days_after(start: date, count: int, timetable: Timetable) -> date:
    day = start
    for _ in range(count):
        day = working_day_from(day + DAY, timetable)
    return day


def working_day_from(day: date, timetable: Timetable) -> date:
    while not timetable.is_working(timetable.kind(day)):
        day += DAY
    return day


def months_after(start: date, count: int) -> date:
    """The same day number `count` months later, or the last day of a shorter month; never moved."""
    year, month = divmod(start.year * 12 + start.month - 1 + count, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))
