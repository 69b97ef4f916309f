"""Whom is this for: the citizen, or somebody the register lets them act for. Nobody else is ever found."""

from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.store import Store


class FindSubject:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, acting: Acting, subject_id: str) -> KnownPerson | None:
        person = acting.person
        if person is None or person.id == subject_id:
            return person
        link = await self._store.read(lambda uow: uow.people.representation(person.id, subject_id))
        return link.person if link else None
