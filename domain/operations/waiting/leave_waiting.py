"""Wait no longer."""

from dataclasses import dataclass, replace

from domain.booking.waiting import WaitingState
from domain.people.acting import Acting
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import is_theirs
from domain.requests.outcomes import NotFound


@dataclass(frozen=True, slots=True)
class Leave:
    acting: Acting
    waiting_id: str


@dataclass(frozen=True, slots=True)
class Left:
    waiting_id: str


class LeaveWaiting:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, command: Leave) -> Left | NotFound:
        return await self._store.write(lambda uow: _leave(uow, command))


def _leave(uow: UnitOfWork, command: Leave) -> Left | NotFound:
    entry = uow.waiting.entry(command.waiting_id)
    if entry is None or not is_theirs(uow, command.acting, entry):
        return NotFound()
    if entry.state is WaitingState.WAITING:
        uow.waiting.change(entry, replace(entry, state=WaitingState.LEFT))
    return Left(entry.id)
