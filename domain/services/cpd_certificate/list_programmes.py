"""Which programmes the academy's books have of the one who asks, for the certificate they are asking for."""

from dataclasses import dataclass

from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.registers import RegisterSilent
from domain.ports.store import Store
from domain.records.access import draft_to_fill_in
from domain.requests.outcomes import NotFound, RegisterDidNotAnswer
from domain.services.cpd_certificate import SERVICE
from domain.services.cpd_certificate.programme import Programme, ProgrammeBooks
from domain.services.cpd_certificate.service import GIVEN_FOR, KIND, OWN, WHOSE


@dataclass(frozen=True, slots=True)
class ProgrammesOf:
    """`number` of the draft that is being filled in."""

    acting: Acting
    number: str


@dataclass(frozen=True, slots=True)
class Programmes:
    """Those that fit; `unfinished` are not completed yet, so nothing can be given for them."""

    finished: tuple[Programme, ...]
    unfinished: tuple[Programme, ...]


class ListProgrammes:
    def __init__(self, store: Store, clock: Clock, books: ProgrammeBooks) -> None:
        self._store = store
        self._clock = clock
        self._books = books

    async def __call__(self, command: ProgrammesOf) -> Programmes | RegisterDidNotAnswer | NotFound:
        person, now = command.acting.person, self._clock.now()
        if person is None or not command.acting.is_verified(now):
            return NotFound()
        draft = await self._store.read(lambda uow: draft_to_fill_in(uow, command.acting, command.number, now))
        if draft is None or draft.service != SERVICE:
            return NotFound()
        if draft.answers.get(WHOSE) != OWN:
            return Programmes((), ())
        try:
            known = await self._books.programmes(person.iin)
        except RegisterSilent:
            return RegisterDidNotAnswer()
        wanted = GIVEN_FOR.get(str(draft.answers.get(KIND)))
        fitting = [each for each in known if each.kind is wanted]
        return Programmes(
            tuple(each for each in fitting if each.finished), tuple(each for each in fitting if not each.finished)
        )
