"""The citizen says they are coming."""

from dataclasses import dataclass, replace

from domain.booking.visit import Visit, VisitState
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import is_theirs
from domain.records.visit_changes import event, journal
from domain.requests.author import Author
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import EventKind


@dataclass(frozen=True, slots=True)
class Confirm:
    acting: Acting
    visit_id: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    visit: Visit


class ConfirmVisit:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Confirm) -> Confirmed | Refusal | NotFound:
        return await self._store.write(lambda uow: self._confirm(uow, command))

    def _confirm(self, uow: UnitOfWork, command: Confirm) -> Confirmed | Refusal | NotFound:
        now = self._clock.now()
        visit = uow.visits.locked(command.visit_id)
        if visit is None or not is_theirs(uow, command.acting, visit):
            return NotFound()
        if visit.state is VisitState.CONFIRMED:
            return Confirmed(visit)
        after = replace(visit, state=VisitState.CONFIRMED)
        if not visit.state.is_living or now >= visit.starts_at or not uow.visits.change(visit, after, now):
            return Refusal(RefusalCode.NOT_LIVING, visit=visit)
        author = Author.citizen(command.acting)
        request = uow.requests.request(visit.number)
        if request is not None:
            uow.requests.record(event(request, EventKind.CONFIRMED, now, author))
        journal(uow, "visit-confirmed", after, now, author, {})
        return Confirmed(after)
