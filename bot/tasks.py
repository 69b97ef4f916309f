"""Tasks somebody holds: one that fails is logged, and all of them can be waited for or ended."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import structlog

log = structlog.get_logger(__name__)


class Tasks:
    def __init__(self) -> None:
        self._held: set[asyncio.Task[Any]] = set()

    def start(self, work: Coroutine[Any, Any, Any], name: str | None = None) -> asyncio.Task[Any]:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._held.add(task)
        task.add_done_callback(self._ended)
        return task

    async def stop(self, grace: float = 0) -> None:
        """Give them `grace` seconds to end by themselves, then cancel."""
        if self._held and grace:
            await asyncio.wait(self._held, timeout=grace)
        for task in self._held:
            task.cancel()
        if self._held:
            await asyncio.wait(self._held)

    def __len__(self) -> int:
        return len(self._held)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._held.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("task_failed", exc_info=error, task=task.get_name())
