"""Wait for a freed time, in turn."""

from dataclasses import dataclass
from datetime import datetime

from domain.booking.waiting import WaitingEntry
from domain.people.acting import Acting
from domain.people.known import KnownPerson


@dataclass(frozen=True, slots=True)
class Join:
    """Without `doctor_id` any doctor who sees this age will do; without `until`, within the days open for booking."""

    acting: Acting
    subject: KnownPerson
    clinic_code: str
    doctor_id: str | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Joined:
    """`place` counts from 1 among those who wait in this clinic for such a doctor."""

    entry: WaitingEntry
    place: int
