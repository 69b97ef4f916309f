"""Which items and readings decided: the `basis` of a decision."""

from collections.abc import Iterator
from datetime import time
from typing import NamedTuple

from domain.law.citation import order_of
from domain.law.decision import Outcome
from domain.law.hours import DayKind, Timetable
from domain.law.standard import Standard, Term
from domain.law.vocabulary import Channel, ElectronicRule


class Instant(NamedTuple):
    """A time of day at one provider's door, in one channel."""

    timetable: Timetable
    channel: str
    day: DayKind
    at: time

    @property
    def accepted(self) -> bool:
        return any(each.holds(self.at) for each in self.timetable.accepting(self.day, self.channel))

    @property
    def electronic(self) -> bool:
        return self.channel == Channel.ELECTRONIC


def basis_of(standard: Standard, instant: Instant, outcome: Outcome, term: Term | None) -> tuple[str, ...]:
    """Citations first, in the order of the text's own reasoning, then readings by number."""
    if outcome is Outcome.NOT_OFFERED:
        return tuple(dict.fromkeys(way.cite for way in standard.ways))
    found = list(_acceptance(standard, instant, outcome))
    if term and term.readings:
        found += (term.cite, *term.readings)
    return _citations_first(found)


def _citations_first(found: list[str]) -> tuple[str, ...]:
    unique = list(dict.fromkeys(found))
    readings = sorted(filter(is_reading, unique), key=order_of)
    return (*(each for each in unique if not is_reading(each)), *readings)


def is_reading(basis: str) -> bool:
    return basis.startswith("R") and basis[1:].isdigit()


def _acceptance(standard: Standard, instant: Instant, outcome: Outcome) -> Iterator[str]:
    electronic = standard.electronic if instant.electronic else None
    if electronic and electronic.rule is ElectronicRule.ROUND_THE_CLOCK:
        yield electronic.cite
        return
    yield from _hours(instant)
    if electronic and outcome is Outcome.DEFERRED:
        yield electronic.cite
        yield from electronic.readings


def _hours(instant: Instant) -> Iterator[str]:
    timetable, day = instant.timetable, instant.day
    duty = timetable.hours.duty
    if duty and timetable.is_duty(day):
        yield from (duty.cite, *duty.readings)
        return
    row = timetable.row(day.weekday)
    yield row.cite if row else timetable.hours.cite
    yield from row.readings if row else ()
    if day.off:
        yield "R12"
    elif timetable.is_working(day):
        yield from _working_day(instant)


def _working_day(instant: Instant) -> Iterator[str]:
    accepting = instant.timetable.accepting(instant.day, instant.channel)
    if instant.electronic and instant.at < accepting[0].opens:
        yield "R8"
    if any(instant.at in each for each in accepting):
        yield "R2"
    yield from _pause(instant)
    yield from _last_acceptance(instant)


def _pause(instant: Instant) -> Iterator[str]:
    pause = instant.timetable.hours.pause
    if pause and pause.begins < instant.at < pause.ends:
        yield from (pause.cite, "R11")


def _last_acceptance(instant: Instant) -> Iterator[str]:
    """The limit is named when it decides: between it and closing, or where the text contests its own hours."""
    timetable, limit = instant.timetable, instant.timetable.hours.last_acceptance
    last = timetable.last_acceptance(instant.day, instant.channel)
    if limit is None or last is None:
        return
    if last < instant.at <= timetable.opening(instant.day)[-1].closes:
        yield limit.cite
        yield from limit.readings if instant.electronic else ()
    if limit.contested and limit.contested[0] < instant.at <= limit.contested[1]:
        yield from (limit.cite, *limit.readings)
