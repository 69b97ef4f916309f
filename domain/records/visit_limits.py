"""What one person may have at once. Stated openly: each limit is a refusal that shows what stands in the way."""

from collections.abc import Iterable

from domain.booking.slot import Slot
from domain.booking.visit import Visit
from domain.requests.refusal import Refusal, RefusalCode


def refusal_for(slot: Slot, ahead: Iterable[Visit], moving: str | None = None) -> Refusal | None:
    """One visit ahead per speciality, and never two at the same time; the visit being moved does not count."""
    others = [visit for visit in ahead if visit.id != moving]
    for visit in others:
        if visit.starts_at < slot.ends_at and slot.starts_at < visit.ends_at:
            return Refusal(RefusalCode.OVERLAP, visit=visit)
    for visit in others:
        if visit.doctor.speciality is slot.doctor.speciality:
            return Refusal(RefusalCode.ALREADY_BOOKED, visit=visit)
    return None
