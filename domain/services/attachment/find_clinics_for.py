"""The clinics somebody may be attached to: those that see people of their age, first those where they live."""

from dataclasses import dataclass
from datetime import datetime

from domain.law.law import ALMATY
from domain.people.acting import Acting
from domain.people.age import age_on
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.registers import PersonsRegister, RegisterSilent
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import Provider
from domain.records.access import subject_to_fill_in
from domain.requests.outcomes import NotFound


@dataclass(frozen=True, slots=True)
class WhoseClinics:
    """`number`: of the draft."""

    acting: Acting
    number: str


@dataclass(frozen=True, slots=True)
class ClinicsFor:
    """`nearby`: those where the person is registered; empty where there is none, or the register is silent."""

    every: tuple[Provider, ...]
    nearby: tuple[Provider, ...]


class FindClinicsFor:
    def __init__(self, store: Store, clock: Clock, persons: PersonsRegister) -> None:
        self._store = store
        self._clock = clock
        self._persons = persons

    async def __call__(self, command: WhoseClinics) -> ClinicsFor | NotFound:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return NotFound()
        found = await self._store.read(lambda uow: _find(uow, command, now))
        if found is None:
            return NotFound()
        subject, clinics = found
        age = age_on(subject.birth_date, now.astimezone(ALMATY).date())
        serving = tuple(clinic for clinic in clinics if clinic.serves(age))
        try:
            person = await self._persons.person(subject.iin)
        except RegisterSilent:
            return ClinicsFor(serving, ())
        unit = person.unit if person else None
        return ClinicsFor(serving, tuple(clinic for clinic in serving if clinic.unit == unit))


def _find(uow: UnitOfWork, command: WhoseClinics, now: datetime) -> tuple[KnownPerson, tuple[Provider, ...]] | None:
    subject = subject_to_fill_in(uow, command.acting, command.number, now)
    return (subject, uow.providers.clinics()) if subject else None
