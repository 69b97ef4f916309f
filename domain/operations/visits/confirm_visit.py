"""The citizen says they are coming."""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.booking.visit import Visit, VisitState
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import may_act_for
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
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        return await self._store.write(lambda uow: _confirm(uow, command, now))


def _confirm(uow: UnitOfWork, command: Confirm, now: datetime) -> Confirmed | Refusal | NotFound:
    visit = uow.visits.locked(command.visit_id)
    if visit is None or not may_act_for(uow, command.acting, visit.subject_id, now):
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
