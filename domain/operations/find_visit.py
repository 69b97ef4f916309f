"""The visit somebody wants to change, for its owner only, and only while it can still be changed."""

from dataclasses import dataclass
from datetime import datetime

from domain.booking.access import is_theirs
from domain.booking.visit import Visit
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.refusal import NotFound, Refusal, RefusalCode


@dataclass(frozen=True, slots=True)
class ToChange:
    acting: Acting
    visit_id: str


class FindVisit:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: ToChange) -> Visit | Refusal | NotFound:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        return await self._store.read(lambda uow: _find(uow, command, now))


def _find(uow: UnitOfWork, command: ToChange, now: datetime) -> Visit | Refusal | NotFound:
    visit = uow.visits.visit(command.visit_id)
    if visit is None or not is_theirs(uow, command.acting, visit):
        return NotFound()
    if not visit.state.is_living:
        return Refusal(RefusalCode.NOT_LIVING, visit=visit)
    if not visit.is_changeable(now):
        return Refusal(RefusalCode.TOO_LATE, visit=visit, until=visit.changeable_until)
    return visit
