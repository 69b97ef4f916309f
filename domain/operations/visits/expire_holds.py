"""Offers nobody answered in time go to the next in turn. A chat's hold needs no clearing: it simply ends."""

from dataclasses import replace
from datetime import datetime

from domain.booking.hold import waiting_holder
from domain.booking.lead import Entry, entry_at
from domain.booking.waiting import WaitingEntry, WaitingState
from domain.law import Channel
from domain.law.law import Law
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.offering import offer_in_turn

AT_ONCE = 50


class ExpireHolds:
    def __init__(self, store: Store, law: Law) -> None:
        self._store = store
        self._law = law

    async def __call__(self, now: datetime) -> int:
        overdue = await self._store.read(lambda uow: uow.waiting.overdue(now, AT_ONCE))
        if not overdue:
            return 0
        entry = entry_at(self._law, Channel.ELECTRONIC, now)
        return await self._store.write(lambda uow: sum(_expire(uow, waiting, entry) for waiting in overdue))


def _expire(uow: UnitOfWork, waiting: WaitingEntry, entry: Entry) -> bool:
    if not uow.waiting.change(waiting, replace(waiting, state=WaitingState.EXPIRED)):
        return False
    uow.slots.release(waiting_holder(waiting.id))
    if waiting.slot_id is not None:
        offer_in_turn(uow, waiting.slot_id, entry, but=waiting.subject_id)
    return True
