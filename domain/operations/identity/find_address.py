"""Where the register of persons says somebody lives: asked when needed, kept nowhere."""

from dataclasses import dataclass

from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.registers import PersonsRegister, RegisterSilent
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import may_act_for
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
        if not command.acting.is_verified(self._clock.now()):
            return None
        subject = await self._store.read(lambda uow: _theirs(uow, command))
        if subject is None:
            return None
        try:
            person = await self._persons.person(subject.iin)
        except RegisterSilent:
            return RegisterDidNotAnswer()
        return LivesAt(person.address_kk, person.address_ru) if person else None


def _theirs(uow: UnitOfWork, command: AddressOf) -> KnownPerson | None:
    return uow.people.by_id(command.subject_id) if may_act_for(uow, command.acting, command.subject_id) else None
