"""Wait no longer."""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.booking.waiting import WaitingState
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import may_act_for
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode


@dataclass(frozen=True, slots=True)
class Leave:
    acting: Acting
    waiting_id: str


@dataclass(frozen=True, slots=True)
class Left:
    waiting_id: str


class LeaveWaiting:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Leave) -> Left | Refusal | NotFound:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        return await self._store.write(lambda uow: _leave(uow, command, now))


def _leave(uow: UnitOfWork, command: Leave, now: datetime) -> Left | NotFound:
    entry = uow.waiting.entry(command.waiting_id)
    if entry is None or not may_act_for(uow, command.acting, entry.subject_id, now):
        return NotFound()
    if entry.state is WaitingState.WAITING:
        uow.waiting.change(entry, replace(entry, state=WaitingState.LEFT))
    return Left(entry.id)
