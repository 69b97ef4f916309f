"""The clinics somebody may be attached to: those that see people of their age, first those where they live."""

from dataclasses import dataclass

from domain.law.law import ALMATY
from domain.people.age import age_on
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.registers import PersonsRegister, RegisterSilent
from domain.ports.store import Store
from domain.providers.provider import Provider


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

    async def __call__(self, subject: KnownPerson) -> ClinicsFor:
        age = age_on(subject.birth_date, self._clock.now().astimezone(ALMATY).date())
        clinics = await self._store.read(lambda uow: uow.providers.clinics())
        serving = tuple(clinic for clinic in clinics if clinic.serves(age))
        try:
            person = await self._persons.person(subject.iin)
        except RegisterSilent:
            return ClinicsFor(serving, ())
        unit = person.unit if person else None
        return ClinicsFor(serving, tuple(clinic for clinic in serving if clinic.unit == unit))
