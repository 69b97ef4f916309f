"""Everything a person filed or that was filed for them and for those they act for, newest first."""

from dataclasses import dataclass
from datetime import date

from domain.booking.visit import Visit
from domain.law.law import ALMATY
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Request


@dataclass(frozen=True, slots=True)
class Mine:
    acting: Acting
    limit: int = 20
    offset: int = 0


@dataclass(frozen=True, slots=True)
class RequestLine:
    """`other` is whom it is for, when not the one who asks."""

    request: Request
    visit: Visit | None
    other: KnownPerson | None


class MyRequests:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Mine) -> tuple[RequestLine, ...] | Refusal:
        person = command.acting.person
        now = self._clock.now()
        if person is None or not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        today = now.astimezone(ALMATY).date()
        return await self._store.read(lambda uow: _lines(uow, person.id, command, today))


def _lines(uow: UnitOfWork, person_id: str, command: Mine, today: date) -> tuple[RequestLine, ...]:
    links = uow.people.representations(person_id)
    represented = {one.person.id: one.person for one in links if one.holds_on(today)}
    found = uow.requests.of_person(person_id, command.limit, command.offset, also_for=represented)
    visits = uow.visits.of_requests([request.number for request in found])
    for request in found:
        if request.subject_id not in {person_id, *represented}:
            subject = uow.people.by_id(request.subject_id)
            represented |= {request.subject_id: subject} if subject else {}
    return tuple(
        RequestLine(request, visits.get(request.number), represented.get(request.subject_id)) for request in found
    )
