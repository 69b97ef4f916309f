"""Free times, asked for in the very words booking asks in: what is listed can be held."""

from dataclasses import dataclass
from datetime import date

from domain.booking.asker import Asker
from domain.booking.hold import chat_holder
from domain.booking.lead import Entry, entry_at
from domain.booking.slot import Slot
from domain.law import Channel
from domain.law.law import Law
from domain.people.acting import ChatRef
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class OpenDays:
    """Which days have a free time with any of these doctors? The chat's own hold counts as free for it."""

    doctor_ids: tuple[str, ...]
    chat: ChatRef


@dataclass(frozen=True, slots=True)
class FreeSlots:
    """The free times of one day."""

    doctor_ids: tuple[str, ...]
    day: date
    chat: ChatRef


@dataclass(frozen=True, slots=True)
class NextTimes:
    """The nearest free times, whatever the day."""

    doctor_ids: tuple[str, ...]
    chat: ChatRef
    count: int = 3


@dataclass(frozen=True, slots=True)
class SlotTaken:
    """Somebody was quicker. `times` are three others: the same doctor first, then the nearest in time."""

    times: tuple[Slot, ...]


OTHER_TIMES = 3


class FindTimes:
    def __init__(self, store: Store, clock: Clock, law: Law) -> None:
        self._store = store
        self._clock = clock
        self._law = law

    async def open_days(self, asked: OpenDays) -> tuple[date, ...]:
        asker = self._asker(asked.chat)
        return await self._store.read(lambda uow: uow.slots.open_days(asked.doctor_ids, asker))

    async def free_slots(self, asked: FreeSlots) -> tuple[Slot, ...]:
        asker = self._asker(asked.chat)
        return await self._store.read(lambda uow: uow.slots.free_on(asked.day, asked.doctor_ids, asker))

    async def next_times(self, asked: NextTimes) -> tuple[Slot, ...]:
        asker = self._asker(asked.chat)
        return await self._store.read(lambda uow: uow.slots.next_free(asked.doctor_ids, asker, asked.count))

    async def slots(self, slot_ids: tuple[int, ...]) -> tuple[Slot, ...]:
        """These, whoever has them now."""
        return await self._store.read(lambda uow: uow.slots.some(slot_ids))

    def _asker(self, chat: ChatRef) -> Asker:
        return entry_at(self._law, Channel.ELECTRONIC, self._clock.now()).looking(chat_holder(chat))


def slot_taken(
    uow: UnitOfWork, slot: Slot | None, doctor_ids: tuple[str, ...], holder: str, entry: Entry
) -> SlotTaken:
    """Other times for who lost the race, or asked for a slot that has gone."""
    asker = entry.looking(holder)
    if slot is None:
        return SlotTaken(uow.slots.next_free(doctor_ids, asker, OTHER_TIMES))
    doctors = {slot.doctor.id, *doctor_ids}
    nearest = uow.slots.nearest_free(doctors, asker, OTHER_TIMES, first=slot.doctor.id, to=slot.starts_at)
    return SlotTaken(nearest)
