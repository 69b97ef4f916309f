"""Cancel a visit: its reminders die with it, the other side learns who did it and why, the time goes to the next."""

from dataclasses import dataclass

from domain.booking.visit import CancelReason, Visit
from domain.people.acting import Acting


@dataclass(frozen=True, slots=True)
class Cancel:
    acting: Acting
    visit_id: str
    reason: CancelReason


@dataclass(frozen=True, slots=True)
class CancelByClinic:
    """No cut-off: a doctor may fall ill at the last minute."""

    clinic_code: str
    visit_id: str
    reason: CancelReason


@dataclass(frozen=True, slots=True)
class Cancelled:
    visit: Visit
    reason: CancelReason
