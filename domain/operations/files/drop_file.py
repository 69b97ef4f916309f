"""A citizen takes a file back, as long as the request is not sent."""

from dataclasses import dataclass
from datetime import datetime

from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class TakeFileBack:
    acting: Acting
    file_id: str


class DropFile:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: TakeFileBack) -> None:
        """Nothing happens to a file that was filed, or is somebody else's."""
        now = self._clock.now()
        if command.acting.is_verified(now):
            await self._store.write(lambda uow: _drop(uow, command, now))


def _drop(uow: UnitOfWork, command: TakeFileBack, now: datetime) -> None:
    acting, file = command.acting, uow.files.file(command.file_id)
    draft = uow.drafts.draft(file.number) if file else None
    if file is None or draft is None or not draft.belongs_to(acting):
        return
    uow.files.drop(file.id)
    facts = {"file": file.id}
    uow.journal.append(now, acting.actor, "file-dropped", channel=acting.channel, about=file.number, facts=facts)
