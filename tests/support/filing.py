"""A citizen with a request begun, and files to send with it."""

from dataclasses import dataclass, field
from datetime import timedelta

from adapters.db.database import Database
from domain.files.flaw import FileFlaw
from domain.files.stored_file import FileKind, StoredFile
from domain.operations.files.drop_file import DropFile, TakeFileBack
from domain.operations.files.forget_drafts_files import ForgetDraftsFiles
from domain.operations.files.keep_file import FileKept, FileRefused, Keep, KeepFile
from domain.operations.files.read_file import FileRead, Read, ReadFile
from domain.people.acting import Acting
from domain.ports.file_cleaner import Cleaned, FileCleaner, NotAFile
from domain.requests.draft import Draft
from domain.requests.outcomes import NotFound
from domain.requests.request import Request
from domain.requests.state import RequestState
from tests.support.booking import CLINIC, Surgery

SERVICE = "driver-certificate"


@dataclass
class Unchanged:
    """A cleaner that finds nothing to clean, and remembers what it was given."""

    looked_at: list[bytes] = field(default_factory=list)
    flaw: FileFlaw | None = None

    async def clean(self, body: bytes) -> Cleaned | NotAFile:
        self.looked_at.append(body)
        return Cleaned(FileKind.PDF, body) if self.flaw is None else NotAFile(self.flaw)


class Filing(Surgery):
    def __init__(self, database: Database, cleaner: FileCleaner | None = None) -> None:
        super().__init__(database)
        self.cleaner = Unchanged()
        self.keep = KeepFile(self.store, self.clock, self.ids, cleaner or self.cleaner)
        self.drop, self.read = DropFile(self.store, self.clock), ReadFile(self.store, self.clock)
        self.forget = ForgetDraftsFiles(self.store)

    async def begins(self, acting: Acting) -> Draft:
        assert acting.person
        mine, now = acting.person.id, self.clock.now()
        draft = Draft(self.ids.number(), SERVICE, mine, mine, acting.chat, "kk", now)
        await self.store.write(lambda uow: uow.drafts.keep(draft))
        return draft

    async def sends(self, acting: Acting, draft: Draft) -> Request:
        now, number = self.clock.now(), draft.number
        request = Request(
            number, SERVICE, "dsm-172-2020/driver-certificate", "electronic", CLINIC.code, draft.applicant_id,
            draft.subject_id, acting.chat, "kk", RequestState.ACCEPTED, now, now, now + timedelta(days=1),
        )  # fmt: skip
        await self.store.write(lambda uow: uow.requests.add(request, ()))
        await self.store.write(lambda uow: uow.drafts.drop(number))
        return request

    async def keeps(self, acting: Acting, draft: Draft, body: bytes, question: str = "proof") -> StoredFile:
        kept = await self.keep(Keep(acting, draft.number, question, body))
        assert isinstance(kept, FileKept), kept
        return kept.file

    async def refuses(self, acting: Acting, draft: Draft, body: bytes, question: str = "proof") -> FileFlaw:
        refused = await self.keep(Keep(acting, draft.number, question, body))
        assert isinstance(refused, FileRefused), refused
        return refused.flaw

    async def takes_back(self, acting: Acting, file: StoredFile) -> None:
        await self.drop(TakeFileBack(acting, file.id))

    async def shows(self, clinic: str, number: str, file: StoredFile) -> FileRead | NotFound:
        return await self.read(Read(f"clinic:{clinic}", number, file.id))

    async def of(self, draft: Draft) -> tuple[StoredFile, ...]:
        return await self.store.read(lambda uow: uow.files.of_request(draft.number))

    async def lines(self, number: str, action: str) -> int:
        since = self.clock.now() - timedelta(days=1)
        return await self.store.read(lambda uow: uow.journal.count(number, action, since=since))
