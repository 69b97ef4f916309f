"""Everything that was filed for a person and for those they act for, newest first."""

from dataclasses import dataclass
from datetime import datetime

from domain.booking.visit import Visit
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import all_acted_for
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
        return await self._store.read(lambda uow: _lines(uow, person, command, now))


def _lines(uow: UnitOfWork, person: KnownPerson, command: Mine, now: datetime) -> tuple[RequestLine, ...]:
    own, *others = all_acted_for(uow, person, now)
    represented = {other.id: other for other in others}
    found = uow.requests.for_any((own.id, *represented), command.limit, command.offset)
    visits = uow.visits.of_requests([request.number for request in found])
    return tuple(
        RequestLine(request, visits.get(request.number), represented.get(request.subject_id)) for request in found
    )
