"""Whom is this for: the citizen, or somebody the register lets them act for. Nobody else is ever found."""

from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.records.access import acted_for


class FindSubject:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, acting: Acting, subject_id: str) -> KnownPerson | None:
        now = self._clock.now()
        if not acting.is_verified(now):
            return None
        return await self._store.read(lambda uow: acted_for(uow, acting, subject_id, now))
