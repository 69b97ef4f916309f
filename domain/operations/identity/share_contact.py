"""The citizen shows their phone. Only their own contact counts: somebody else's card proves nothing."""

from dataclasses import dataclass

from domain.people.acting import Acting
from domain.people.phone import Phone, PhoneRefused
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class SharedContact:
    """`owner_id` is the messenger's word on whose contact it is; None when it does not know."""

    acting: Acting
    phone_number: str
    owner_id: int | None


@dataclass(frozen=True, slots=True)
class OwnPhone:
    phone: Phone


@dataclass(frozen=True, slots=True)
class ForeignContact:
    pass


class ShareContact:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: SharedContact) -> OwnPhone | ForeignContact | PhoneRefused:
        acting = command.acting
        if command.owner_id != acting.user_id:
            now = self._clock.now()

            def note(uow: UnitOfWork) -> None:
                uow.journal.append(now, acting.actor, "foreign-contact", channel=acting.channel)

            await self._store.write(note)
            return ForeignContact()
        phone = Phone.parse(command.phone_number)
        return phone if isinstance(phone, PhoneRefused) else OwnPhone(phone)
