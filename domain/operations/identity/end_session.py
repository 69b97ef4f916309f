"""Log out: this chat knows nobody any more. The consent stays, so does the language."""

from domain.people.acting import ChatRef
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork


class EndSession:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, chat: ChatRef) -> None:
        now = self._clock.now()

        def work(uow: UnitOfWork) -> None:
            acting = uow.chats.acting(chat)
            if acting is None or acting.person is None:
                return
            uow.chats.unbind(chat)
            uow.codes.forget(chat)
            uow.journal.append(now, acting.actor, "logged-out", channel=acting.channel, subject_id=acting.person.id)

        await self._store.write(work)
