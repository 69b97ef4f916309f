"""Where the register of persons says somebody lives: asked when needed, kept nowhere."""

from dataclasses import dataclass

from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.registers import PersonsRegister, RegisterSilent
from domain.ports.store import Store
from domain.records.access import acted_for
from domain.requests.outcomes import RegisterDidNotAnswer


@dataclass(frozen=True, slots=True)
class AddressOf:
    acting: Acting
    subject_id: str


@dataclass(frozen=True, slots=True)
class LivesAt:
    address_kk: str
    address_ru: str

    def address(self, language: str) -> str:
        return self.address_kk if language == "kk" else self.address_ru


class FindAddress:
    def __init__(self, store: Store, clock: Clock, persons: PersonsRegister) -> None:
        self._store = store
        self._clock = clock
        self._persons = persons

    async def __call__(self, command: AddressOf) -> LivesAt | RegisterDidNotAnswer | None:
        """None where the register knows nobody, or the one who asks may not act for them."""
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return None
        subject = await self._store.read(lambda uow: acted_for(uow, command.acting, command.subject_id, now))
        if subject is None:
            return None
        try:
            person = await self._persons.person(subject.iin)
        except RegisterSilent:
            return RegisterDidNotAnswer()
        return LivesAt(person.address_kk, person.address_ru) if person else None
