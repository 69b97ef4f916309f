"""What a person waits for, for themselves and for those they act for."""

from dataclasses import dataclass

from domain.booking.waiting import WaitingEntry
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """`other` is whom it is for, when not the one who asks."""

    entry: WaitingEntry
    place: int
    clinic: Provider | None
    doctor: Doctor | None
    other: KnownPerson | None


class MyWaiting:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, acting: Acting) -> tuple[WaitingLine, ...]:
        person = acting.person
        if person is None:
            return ()
        return await self._store.read(lambda uow: _lines(uow, person))


def _lines(uow: UnitOfWork, person: KnownPerson) -> tuple[WaitingLine, ...]:
    others = [link.person for link in uow.people.representations(person.id)]
    return tuple(
        WaitingLine(
            entry,
            uow.waiting.place(entry),
            uow.providers.one(entry.provider_code),
            uow.providers.doctor(entry.doctor_id) if entry.doctor_id else None,
            None if subject is person else subject,
        )
        for subject in (person, *others)
        for entry in uow.waiting.of_subject(subject.id)
    )
