"""The visit behind a button of a reminder, if it is theirs and can still be changed."""

from dataclasses import dataclass

from domain.booking.visit import Visit
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import is_theirs
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
        return await self._store.read(lambda unit: self._find(unit, wanted))

    def _find(self, unit: UnitOfWork, wanted: ToChange) -> Visit | Refusal | NotFound:
        visit = unit.visits.visit(wanted.visit_id)
        if visit is None or not is_theirs(unit, wanted.acting, visit):
            return NotFound()
        if not visit.state.is_living:
            return Refusal(RefusalCode.NOT_LIVING, visit=visit)
        if not visit.is_changeable(self._clock.now()):
            return Refusal(RefusalCode.TOO_LATE, visit=visit, until=visit.changeable_until)
        return visit
