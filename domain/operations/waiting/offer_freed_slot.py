"""Times that became free while nobody could be offered them (at night, a new day opened) go to those who wait."""

from dataclasses import dataclass
from datetime import datetime

from domain.booking.lead import Entry, entry_at
from domain.booking.slot import Slot
from domain.booking.waiting import WaitingEntry, groups_seen_by
from domain.law import Channel
from domain.law.law import Law
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.offering import may_offer, offer_to

AT_ONCE = 200
LOOK_AT = 20
NOBODY = ""


@dataclass(frozen=True, slots=True)
class Match:
    waiting: WaitingEntry
    slot: Slot


class OfferFreedSlot:
    def __init__(self, store: Store, law: Law) -> None:
        self._store = store
        self._law = law

    async def __call__(self, now: datetime) -> int:
        entry = entry_at(self._law, Channel.ELECTRONIC, now)
        matches = await self._store.read(lambda uow: _matches(uow, entry))
        if not matches:
            return 0
        return await self._store.write(
            lambda uow: sum(offer_to(uow, match.waiting, match.slot, entry) for match in matches)
        )


def _matches(uow: UnitOfWork, entry: Entry) -> list[Match]:
    """The longest waiting first; a slot promised to one is not offered to another."""
    free: dict[tuple[str, ...], tuple[Slot, ...]] = {}
    promised: set[int] = set()
    matches = []
    for waiting in uow.waiting.in_turn(entry.now, AT_ONCE):
        doctors = _doctors_for(uow, waiting)
        if doctors not in free:
            free[doctors] = uow.slots.next_free(doctors, entry.looking(NOBODY), LOOK_AT)
        for slot in free[doctors]:
            if slot.id not in promised and slot.starts_at <= waiting.until and may_offer(slot, entry.now):
                promised.add(slot.id)
                matches.append(Match(waiting, slot))
                break
    return matches


def _doctors_for(uow: UnitOfWork, waiting: WaitingEntry) -> tuple[str, ...]:
    if waiting.doctor_id is not None:
        return (waiting.doctor_id,)
    at_work = uow.providers.doctors(waiting.provider_code)
    return tuple(doctor.id for doctor in at_work if waiting.age_group in groups_seen_by(doctor.speciality))
