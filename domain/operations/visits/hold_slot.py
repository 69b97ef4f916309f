"""Keep a slot for a chat while its citizen answers. One hold a chat: another frees the one before."""

from dataclasses import dataclass
from datetime import datetime

from domain.booking.hold import HOLD_FOR, chat_holder
from domain.booking.lead import Entry, entry_at
from domain.booking.slot import Slot
from domain.law import Channel
from domain.law.law import Law
from domain.operations.visits.find_times import SlotTaken, slot_taken
from domain.people.acting import ChatRef
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.hold_notices import tell_when_hold_ends


@dataclass(frozen=True, slots=True)
class Hold:
    """`doctor_ids` are those who may see this person: other times are looked for among them."""

    chat: ChatRef
    slot_id: int
    doctor_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    slot: Slot
    until: datetime


class HoldSlot:
    def __init__(self, store: Store, clock: Clock, law: Law) -> None:
        self._store = store
        self._clock = clock
        self._law = law

    async def __call__(self, command: Hold) -> Held | SlotTaken:
        entry = entry_at(self._law, Channel.ELECTRONIC, self._clock.now())
        return await self._store.write(lambda uow: _hold(uow, command, entry))


def _hold(uow: UnitOfWork, command: Hold, entry: Entry) -> Held | SlotTaken:
    """The hold before is let go only once the new one stands."""
    holder, until = chat_holder(command.chat), entry.now + HOLD_FOR
    slot = uow.slots.slot(command.slot_id)
    if slot is None or not uow.slots.hold(slot.id, entry.looking(holder), until):
        return slot_taken(uow, slot, command.doctor_ids, holder, entry)
    uow.slots.release(holder, but=slot.id)
    tell_when_hold_ends(uow.notices, command.chat, slot, until, entry.now)
    return Held(slot, until)
