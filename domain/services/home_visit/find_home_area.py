"""Where the clinic's doctors go, and whether the person is registered there."""

from dataclasses import dataclass
from datetime import datetime

from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.registers import PersonsRegister, RegisterSilent
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import Provider
from domain.records.access import draft_to_fill_in
from domain.requests.outcomes import NotFound


@dataclass(frozen=True, slots=True)
class AreaOf:
    """`number`: of the draft."""

    acting: Acting
    number: str


@dataclass(frozen=True, slots=True)
class HomeArea:
    """`address` as registered, in the citizen's language; None where the register has none, or does not answer."""

    clinic: Provider
    unit: str | None = None
    address: str | None = None
    is_silent: bool = False

    @property
    def is_inside(self) -> bool:
        return self.unit == self.clinic.unit


class FindHomeArea:
    def __init__(self, store: Store, clock: Clock, persons: PersonsRegister) -> None:
        self._store = store
        self._clock = clock
        self._persons = persons

    async def __call__(self, command: AreaOf) -> HomeArea | NotFound:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return NotFound()
        found = await self._store.read(lambda uow: _find(uow, command, now))
        if found is None:
            return NotFound()
        subject, clinic = found
        try:
            person = await self._persons.person(subject.iin)
        except RegisterSilent:
            return HomeArea(clinic, is_silent=True)
        if person is None:
            return HomeArea(clinic)
        return HomeArea(clinic, person.unit, person.address(command.acting.language))


def _find(uow: UnitOfWork, command: AreaOf, now: datetime) -> tuple[KnownPerson, Provider] | None:
    draft = draft_to_fill_in(uow, command.acting, command.number, now)
    if draft is None or draft.provider_code is None:
        return None
    subject, clinic = uow.people.by_id(draft.subject_id), uow.providers.one(draft.provider_code)
    return (subject, clinic) if subject and clinic else None
