"""One request with its visit and history, for its owner only."""

from dataclasses import dataclass

from domain.booking.access import is_theirs
from domain.booking.visit import Visit
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.refusal import NotFound, Refusal, RefusalCode
from domain.requests.request import Event, Request


@dataclass(frozen=True, slots=True)
class Detail:
    acting: Acting
    number: str


@dataclass(frozen=True, slots=True)
class RequestShown:
    """`other` is whom it is for, when not the one who asks."""

    request: Request
    visit: Visit | None
    history: tuple[Event, ...]
    other: KnownPerson | None


class RequestDetail:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Detail) -> RequestShown | NotFound | Refusal:
        if not command.acting.is_verified(self._clock.now()):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        return await self._store.read(lambda uow: shown_to(uow, command))


def shown_to(uow: UnitOfWork, command: Detail) -> RequestShown | NotFound:
    request, person = uow.requests.request(command.number), command.acting.person
    if request is None or person is None or not is_theirs(uow, command.acting, request):
        return NotFound()
    visit = uow.visits.of_requests([request.number]).get(request.number)
    other = None if request.subject_id == person.id else uow.people.by_id(request.subject_id)
    return RequestShown(request, visit, uow.requests.history(request.number), other)
