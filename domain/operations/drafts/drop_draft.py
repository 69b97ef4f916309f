"""The citizen does not want to go on with what they began."""

from dataclasses import dataclass

from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.outcomes import NotFound


@dataclass(frozen=True, slots=True)
class Drop:
    acting: Acting
    number: str


@dataclass(frozen=True, slots=True)
class Dropped:
    pass


class DropDraft:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Drop) -> Dropped | NotFound:
        if not command.acting.is_verified(self._clock.now()):
            return NotFound()
        return await self._store.write(lambda uow: _drop(uow, command))


def _drop(uow: UnitOfWork, command: Drop) -> Dropped | NotFound:
    draft = uow.drafts.draft(command.number)
    if draft is None or not draft.belongs_to(command.acting):
        return NotFound()
    uow.drafts.drop(draft.number)
    return Dropped()
