"""What falls due by itself. The scheduler only ticks; what is due stands in rows: ticks may come late or twice."""

from datetime import datetime

from domain.operations.expire_holds import ExpireHolds
from domain.operations.mark_visits_done import MarkVisitsDone
from domain.operations.offer_freed_slot import OfferFreedSlot
from domain.operations.open_slots import OpenSlots
from domain.operations.take_up_deferred import TakeUpDeferred


class DoDue:
    def __init__(
        self,
        open_slots: OpenSlots,
        take_up_deferred: TakeUpDeferred,
        expire_holds: ExpireHolds,
        offer_freed_slot: OfferFreedSlot,
        mark_visits_done: MarkVisitsDone,
    ) -> None:
        self._open_slots = open_slots
        self._take_up_deferred = take_up_deferred
        self._expire_holds = expire_holds
        self._offer_freed_slot = offer_freed_slot
        self._mark_visits_done = mark_visits_done

    async def every_few_seconds(self, now: datetime) -> None:
        await self._expire_holds(now)
        await self._take_up_deferred(now)

    async def every_minute(self, now: datetime) -> None:
        await self._offer_freed_slot(now)
        await self._mark_visits_done(now)

    async def every_day(self, now: datetime) -> None:
        """Soon after midnight in the clinics' zone, and at every start."""
        await self._open_slots(now)
