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
    # grounds and readings of the standards, by their lasting codes
    NOT_ADULT = "not-adult"
    NOT_OWN_WILL = "not-own-will"
    NOT_CAPABLE = "not-capable"
    NO_REPRESENTATIVE_NAMED = "no-representative-named"
    NO_PROOF = "no-proof-of-representation"
    OUTSIDE_UNIT = "outside-unit"
    LIST_FULL = "list-full"
    TOO_OFTEN = "too-often"
    SEVERAL_PROVIDERS = "several-providers"
    INCOMPLETE = "incomplete"  # `details` are the codes of what is missing
    EXPIRED = "expired"
    NOT_MEETING_RULES = "not-meeting-rules"
    COURT_BARRED = "court-barred"
    UNRELIABLE = "unreliable"
    DEBTS = "debts"
    OPEN_ALREADY = "open-already"  # `number` is the request that is not answered yet
    NOT_OPEN = "not-open"  # answered or cancelled already
    NOTHING_TO_APPEAL = "nothing-to-appeal"
    ONLY_COURT = "only-court"  # an authority has answered; `cite` says so


@dataclass(frozen=True, slots=True)
class Refusal:
    code: RefusalCode
    ground: Ground | None = None
    visit: Visit | None = None
    until: datetime | None = None
    number: str | None = None
    details: tuple[str, ...] = ()
    cite: str = ""
    """Where a reading of ours stands in place of a ground."""
