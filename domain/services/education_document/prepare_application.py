"""Get ready for the college: what to bring, what is still owed there, and the application on paper."""

from dataclasses import dataclass
from datetime import datetime

from domain.law.law import ALMATY, Law
from domain.operations.requests.submit_request import Missing
from domain.people.acting import Acting
from domain.people.iin import Iin
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.registers import RegisterSilent
from domain.ports.store import Store
from domain.ports.typesetter import PaperNotSet, Typesetter
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import Provider
from domain.records.access import draft_to_fill_in
from domain.requests.draft import Draft
from domain.requests.forms import all_forms
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.services.education_document import SERVICE
from domain.services.education_document.application import Application
from domain.services.education_document.graduate import Debt, GraduateBooks
from domain.services.education_document.prepared import mark_prepared
from domain.services.education_document.readiness import Readiness, readiness
from domain.words import Words


@dataclass(frozen=True, slots=True)
class Prepare:
    acting: Acting
    number: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """`college_opens` is when it takes applications next, or None: it does now."""

    draft: Draft
    college: Provider
    readiness: Readiness
    college_opens: datetime | None


class PrepareApplication:
    def __init__(
        self, store: Store, clock: Clock, law: Law, words: Words, books: GraduateBooks, typesetter: Typesetter
    ) -> None:
        self._store = store
        self._clock = clock
        self._law = law
        self._words = words
        self._books = books
        self._typesetter = typesetter

    async def __call__(self, command: Prepare) -> Prepared | Missing | Refusal | NotFound:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        found = await self._store.read(lambda uow: _find(uow, command, now))
        if not isinstance(found, tuple):
            return found
        draft, person, college = found
        debts = await self._debts(person.iin)
        marked = await self._store.write(lambda uow: _mark(uow, draft, now))
        if isinstance(marked, NotFound):
            return marked
        decision = self._law.decide(SERVICE, "in-person", now, kind=draft.answers.get("kind"))
        return Prepared(marked, college, readiness(draft.answers, debts), decision.next_acceptance)

    async def paper(self, command: Prepare) -> bytes | Missing | NotFound | None:
        """The application and the list of proofs, to be printed or shown; None if it does not come out."""
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return NotFound()
        found = await self._store.read(lambda uow: _find(uow, command, now))
        if not isinstance(found, tuple):
            return found
        draft, person, college = found
        ready = readiness(draft.answers, await self._debts(person.iin))
        standard = self._law.standard(SERVICE, now.astimezone(ALMATY).date())
        application = Application(self._words, command.acting.language)
        try:
            return await self._typesetter.typeset(application.paper(draft, person, college, standard, ready, now))
        except PaperNotSet:
            return None

    async def _debts(self, iin: Iin) -> tuple[Debt, ...] | None:
        """Silence keeps nobody from preparing: the college itself will look."""
        try:
            graduate = await self._books.graduate(iin)
        except RegisterSilent:
            return None
        return graduate.debts if graduate else ()


def _find(
    uow: UnitOfWork, command: Prepare, now: datetime
) -> tuple[Draft, KnownPerson, Provider] | Missing | NotFound:
    draft = draft_to_fill_in(uow, command.acting, command.number, now)
    if draft is None or draft.service != SERVICE:
        return NotFound()
    missing = all_forms().of(draft.service).missing(draft.answers)
    if missing is not None:
        return Missing(missing.id)
    person, college = uow.people.by_id(draft.subject_id), uow.providers.one(draft.provider_code or "")
    return (draft, person, college) if person and college else NotFound()


def _mark(uow: UnitOfWork, draft: Draft, now: datetime) -> Draft | NotFound:
    """Unless it was filed, dropped or changed while the books were asked."""
    if uow.drafts.locked(draft.number) != draft:
        return NotFound()
    marked = mark_prepared(draft, now)
    uow.drafts.keep(marked)
    return marked
