"""Who of a clinic's doctors has time, and how soon."""

from dataclasses import dataclass

from domain.booking.asker import Asker
from domain.booking.hold import chat_holder
from domain.booking.lead import entry_at
from domain.booking.slot import Slot
from domain.law import Channel
from domain.law.law import Law
from domain.people.acting import ChatRef
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider
from domain.requests.outcomes import NotFound


@dataclass(frozen=True, slots=True)
class OfClinic:
    """`doctor_ids` and `own_id` are what `CheckAttachment` told."""

    chat: ChatRef
    provider_code: str
    doctor_ids: tuple[str, ...]
    own_id: str | None = None


@dataclass(frozen=True, slots=True)
class FoundDoctors:
    """`first_times`: the nearest free time of each doctor who has one, in the order they were named."""

    clinic: Provider
    own: Doctor | None
    first_times: tuple[Slot, ...]


class FindDoctors:
    def __init__(self, store: Store, clock: Clock, law: Law) -> None:
        self._store = store
        self._clock = clock
        self._law = law

    async def __call__(self, asked: OfClinic) -> FoundDoctors | NotFound:
        entry = entry_at(self._law, Channel.ELECTRONIC, self._clock.now())
        asker = entry.looking(chat_holder(asked.chat))
        return await self._store.read(lambda uow: _find(uow, asked, asker))


def _find(uow: UnitOfWork, asked: OfClinic, asker: Asker) -> FoundDoctors | NotFound:
    clinic = uow.providers.one(asked.provider_code)
    if clinic is None:
        return NotFound()
    own = uow.providers.doctor(asked.own_id) if asked.own_id else None
    first = (slot for one in asked.doctor_ids for slot in uow.slots.next_free((one,), asker, 1))
    return FoundDoctors(clinic, own, tuple(first))
