"""What a person waits for, for themselves and for those they act for."""

from dataclasses import dataclass
from datetime import datetime

from domain.booking.waiting import WaitingEntry
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider
from domain.records.access import all_acted_for


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """`other` is whom it is for, when not the one who asks."""

    entry: WaitingEntry
    place: int
    clinic: Provider | None
    doctor: Doctor | None
    other: KnownPerson | None


class MyWaiting:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, acting: Acting) -> tuple[WaitingLine, ...]:
        person, now = acting.person, self._clock.now()
        if person is None or not acting.is_verified(now):
            return ()
        return await self._store.read(lambda uow: _lines(uow, person, now))


def _lines(uow: UnitOfWork, person: KnownPerson, now: datetime) -> tuple[WaitingLine, ...]:
    return tuple(
        WaitingLine(
            entry,
            uow.waiting.place(entry),
            uow.providers.one(entry.provider_code),
            uow.providers.doctor(entry.doctor_id) if entry.doctor_id else None,
            None if subject is person else subject,
        )
        for subject in all_acted_for(uow, person, now)
        for entry in uow.waiting.of_subject(subject.id)
    )
