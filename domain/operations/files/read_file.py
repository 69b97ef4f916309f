"""A file is shown to whom the request was sent to, and to nobody else. Each time is in the journal first."""

from dataclasses import dataclass
from datetime import datetime

from domain.files.stored_file import StoredFile
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.outcomes import NotFound
from domain.requests.request import Request


@dataclass(frozen=True, slots=True)
class Read:
    """`actor` as in the journal: "clinic:<code>"."""

    actor: str
    number: str
    file_id: str


@dataclass(frozen=True, slots=True)
class FileRead:
    file: StoredFile
    body: bytes


class ReadFile:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Read) -> FileRead | NotFound:
        now = self._clock.now()
        found = await self._store.read(lambda uow: _find(uow, command), heavy=True)
        if found is None:
            return NotFound()
        request, read = found
        await self._store.write(lambda uow: _note(uow, command, request, now))
        return read


def _find(uow: UnitOfWork, command: Read) -> tuple[Request, FileRead] | None:
    request, file = uow.requests.request(command.number), uow.files.file(command.file_id)
    if request is None or file is None or file.number != request.number:
        return None
    if command.actor != f"clinic:{request.provider_code}":
        return None
    body = uow.files.body(file.id)
    return None if body is None else (request, FileRead(file, body))


def _note(uow: UnitOfWork, command: Read, request: Request, now: datetime) -> None:
    uow.journal.append(
        now,
        command.actor,
        "file-read",
        channel="desk",
        subject_id=request.subject_id,
        about=request.number,
        facts={"file": command.file_id},
    )
