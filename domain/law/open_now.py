"""Is it open, and until when: the question asked most, answered from the hours of the text in force that day."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from domain.law.hours import Interval
from domain.law.law import Law

DAY = timedelta(days=1)
LONGEST_CLOSED = 31


class DoorState(StrEnum):
    OPEN = "open"
    PAUSE = "pause"
    LATER = "later"  # not yet: it opens this same day
    CLOSED = "closed"
    ON_DUTY = "on-duty"  # closed, but a duty doctor serves; the text states no hours (R14)


@dataclass(frozen=True, slots=True)
class OpenNow:
    """`opens` and `closes` are today's, or None when it does not work again today; `next_opening` is then told."""

    door: DoorState
    opens: time | None = None
    closes: time | None = None
    pause: Interval | None = None
    last_acceptance: time | None = None
    next_opening: datetime | None = None


def open_now(law: Law, service: str, local: datetime) -> OpenNow:
    """`local` is the moment in the provider's own zone. Bounds are inclusive (R2)."""
    at = local.time().replace(microsecond=0)
    hours = law.hours(service, local.date())
    today = law.guide(service, local.date()).today
    if not hours or at > hours[-1].closes:
        door = DoorState.ON_DUTY if today.on_duty else DoorState.CLOSED
        return OpenNow(door, next_opening=_next_opening(law, service, local))
    pause = Interval(hours[0].closes, hours[-1].opens) if len(hours) > 1 else None
    return OpenNow(
        _door(hours, at),
        hours[0].opens,
        hours[-1].closes,
        pause if pause and at < pause.closes else None,
        today.last_acceptance if today.last_acceptance != today.closes else None,
    )


def _door(hours: tuple[Interval, ...], at: time) -> DoorState:
    if any(interval.holds(at) for interval in hours):
        return DoorState.OPEN
    return DoorState.LATER if at < hours[0].opens else DoorState.PAUSE


def _next_opening(law: Law, service: str, local: datetime) -> datetime | None:
    for ahead in range(1, LONGEST_CLOSED):
        day: date = local.date() + ahead * DAY
        if hours := law.hours(service, day):
            return datetime.combine(day, hours[0].opens, local.tzinfo)
    return None
