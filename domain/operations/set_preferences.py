"""What pushes may say in this chat."""

from domain.people.acting import ChatRef
from domain.people.preferences import Preferences
from domain.ports.store import Store


class SetPreferences:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, chat: ChatRef, preferences: Preferences) -> None:
        await self._store.write(lambda uow: uow.chats.prefer(chat, preferences))
