"""Expected refusals are values: a code for the words, the ground of the law if any, what stands in the way."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.booking.visit import Visit
from domain.law.standard import Ground


class RefusalCode(StrEnum):
    NOT_ATTACHED = "not-attached"  # ground 9(2): to no clinic at all
    OTHER_CLINIC = "other-clinic"  # ground 9(2): to another clinic than the one asked for
    NOT_REPRESENTATIVE = "not-representative"
    NO_DOCTOR = "no-doctor"
    NOT_IDENTIFIED = "not-identified"
    ALREADY_BOOKED = "already-booked"  # one living visit per speciality; `visit` is it
    OVERLAP = "overlap"  # another visit of the same person at that time; `visit` is it
    TOO_LATE = "too-late"  # `until` tells when the change was still possible
    NOT_LIVING = "not-living"  # cancelled or over already
    ALREADY_WAITING = "already-waiting"
    NOT_OFFERED = "not-offered"  # the law does not take this now through this channel
    OFFER_OVER = "offer-over"


@dataclass(frozen=True, slots=True)
class Refusal:
    code: RefusalCode
    ground: Ground | None = None
    visit: Visit | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class NotFound:
    """There is no such thing, or it is somebody else's: on purpose not told apart."""
