"""Speak with this chat in this language from now on."""

from dataclasses import dataclass

from domain.people.acting import Acting, ChatRef
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork

LANGUAGES = ("kk", "ru")


@dataclass(frozen=True, slots=True)
class Choose:
    chat: ChatRef
    user_id: int
    language: str


class ChooseLanguage:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Choose) -> Acting:
        if command.language not in LANGUAGES:
            raise ValueError("no such language")
        now = self._clock.now()

        def work(uow: UnitOfWork) -> Acting:
            uow.chats.open(command.chat, command.user_id, command.language, now)
            uow.chats.set_language(command.chat, command.language)
            return uow.chats.open(command.chat, command.user_id, command.language, now)

        return await self._store.write(work)
