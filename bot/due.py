"""What time alone makes happen. Each is a row with a due moment, so a restart forgets none of it."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.retention import ForgetOldUpdates
from domain.operations.drafts.forget_old_drafts import ForgetOldDrafts
from domain.operations.files.forget_drafts_files import ForgetDraftsFiles
from domain.operations.identity.forget_old_codes import ForgetOldCodes
from domain.operations.requests.take_up_deferred import TakeUpDeferred
from domain.operations.requests.watch_terms import WatchTerms
from domain.operations.visits.expire_holds import ExpireHolds
from domain.operations.visits.mark_visits_done import MarkVisitsDone
from domain.operations.visits.open_slots import OpenSlots
from domain.operations.waiting.offer_freed_slot import OfferFreedSlot
from domain.ports.clock import Clock
from domain.ports.store import Store

ALMATY = ZoneInfo("Asia/Almaty")

Duty = Callable[[datetime], Awaitable[object]]


class Due:
    def __init__(
        self,
        store: Store,
        clock: Clock,
        expire_holds: ExpireHolds,
        offer_freed_slot: OfferFreedSlot,
        take_up_deferred: TakeUpDeferred,
        mark_visits_done: MarkVisitsDone,
        watch_terms: WatchTerms,
        open_slots: OpenSlots,
        forget_old_codes: ForgetOldCodes,
        forget_old_drafts: ForgetOldDrafts,
        forget_drafts_files: ForgetDraftsFiles,
        forget_old_updates: ForgetOldUpdates,
    ) -> None:
        self._store = store
        self._clock = clock
        self._each_tick = (take_up_deferred, expire_holds, offer_freed_slot, mark_visits_done, watch_terms)
        self._each_day: tuple[Duty, ...] = (
            open_slots, forget_old_codes, forget_old_drafts, forget_drafts_files, forget_old_updates
        )  # fmt: skip
        self._done_today: date | None = None

    async def __call__(self) -> None:
        now = self._clock.now()
        for operation in self._each_tick:
            await operation(now)
        today = now.astimezone(ALMATY).date()
        if today != self._done_today:
            for duty in self._each_day:
                await self._once_a_day(duty, type(duty).__name__, today)
            self._done_today = today

    async def _once_a_day(self, duty: Duty, name: str, today: date) -> None:
        """A restart on the same day finds it done."""
        if await self._store.read(lambda unit: unit.daily.done_for(name)) == today:
            return
        await duty(self._clock.now())
        await self._store.write(lambda unit: unit.daily.done(name, today))
