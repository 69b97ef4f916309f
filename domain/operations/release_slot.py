"""Give back what a chat holds."""

from dataclasses import dataclass

from domain.booking.hold import chat_holder
from domain.people.acting import ChatRef
from domain.ports.store import Store


@dataclass(frozen=True, slots=True)
class Release:
    chat: ChatRef


@dataclass(frozen=True, slots=True)
class Released:
    """Nothing is held by this chat any more, whether or not something was."""


class ReleaseSlot:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, command: Release) -> Released:
        await self._store.write(lambda uow: uow.slots.release(chat_holder(command.chat)))
        return Released()
