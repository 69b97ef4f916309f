"""A booked visit, and until when it can be changed."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.people.acting import ChatRef
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider

# As long as the lead: a time freed later than this could not be booked by anybody. So the reminder two hours before
# can still be answered by cancelling. Texts state it.
CHANGEABLE_UNTIL_MINUTES = 30


class VisitState(StrEnum):
    BOOKED = "booked"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    DONE = "done"
    MISSED = "missed"

    @property
    def is_living(self) -> bool:
        return self in {VisitState.BOOKED, VisitState.CONFIRMED}


class CancelReason(StrEnum):
    """Why a visit is off: the first four are the citizen's, the last three the clinic's."""

    NOT_NEEDED = "not-needed"
    CANNOT_COME = "cannot-come"
    MISTAKE = "mistake"
    OTHER = "other"
    DOCTOR_ABSENT = "doctor-absent"
    SCHEDULE_CHANGED = "schedule-changed"
    CLINIC_OTHER = "clinic-other"


@dataclass(frozen=True, slots=True)
class Visit:
    """`chat` is where it was booked: reminders go there. `sequence` grows with every change of time.

    It is `displaced` when the doctor will not be there: then it can be changed until the very start.
    """

    id: str
    number: str
    slot_id: int
    subject_id: str
    applicant_id: str
    chat: ChatRef
    doctor: Doctor
    clinic: Provider
    room: str
    starts_at: datetime
    ends_at: datetime
    state: VisitState = VisitState.BOOKED
    sequence: int = 0
    displaced: bool = False

    @property
    def local_start(self) -> datetime:
        return self.starts_at.astimezone(ZoneInfo(self.clinic.zone))

    @property
    def changeable_until(self) -> datetime:
        return self.starts_at - timedelta(minutes=0 if self.displaced else CHANGEABLE_UNTIL_MINUTES)

    def is_changeable(self, now: datetime) -> bool:
        return self.state.is_living and now <= self.changeable_until
