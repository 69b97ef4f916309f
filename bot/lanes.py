"""One thing at a time per chat: updates, and whatever else moves a chat's dialog (reminders, background updates).

The lane is re-entrant for the task that holds it, because the dispatcher and the dialogs ask for it again on
the way down. Whoever takes it from outside gets the chat's state saved at the end, or rolled back.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from typing import Any

from aiogram.fsm.storage.base import BaseEventIsolation, StorageKey

from adapters.db.database import Database
from adapters.db.dialog_state import Chat, DialogStorage
from domain.ports.clock import Clock


class _Lane:
    __slots__ = ("holder", "lock", "waiting")

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.holder: asyncio.Task[Any] | None = None
        self.waiting = 0


class Lanes:
    def __init__(self, on_free: Callable[[Chat], None]) -> None:
        self._lanes: dict[Chat, _Lane] = {}
        self._on_free = on_free

    @property
    def any_busy(self) -> bool:
        return bool(self._lanes)

    def is_held_here(self, chat: Chat) -> bool:
        lane = self._lanes.get(chat)
        return lane is not None and lane.holder is asyncio.current_task()

    def is_busy(self, chat: Chat) -> bool:
        return chat in self._lanes

    @asynccontextmanager
    async def hold(self, chat: Chat) -> AsyncIterator[None]:
        lane = self._lanes.get(chat)
        if lane is None:
            lane = self._lanes[chat] = _Lane()
        lane.waiting += 1
        try:
            async with lane.lock:
                lane.holder = asyncio.current_task()
                try:
                    yield
                finally:
                    lane.holder = None
        finally:
            lane.waiting -= 1
            if not lane.waiting:
                del self._lanes[chat]
                self._on_free(chat)


class LaneIsolation(BaseEventIsolation):
    def __init__(self, lanes: Lanes, states: DialogStorage, database: Database, clock: Clock) -> None:
        self._lanes = lanes
        self._states = states
        self._database = database
        self._clock = clock

    def lock(self, key: StorageKey) -> AbstractAsyncContextManager[None]:  # type: ignore[override]
        return self.turn((key.bot_id, key.chat_id))

    def turn(self, chat: Chat) -> AbstractAsyncContextManager[None]:
        """The chat's lane, unless this task has it already."""
        return nullcontext() if self._lanes.is_held_here(chat) else self._from_outside(chat)

    @asynccontextmanager
    async def _from_outside(self, chat: Chat) -> AsyncIterator[None]:
        async with self._lanes.hold(chat):
            try:
                yield
                change = self._states.change(chat)
                if change is not None:
                    at = self._clock.now()
                    await self._database.write(lambda connection: change.write(connection, at))
                self._states.settled(chat, change)
            except BaseException:
                self._states.rolled_back(chat)
                raise

    async def close(self) -> None:
        """Nothing is held open."""
