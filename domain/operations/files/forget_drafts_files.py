"""Files of a request that was never sent go once its draft is gone."""

from datetime import datetime

from domain.files.limits import DAY
from domain.ports.store import Store

AT_ONCE = 200


class ForgetDraftsFiles:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, now: datetime) -> int:
        """How many. What came today stays: its draft may be on its way to becoming a request."""
        forgotten = gone = await self._some(now)
        while gone == AT_ONCE:
            gone = await self._some(now)
            forgotten += gone
        return forgotten

    async def _some(self, now: datetime) -> int:
        return await self._store.write(lambda uow: uow.files.forget_orphans(now - DAY, AT_ONCE))
