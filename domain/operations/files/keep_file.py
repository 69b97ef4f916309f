"""A file sent with a request: cleaned, counted against the limits, kept encrypted. Sent twice, it is one."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from domain.files.flaw import FileFlaw
from domain.files.limits import (
    DAY,
    MOST_A_DAY,
    MOST_BYTES,
    MOST_FOR_QUESTION,
    MOST_OF_REQUEST,
    limit_of,
)
from domain.files.stored_file import StoredFile
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.file_cleaner import Cleaned, FileCleaner, NotAFile
from domain.ports.ids import Ids
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import draft_to_fill_in
from domain.requests.draft import Draft


@dataclass(frozen=True, slots=True)
class Keep:
    """`number` is the draft's; `question` the one of its form that the file answers."""

    acting: Acting
    number: str
    question: str
    body: bytes


@dataclass(frozen=True, slots=True)
class FileKept:
    file: StoredFile


@dataclass(frozen=True, slots=True)
class FileRefused:
    """`limit` as told to people: megabytes, files, millions of pixels, pages."""

    flaw: FileFlaw

    @property
    def limit(self) -> int | None:
        return limit_of(self.flaw)


class KeepFile:
    def __init__(self, store: Store, clock: Clock, ids: Ids, cleaner: FileCleaner) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._cleaner = cleaner

    async def __call__(self, command: Keep) -> FileKept | FileRefused:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return FileRefused(FileFlaw.NOT_IDENTIFIED)
        if len(command.body) > MOST_BYTES:
            return FileRefused(FileFlaw.TOO_BIG)
        digest = sha256(command.body).hexdigest()
        welcome = await self._store.read(lambda uow: _welcome(uow, command, digest, now))
        if not isinstance(welcome, Draft):
            return welcome
        told = await self._cleaner.clean(command.body)
        if isinstance(told, NotAFile):
            return FileRefused(told.flaw)
        fresh = self._ids.new()
        return await self._store.write(lambda uow: _keep(uow, command, told, (fresh, digest), now), heavy=True)


def _welcome(
    uow: UnitOfWork, command: Keep, digest: str, now: datetime, size: int = 1
) -> Draft | FileKept | FileRefused:
    """The draft that may take it; or why not, or that it has it already."""
    draft = draft_to_fill_in(uow, command.acting, command.number, now)
    if draft is None:
        return FileRefused(FileFlaw.NO_DRAFT)
    if same := uow.files.same(draft.number, command.question, digest):
        return FileKept(same)
    flaw = _full(uow, draft, command.question, now, size)
    return draft if flaw is None else FileRefused(flaw)


def _full(uow: UnitOfWork, draft: Draft, question: str, now: datetime, size: int) -> FileFlaw | None:
    kept = uow.files.of_request(draft.number)
    if sum(file.question == question for file in kept) >= MOST_FOR_QUESTION:
        return FileFlaw.TOO_MANY
    if sum(file.size for file in kept) + size > MOST_OF_REQUEST:
        return FileFlaw.REQUEST_FULL
    if uow.files.used_by(draft.applicant_id, now - DAY) + size > MOST_A_DAY:
        return FileFlaw.QUOTA
    return None


def _keep(
    uow: UnitOfWork, command: Keep, told: Cleaned, made: tuple[str, str], now: datetime
) -> FileKept | FileRefused:
    """`made`: a fresh id, and the digest of what was sent."""
    (fresh, digest), size = made, len(told.body)
    draft = _welcome(uow, command, digest, now, size)
    if not isinstance(draft, Draft):
        return draft
    file = StoredFile(fresh, draft.applicant_id, draft.number, command.question, told.kind, size, now)
    uow.files.add(file, told.body, digest)
    acting, facts = command.acting, {"file": file.id}
    uow.journal.append(now, acting.actor, "file-kept", channel=acting.channel, about=draft.number, facts=facts)
    return FileKept(file)
