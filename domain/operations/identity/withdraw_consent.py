"""The citizen takes the consent back: the chat knows nobody any more. What was done before stays lawful."""

from dataclasses import dataclass

from domain.people.acting import ChatRef
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ConsentWithdrawn:
    """`consents` is 0 when there was none left to withdraw."""

    consents: int


class WithdrawConsent:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, chat: ChatRef) -> ConsentWithdrawn:
        now = self._clock.now()

        def work(uow: UnitOfWork) -> ConsentWithdrawn:
            acting = uow.chats.acting(chat)
            count = uow.consents.withdraw(chat, now)
            if acting is None or not count:
                return ConsentWithdrawn(count)
            uow.chats.unbind(chat)
            uow.codes.forget(chat)
            person_id = acting.person.id if acting.person else None
            uow.journal.append(now, acting.actor, "consent-withdrawn", channel=acting.channel, subject_id=person_id)
            return ConsentWithdrawn(count)

        return await self._store.write(work)
