"""Book a visit: the slot, the request with its number, both sides told, reminders laid out. All or nothing."""

from dataclasses import dataclass

from domain.booking.visit import Visit
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.requests.request import Request


@dataclass(frozen=True, slots=True)
class Book:
    """`clinic_code` and `doctor_ids` are what `CheckAttachment` told (`Attached.clinic.code`, `.doctor_ids`)."""

    acting: Acting
    subject: KnownPerson
    clinic_code: str
    slot_id: int
    doctor_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Booked:
    """`request.state` is completed, or deferred when it was filed after hours: the time is kept either way."""

    visit: Visit
    request: Request
