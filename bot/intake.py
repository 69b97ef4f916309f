"""The one way in: an update is committed before it is acknowledged, and handled once, in order, per chat.

`accept` returns when the raw update is on disk. A worker per busy chat then feeds it to the dispatcher; what
the dialog became and "done" are one more commit.
"""

import asyncio
import json
from collections import deque
from collections.abc import Sequence
from functools import partial

from adapters.crypto.vault import Vault
from adapters.db import inbox
from adapters.db.database import Database
from adapters.db.dialog_state import Chat, DialogStorage
from bot.handling import PAUSES, Apologise, Feed, Handling
from bot.lanes import LaneIsolation, Lanes
from bot.tasks import Tasks
from bot.updates import Raw, WaitingUpdate, chat_id_of, sealed_for, too_many, update_id_of
from domain.ports.clock import Clock
from domain.ports.store import StoreUnavailable

AT_ONCE = 64
LARGEST_BACKLOG = 20_000
LARGEST_BACKLOG_OF_ONE = 100
REPLAY_BATCH = 1000
EVERYBODY = None

_to_json = json.JSONEncoder(separators=(",", ":")).encode


class IntakeFull(StoreUnavailable):
    """More updates wait than we can promise to handle soon; the channel offers it again later."""


class Intake:
    def __init__(
        self,
        database: Database,
        vault: Vault,
        clock: Clock,
        states: DialogStorage,
        *,
        pauses: Sequence[float] = PAUSES,
        backlog: int = LARGEST_BACKLOG,
    ) -> None:
        self._database = database
        self._vault = vault
        self._clock = clock
        self._backlog = backlog
        self._lanes = Lanes(self._free)
        self.isolation = LaneIsolation(self._lanes, states, database, clock)
        self._handling = partial(
            Handling, database, vault, clock, states, asyncio.Semaphore(AT_ONCE), pauses=pauses
        )
        self._handler: Handling | None = None
        self._queues: dict[Chat, deque[WaitingUpdate]] = {}
        self._queued = 0
        self._flooded: set[Chat] = set()
        self._tasks = Tasks()
        self._idle: dict[Chat | None, asyncio.Event] = {}

    async def start(self, feed: Feed, apologise: Apologise) -> None:
        """Take up what was acknowledged and not finished, in order; then the door is open."""
        handler, last = self._handling(feed=feed, apologise=apologise), 0
        while batch := await self._database.read(partial(inbox.still_open, after=last, limit=REPLAY_BATCH)):
            last = batch[-1].row
            for found in batch:
                chat = (found.bot_id, found.chat_id)
                update = WaitingUpdate(
                    found.row, chat, found.update_id, None, found.attempts, found.payload, found.told
                )
                self._queues.setdefault(chat, deque()).append(update)
            self._queued += len(batch)
        self._handler = handler
        for chat in self._queues:
            self._tasks.start(self._drain(chat, handler))

    async def stop(self, grace: float = 10) -> None:
        """Close the door, let what is in work end; the rest waits on disk for the next start."""
        self._handler = None
        await self._tasks.stop(grace)

    async def accept(self, bot_id: int, update: Raw) -> bool:
        """True when it is new. On return it is on disk. Raises `StoreUnavailable` when it is not."""
        if self._handler is None:
            raise StoreUnavailable("The intake is closed")
        if self._queued >= self._backlog:
            raise IntakeFull(f"{self._queued} updates wait")
        update_id, chat_id = update_id_of(update), chat_id_of(update)
        taken = self._taken((bot_id, chat_id), update)
        kept = None if taken is None else self._sealed(update_id, bot_id, taken)
        at = self._clock.now()
        row = await self._database.write(
            lambda connection: inbox.put(connection, bot_id, update_id, chat_id, kept, at)
        )
        if row is None or taken is None:
            return False
        self._enqueue(WaitingUpdate(row, (bot_id, chat_id), update_id, taken))
        return taken is update

    def is_flooded(self, bot_id: int, chat_id: int) -> bool:
        """No more of this chat is kept; from Telegram the next is noted as refused, lest it come again."""
        chat = (bot_id, chat_id)
        return chat in self._flooded or len(self._queues.get(chat, ())) >= LARGEST_BACKLOG_OF_ONE

    def _taken(self, chat: Chat, update: Raw) -> Raw | None:
        """What is kept of it: the first too many is kept as word that no more are, until all before it are done."""
        if not self.is_flooded(*chat):
            return update
        if chat in self._flooded:
            return None
        self._flooded.add(chat)
        return too_many(update)

    def is_idle(self, bot_id: int, chat_id: int) -> bool:
        """Nothing of this chat is queued or in work."""
        return self._rests((bot_id, chat_id))

    async def wait_idle(self, bot_id: int, chat_id: int, seconds: float | None = None) -> bool:
        return await self._wait((bot_id, chat_id), seconds)

    async def wait_quiet(self, seconds: float | None = None) -> bool:
        """Until every chat is idle."""
        return await self._wait(EVERYBODY, seconds)

    @property
    def waiting(self) -> int:
        return self._queued

    def _sealed(self, update_id: int, bot_id: int, update: Raw) -> bytes:
        return self._vault.seal(_to_json(update).encode(), sealed_for(bot_id, update_id))

    def _enqueue(self, update: WaitingUpdate) -> None:
        chat = update.chat
        queue = self._queues.get(chat)
        self._queued += 1
        if queue is None:
            self._queues[chat] = deque((update,))
            if self._handler is not None:
                self._tasks.start(self._drain(chat, self._handler))
            return
        place = len(queue)  # commits of one chat may end in another order than they began; the first is in work
        while place > 1 and queue[place - 1].update_id > update.update_id:
            place -= 1
        queue.insert(place, update)

    async def _drain(self, chat: Chat, handler: Handling) -> None:
        queue = self._queues[chat]
        try:
            while queue and self._handler is not None:
                async with self._lanes.hold(chat):
                    await handler.bring_to_end(queue[0])
                    queue.popleft()
                    self._queued -= 1
        finally:
            self._queued -= len(queue)
            del self._queues[chat]
            self._flooded.discard(chat)
            self._free(chat)

    def _rests(self, chat: Chat | None) -> bool:
        if chat is EVERYBODY:
            return not self._queues and not self._lanes.any_busy
        return chat not in self._queues and not self._lanes.is_busy(chat)

    async def _wait(self, chat: Chat | None, seconds: float | None) -> bool:
        try:
            async with asyncio.timeout(seconds):
                while not self._rests(chat):
                    await self._idle.setdefault(chat, asyncio.Event()).wait()
        except TimeoutError:
            return False
        return True

    def _free(self, chat: Chat) -> None:
        for one in (chat, EVERYBODY):
            if one in self._idle and self._rests(one):
                self._idle.pop(one).set()
