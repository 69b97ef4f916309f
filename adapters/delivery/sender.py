"""Do what is due: claim, pace, send, and write down how it ended.

Chats are served in parallel, one notice at a time each. The urgent lane is asked first and has room of its own,
so that a hundred reminders never stand before one cancelled visit.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta

import structlog

from adapters.db.repositories.notices import chat_lane
from adapters.delivery.courier import Courier
from adapters.delivery.failures import Temporary, Unreachable, Wait
from adapters.delivery.limits import Limits
from adapters.delivery.settle import Jitter, settle, some_jitter
from domain.people.acting import ChatRef
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.outbox import Claimed, Ending
from domain.ports.store import Store, StoreUnavailable
from domain.ports.unit_of_work import UnitOfWork

log = structlog.get_logger(__name__)

IN_FLIGHT = 64
IN_FLIGHT_ORDINARY = 48
PATIENCE = 2.0
"""Seconds worth waiting with a claimed notice in hand; beyond that it is put back."""
TICK = 1.0
WRITE_AGAIN = (0.5, 1.0, 2.0, 4.0)

Pause = Callable[[float], Awaitable[object]]


class Sender:
    def __init__(
        self,
        store: Store,
        clock: Clock,
        ids: Ids,
        courier: Courier,
        limits: Limits,
        pause: Pause = asyncio.sleep,
        jitter: Jitter = some_jitter,
    ) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._courier = courier
        self._limits = limits
        self._pause = pause
        self._jitter = jitter
        self._busy: set[str] = set()
        self._news = asyncio.Event()
        self._stopping = False
        self._at_rest = asyncio.Event()
        self._at_rest.set()
        self._looking = False

    def poke(self) -> None:
        """Something was committed: look at once."""
        self._news.set()

    def stop(self) -> None:
        """Take nothing new; `run` returns when what is under way has ended."""
        self._stopping = True
        self._news.set()

    def owes(self, chat: ChatRef) -> bool:
        """Whether something may be on its way to this chat: it is being sent, or news was not looked at yet."""
        return self._news.is_set() or self._looking or chat_lane(chat) in self._busy

    async def run(self) -> None:
        """Work until stopped, looking whenever poked and once a second."""
        while not self._stopping:
            try:
                await self.tick()
            except Exception:
                log.exception("sender_stumbled")
                await self._pause(TICK)
            if not self._stopping:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._news.wait(), TICK)

    async def tick(self) -> None:
        """Send everything that is due now, and what becomes due meanwhile. A second call waits for the first."""
        if not self._at_rest.is_set():
            self.poke()
            await self._at_rest.wait()
            return
        self._at_rest.clear()
        self._looking = True
        try:
            now = self._clock.now()
            await self._store.write(lambda unit: unit.outbox.close_overdue(now))
            async with asyncio.TaskGroup() as deliveries:
                await self._serve(deliveries)
        finally:
            self._looking = False
            self._at_rest.set()

    async def _serve(self, deliveries: asyncio.TaskGroup) -> None:
        while True:
            self._looking = True
            self._news.clear()
            claimed = await self._claim()
            for one in claimed:
                self._busy.add(one.lane)
                deliveries.create_task(self._deliver(one))
            self._looking = False
            if not claimed:
                if not self._busy and (self._stopping or not self._news.is_set()):
                    return
                await self._news.wait()

    async def _claim(self) -> list[Claimed]:
        now, lease, busy = self._clock.now(), self._ids.new(), frozenset(self._busy)
        room = IN_FLIGHT - len(busy)
        if room <= 0 or self._stopping:
            return []

        def take(unit: UnitOfWork) -> list[Claimed]:
            urgent = unit.outbox.claim(lease, now, urgent=True, limit=room, but=busy)
            left = IN_FLIGHT_ORDINARY - len(busy) - len(urgent)
            if left <= 0:
                return urgent
            taken = busy | {one.lane for one in urgent}
            return urgent + unit.outbox.claim(lease, now, urgent=False, limit=left, but=taken)

        try:
            return await self._store.write(take)
        except StoreUnavailable as error:
            # Not to be raised here: it would break off what is being sent.
            log.warning("outbox_out_of_reach", error=str(error))
            await self._pause(TICK)
            return []

    async def _deliver(self, one: Claimed) -> None:
        try:
            await self._attempt(one)
        except StoreUnavailable as error:
            # The lease runs out and the row is claimed again, as after a crash.
            log.warning("notice_left_to_its_lease", id=one.id, error=str(error))
        finally:
            self._busy.discard(one.lane)
            self._news.set()

    async def _attempt(self, one: Claimed) -> None:
        chat, now = self._courier.address(one.notice), self._clock.now()
        if chat is None:
            await self._write(lambda unit: unit.outbox.finish(one, Ending.WITHDRAWN, now))
            return
        if one.recipient.blocked:
            await self._write(settle(one, Unreachable(), now, self._jitter))
            return
        if not await self._turn_comes(one, chat):
            return
        if one.doubts and not await self._courier.answers(chat.bot_id):
            await self._write(settle(one, Temporary(), self._clock.now(), self._jitter))
            return
        begun_at = self._clock.now()
        if not await self._store.write(lambda unit: unit.outbox.begin(one, begun_at)):
            return
        sent = await self._courier.send(one, chat)
        if isinstance(sent, Wait):
            self._limits.refused(chat, sent.seconds)
        elif isinstance(sent, int):
            self._limits.accepted(chat)
        await self._write(settle(one, sent, self._clock.now(), self._jitter))

    async def _turn_comes(self, one: Claimed, chat: ChatRef) -> bool:
        reserved, wait = self._limits.reserve(chat, PATIENCE)
        if not reserved:
            at = self._clock.now() + timedelta(seconds=wait)
            await self._write(lambda unit: unit.outbox.retry(one, at, failed=False))
            return False
        if wait > 0:
            await self._pause(wait)
        return True

    async def _write(self, work: Callable[[UnitOfWork], object]) -> None:
        """What happened outside must be known inside: worth some patience with the database."""
        for patience in WRITE_AGAIN:
            try:
                await self._store.write(work)
            except StoreUnavailable:
                await self._pause(patience)
            else:
                return
        await self._store.write(work)
