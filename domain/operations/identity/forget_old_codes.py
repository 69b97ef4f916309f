"""Codes are kept a week, because the limits look back so far. Who was only claimed to be here is forgotten too."""

from datetime import datetime

from domain.people.one_time_code import WEEK
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork


class ForgetOldCodes:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, now: datetime) -> int:
        """How many people nobody confirmed to be."""
        return await self._store.write(lambda uow: _forget(uow, now - WEEK))


def _forget(uow: UnitOfWork, before: datetime) -> int:
    never_confirmed = uow.codes.prune(before)
    return sum(uow.people.forget(person_id) for person_id in sorted(never_confirmed))
