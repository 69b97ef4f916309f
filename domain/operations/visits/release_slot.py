"""Give back what a chat holds."""

from dataclasses import dataclass
from datetime import datetime

from domain.booking.hold import chat_holder
from domain.people.acting import ChatRef
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.hold_notices import forget_hold


@dataclass(frozen=True, slots=True)
class Release:
    chat: ChatRef


@dataclass(frozen=True, slots=True)
class Released:
    """Nothing is held by this chat any more, whether or not something was."""


class ReleaseSlot:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Release) -> Released:
        now = self._clock.now()
        return await self._store.write(lambda uow: _release(uow, command.chat, now))


def _release(uow: UnitOfWork, chat: ChatRef, now: datetime) -> Released:
    uow.slots.release(chat_holder(chat))
    forget_hold(uow.notices, chat, now)
    return Released()
