"""The visit behind a button of a reminder, if it is theirs and can still be changed."""

from dataclasses import dataclass
from datetime import datetime

from domain.booking.visit import Visit
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import may_act_for
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode


@dataclass(frozen=True, slots=True)
class ToChange:
    acting: Acting
    visit_id: str


class FindChangeable:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, wanted: ToChange) -> Visit | Refusal | NotFound:
        now = self._clock.now()
        if not wanted.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        return await self._store.read(lambda uow: _find(uow, wanted, now))


def _find(uow: UnitOfWork, wanted: ToChange, now: datetime) -> Visit | Refusal | NotFound:
    visit = uow.visits.visit(wanted.visit_id)
    if visit is None or not may_act_for(uow, wanted.acting, visit.subject_id, now):
        return NotFound()
    if not visit.state.is_living:
        return Refusal(RefusalCode.NOT_LIVING, visit=visit)
    if not visit.is_changeable(now):
        return Refusal(RefusalCode.TOO_LATE, visit=visit, until=visit.changeable_until)
    return visit
