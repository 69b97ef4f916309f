"""Visits that are over become done. Their requests were answered when the time was given."""

from datetime import datetime

from domain.ports.store import Store


class MarkVisitsDone:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, now: datetime) -> int:
        return await self._store.write(lambda uow: uow.visits.finish(now))
