"""APScheduler only ticks. What is due is rows; no job is stored, none is pickled."""

from collections.abc import Awaitable, Callable

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from domain.ports.store import StoreUnavailable

log = structlog.get_logger(__name__)

TICK_SECONDS = 1


class Scheduler:
    def __init__(self, tick: Callable[[], Awaitable[object]]) -> None:
        self._tick = tick
        self._scheduler = AsyncIOScheduler(timezone="UTC")

    def start(self) -> None:
        # One tick at a time; a late one is not an error and not made up for.
        self._scheduler.add_job(
            self._run, "interval", seconds=TICK_SECONDS, max_instances=1, coalesce=True, misfire_grace_time=None
        )
        self._scheduler.start()

    def stop(self) -> None:
        self._scheduler.shutdown(wait=False)

    async def _run(self) -> None:
        try:
            await self._tick()
        except StoreUnavailable as error:
            log.warning("tick_waits_for_the_store", error=str(error))
