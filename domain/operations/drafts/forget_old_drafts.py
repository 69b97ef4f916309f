"""What nobody went on with for a month is forgotten; its files follow with those of other drafts that are gone."""

from datetime import datetime, timedelta

from domain.ports.store import Store
from domain.requests.draft import KEPT_FOR_DAYS

AT_ONCE = 500


class ForgetOldDrafts:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, now: datetime) -> int:
        before, gone = now - timedelta(days=KEPT_FOR_DAYS), 0
        while forgotten := await self._store.write(lambda uow: uow.drafts.forget_before(before, AT_ONCE)):
            gone += len(forgotten)
        return gone
