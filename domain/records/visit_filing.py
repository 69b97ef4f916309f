"""A booking is an application under the standard: it gets a number, the times the law counts, and a history."""

from domain.booking.lead import Entry
from domain.booking.service import booked_as
from domain.booking.slot import Slot
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.request import Event, EventKind, Request, Side
from domain.requests.state import RequestState


def file_request(
    uow: UnitOfWork,
    number: str,
    acting: Acting,
    applicant: KnownPerson,
    subject: KnownPerson,
    slot: Slot,
    entry: Entry,
) -> Request:
    """Answered at once within hours, since the time given is the result; deferred after hours."""
    decision = entry.decision
    path = _path(entry)
    request = Request(
        number=number,
        service=booked_as(),
        standard=decision.standard,
        channel=decision.channel,
        provider_code=slot.clinic.code,
        applicant_id=applicant.id,
        subject_id=subject.id,
        chat=acting.chat,
        language=acting.language,
        state=path[-1][0],
        submitted_at=entry.now,
        accepted_at=decision.accepted_at,
        due_at=decision.due_at,
        closed_at=None if entry.is_deferred else entry.now,
        basis=decision.basis,
    )
    uow.requests.add(request, [_event(request, state, kind) for state, kind in path])
    return request


def _event(request: Request, state: RequestState, kind: EventKind) -> Event:
    by = Side.CITIZEN if kind is EventKind.SUBMITTED else Side.SYSTEM
    return Event(request.number, request.submitted_at, state, kind, by)


def _path(entry: Entry) -> list[tuple[RequestState, EventKind]]:
    sent = RequestState.SENT
    if entry.is_deferred:
        return [(sent, EventKind.SUBMITTED), (sent.to(RequestState.DEFERRED), EventKind.DEFERRED)]
    return [(sent, EventKind.SUBMITTED), *answered(sent)]


def answered(state: RequestState) -> list[tuple[RequestState, EventKind]]:
    """Accepted, and answered in the same breath."""
    accepted = state.to(RequestState.ACCEPTED)
    completed = accepted.to(RequestState.COMPLETED)
    return [(accepted, EventKind.ACCEPTED), (completed, EventKind.BOOKED)]
