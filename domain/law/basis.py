"""Which items and readings decided: the `basis` of a decision."""

from collections.abc import Iterator
from datetime import datetime

from domain.law.citation import order_of
from domain.law.decision import Outcome
from domain.law.hours import Timetable
from domain.law.standard import Channel, ElectronicRule, Standard


def basis_of(
    standard: Standard,
    timetable: Timetable,
    channel: str,
    wall: datetime,
    outcome: Outcome,
    to: str | None,
    kind: str | None,
) -> tuple[str, ...]:
    """Citations first, in the order of the text's own reasoning, then readings by number."""
    if outcome is Outcome.NOT_OFFERED:
        return tuple(dict.fromkeys(way.cite for way in standard.ways))
    found = dict.fromkeys(_acceptance(standard, timetable, channel, wall, outcome))
    if outcome is not Outcome.CLOSED:
        term = standard.term(channel, to, kind)
        found |= dict.fromkeys((term.cite, *term.readings) if term.readings else ())
    return _citations_first(found)


def _citations_first(found: dict[str, None]) -> tuple[str, ...]:
    readings = sorted((each for each in found if is_reading(each)), key=order_of)
    return (*(each for each in found if not is_reading(each)), *readings)


def is_reading(basis: str) -> bool:
    return basis.startswith("R") and basis[1:].isdigit()


def _acceptance(
    standard: Standard, timetable: Timetable, channel: str, wall: datetime, outcome: Outcome
) -> Iterator[str]:
    electronic = standard.electronic if channel == Channel.ELECTRONIC else None
    if electronic and electronic.rule is ElectronicRule.ROUND_THE_CLOCK:
        yield electronic.cite
        return
    yield from _hours(timetable, channel, wall)
    if electronic and outcome is Outcome.DEFERRED:
        yield electronic.cite
        yield from electronic.readings


def _hours(timetable: Timetable, channel: str, wall: datetime) -> Iterator[str]:
    day, duty = wall.date(), timetable.hours.duty
    if duty and timetable.is_duty_day(day):
        yield from (duty.cite, *duty.readings)
        return
    row = timetable.row(day)
    yield row.cite if row else timetable.hours.cite
    yield from row.readings if row else ()
    if timetable.calendar.is_day_off(day):
        yield "R12"
    if timetable.is_working_day(day):
        yield from _working_day(timetable, channel, wall)


def _working_day(timetable: Timetable, channel: str, wall: datetime) -> Iterator[str]:
    opening = timetable.opening(wall.date())
    if wall < opening[0].opens and channel == Channel.ELECTRONIC:
        yield "R8"
    if _at_an_edge(timetable, channel, wall):
        yield "R2"
    yield from _pause(timetable, wall)
    yield from _last_acceptance(timetable, channel, wall)


def _at_an_edge(timetable: Timetable, channel: str, wall: datetime) -> bool:
    return any(wall in (each.opens, each.closes) for each in timetable.accepting(wall.date(), channel))


def _pause(timetable: Timetable, wall: datetime) -> Iterator[str]:
    pause = timetable.hours.pause
    if pause and pause.begins < wall.time() < pause.ends:
        yield from (pause.cite, "R11")


def _last_acceptance(timetable: Timetable, channel: str, wall: datetime) -> Iterator[str]:
    """The limit is named when it decides: between it and closing, or where the text contests its own hours."""
    limit = timetable.hours.last_acceptance
    last = timetable.last_acceptance(wall.date(), channel)
    if limit is None or last is None:
        return
    if last < wall <= timetable.closing(wall.date()):
        yield limit.cite
        yield from limit.readings if channel == Channel.ELECTRONIC else ()
    if limit.contested and limit.contested[0] < wall.time() <= limit.contested[1]:
        yield from (limit.cite, *limit.readings)
