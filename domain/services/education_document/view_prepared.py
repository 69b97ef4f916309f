"""The college looks at what a graduate prepared, by the number they show."""

from dataclasses import dataclass
from datetime import datetime

from domain.law.law import Law
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.registers import RegisterSilent
from domain.ports.store import Store
from domain.requests.author import Author
from domain.requests.draft import Draft
from domain.requests.outcomes import NotFound
from domain.services.education_document import SERVICE
from domain.services.education_document.graduate import GraduateBooks
from domain.services.education_document.prepared import prepared_for
from domain.services.education_document.readiness import Readiness, readiness

VIEWED = "prepared-viewed"


@dataclass(frozen=True, slots=True)
class ViewPrepared:
    provider_code: str
    number: str


@dataclass(frozen=True, slots=True)
class PreparedViewed:
    """`opens_at`: when the college takes it, if it does not now."""

    draft: Draft
    person: KnownPerson
    readiness: Readiness
    opens_at: datetime | None


class ShowPrepared:
    def __init__(self, store: Store, clock: Clock, law: Law, books: GraduateBooks) -> None:
        self._store = store
        self._clock = clock
        self._law = law
        self._books = books

    async def __call__(self, command: ViewPrepared) -> PreparedViewed | NotFound:
        now = self._clock.now()
        found = await self._store.read(lambda uow: prepared_for(uow, command.provider_code, command.number))
        if isinstance(found, NotFound):
            return found
        draft, person = found
        try:
            graduate = await self._books.graduate(person.iin)
            debts = graduate.debts if graduate else ()
        except RegisterSilent:
            debts = None
        author = Author.clinic(command.provider_code)
        await self._store.write(
            lambda uow: uow.journal.append(
                now, author.name, VIEWED, channel=author.channel, subject_id=person.id, about=draft.number
            )
        )
        decision = self._law.decide(SERVICE, "in-person", now, kind=draft.answers.get("kind"))
        return PreparedViewed(draft, person, readiness(draft.answers, debts), decision.next_acceptance)
