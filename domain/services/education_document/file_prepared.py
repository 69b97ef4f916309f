"""The graduate stands at the college's desk: what they prepared is filed, by the law of this very minute.

Who still owes the college is not refused: the request is filed and stands still until the debt is paid (item 13).
"""

from dataclasses import dataclass
from datetime import datetime

from domain.law.decision import Decision, Outcome
from domain.law.law import Law
from domain.notices.kinds import NoticeKind
from domain.operations.requests.submit_request import Filing, Missing, Submit, write_down
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.registers import RegisterSilent
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.request_changes import move, note, tell_citizen
from domain.requests.author import Author
from domain.requests.draft import Draft
from domain.requests.forms import all_forms
from domain.requests.outcomes import NotFound
from domain.requests.request import EventKind, Request
from domain.requests.state import RequestState
from domain.services.education_document.graduate import Debt, GraduateBooks
from domain.services.education_document.prepared import prepared_for

IN_PERSON = "in-person"


@dataclass(frozen=True, slots=True)
class FilePrepared:
    """`number` of the draft, as the graduate shows it; the request keeps it."""

    provider_code: str
    number: str


@dataclass(frozen=True, slots=True)
class Filed:
    request: Request


@dataclass(frozen=True, slots=True)
class ClosedNow:
    """In person nothing is deferred: the next acceptance is told."""

    next_acceptance: datetime | None


FilingOutcome = Filed | ClosedNow | Missing | NotFound


class FileAtCollege:
    def __init__(self, store: Store, clock: Clock, law: Law, books: GraduateBooks) -> None:
        self._store = store
        self._clock = clock
        self._law = law
        self._books = books

    async def __call__(self, command: FilePrepared) -> FilingOutcome:
        now = self._clock.now()
        found = await self._store.read(lambda uow: _find(uow, command))
        if not isinstance(found, tuple):
            return found
        draft, person = found
        decision = self._law.decide(draft.service, IN_PERSON, now, kind=draft.answers.get("kind"))
        if decision.outcome is not Outcome.ACCEPTED:
            return ClosedNow(decision.next_acceptance)
        debts = await self._debts(person)
        return await self._store.write(lambda uow: _file(uow, command, found, decision, debts, now))

    async def _debts(self, person: KnownPerson) -> tuple[Debt, ...]:
        """Silent books suspend nobody."""
        try:
            graduate = await self._books.graduate(person.iin)
        except RegisterSilent:
            return ()
        return graduate.debts if graduate else ()


def _find(uow: UnitOfWork, command: FilePrepared) -> tuple[Draft, KnownPerson] | Filed | Missing | NotFound:
    before = uow.requests.request(command.number)
    if before is not None:
        return Filed(before) if before.provider_code == command.provider_code else NotFound()
    found = prepared_for(uow, command.provider_code, command.number)
    if isinstance(found, NotFound):
        return found
    draft, person = found
    missing = all_forms().of(draft.service).missing(draft.answers)
    return Missing(missing.id) if missing else (draft, person)


def _file(
    uow: UnitOfWork,
    command: FilePrepared,
    found: tuple[Draft, KnownPerson],
    decision: Decision,
    debts: tuple[Debt, ...],
    now: datetime,
) -> Filed | NotFound:
    draft, person = found
    held, college = uow.drafts.hold(draft.number, draft.subject_id), uow.providers.one(command.provider_code)
    before = uow.requests.request(command.number)
    if before is not None:
        return Filed(before)
    if held != draft or college is None:
        return NotFound()
    acting = Acting(draft.chat, draft.chat.chat_id, draft.language, person, channel=IN_PERSON)
    form = all_forms().of(draft.service)
    filing = Filing(Submit(acting, draft.number), form, draft, person, college, decision, now, "", "")
    request = write_down(uow, filing)
    author = Author.clinic(command.provider_code)
    note(uow, request, "request-filed-at-desk", now, author)
    tell_citizen(uow, NoticeKind.REQUEST_ACCEPTED, request, now, author.side)
    return Filed(_suspend(uow, request, debts, now, author) if debts else request)


def _suspend(uow: UnitOfWork, request: Request, debts: tuple[Debt, ...], now: datetime, author: Author) -> Request:
    facts = {"ground": "debts", "debts": ",".join(debt.about for debt in debts)}
    moved = move(uow, request, RequestState.SUSPENDED, EventKind.SUSPENDED, now, author, facts)
    if moved is None:
        return request
    tell_citizen(uow, NoticeKind.REQUEST_SUSPENDED, moved, now, author.side)
    return moved
