"""Whom may this person act for? Only those the register names; its silence is neither yes nor no."""

from dataclasses import dataclass
from datetime import datetime

from domain.law.law import ALMATY
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.people.person import Dependant
from domain.people.representation import Representation
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.registers import PersonsRegister, RegisterSilent
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.outcomes import NotIdentified, RegisterDidNotAnswer


@dataclass(frozen=True, slots=True)
class Dependants:
    people: tuple[Representation, ...]


class ListDependants:
    """Keeps the links, so that booking can prove one in its own transaction (`uow.people.representation`)."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, persons: PersonsRegister) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._persons = persons

    async def __call__(self, acting: Acting) -> Dependants | RegisterDidNotAnswer | NotIdentified:
        person = acting.person
        now = self._clock.now()
        if person is None or not acting.is_verified(now):
            return NotIdentified()
        try:
            named = await self._persons.dependants(person.iin)
        except RegisterSilent:
            return RegisterDidNotAnswer()
        fresh = [(one, self._ids.new()) for one in named]
        return await self._store.write(lambda uow: _keep(uow, person, fresh, now))


def _keep(uow: UnitOfWork, person: KnownPerson, named: list[tuple[Dependant, str]], now: datetime) -> Dependants:
    people = tuple(
        Representation(uow.people.keep(one.person, fresh_id, now), one.relation, one.proof)
        for one, fresh_id in named
    )
    if people or uow.people.representations(person.id):
        uow.people.replace_representations(person.id, people, now)
    today = now.astimezone(ALMATY).date()
    return Dependants(tuple(one for one in people if one.holds_on(today)))
