"""What pushes may say in this chat."""

from domain.people.acting import ChatRef
from domain.people.preferences import Preferences
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork


class SetPreferences:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, chat: ChatRef, user_id: int, language: str, wanted: Preferences) -> None:
        now = self._clock.now()

        def work(uow: UnitOfWork) -> None:
            uow.chats.open(chat, user_id, language, now)
            uow.chats.prefer(chat, wanted)

        await self._store.write(work)
