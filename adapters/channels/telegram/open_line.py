"""The line to Telegram: asks until there is an answer, with growing pauses, and says what is wrong meanwhile."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, TypeVar

import structlog
from aiogram.exceptions import (
    AiogramError,
    TelegramConflictError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)

from adapters.channels.retry import asked_to_wait

log = structlog.get_logger(__name__)

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
WRONG_TOKEN = "the token is not accepted: set EMHANA_BOT_TOKEN to the one @BotFather shows now"  # noqa: S105 - no token

Pause = Callable[[float], Awaitable[object]]
T = TypeVar("T")


class OpenLine:
    def __init__(self, pause: Pause = asyncio.sleep) -> None:
        self._pause = pause
        self._stopping = asyncio.Event()
        self._patience = FIRST_PAUSE
        self.trouble: str | None = "no answer yet"
        """Why nothing comes in at the moment, for the health page."""

    def stop(self) -> None:
        self._stopping.set()

    async def until_answered(self, question: Callable[[], Awaitable[object]]) -> None:
        """Or stopped."""

        async def put() -> bool:
            await question()
            return True

        while not self._stopping.is_set() and not await self.ask(put):
            pass

    async def ask(self, question: Callable[[], Awaitable[T]]) -> T | None:
        """None after a pause, where there was no answer; or at once, when we are asked to stop."""
        found: T | None = await self.unless_stopping(self._answer(question))
        return found

    async def unless_stopping(self, work: Awaitable[Any]) -> Any:
        """The result, or None as soon as we are asked to stop."""
        task = asyncio.ensure_future(work)
        stopping = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait({task, stopping}, return_when=asyncio.FIRST_COMPLETED)
            return task.result() if task.done() else None
        finally:
            for one in (task, stopping):
                one.cancel()
            with suppress(asyncio.CancelledError):
                await asyncio.gather(task, stopping, return_exceptions=True)

    async def rest(self, trouble: str, seconds: float | None = None) -> None:
        if seconds is None:
            seconds, self._patience = self._patience, min(self._patience * 2, LONGEST_PAUSE)
        if trouble != self.trouble:
            log.error("polling_in_trouble", trouble=trouble)
        self.trouble = trouble
        await self._pause(seconds)

    async def _answer(self, question: Callable[[], Awaitable[T]]) -> T | None:
        try:
            answer = await question()
        except TelegramConflictError:
            await self.rest("another process polls with this token or a webhook is set", LONGEST_PAUSE / 4)
        except (TelegramUnauthorizedError, TelegramNotFound):
            await self.rest(WRONG_TOKEN)
        except AiogramError as error:
            await self.rest(f"no answer: {type(error).__name__}", asked_to_wait(error))
        else:
            if self.trouble:
                log.info("telegram_answers")
            self.trouble, self._patience = None, FIRST_PAUSE
            return answer
        return None
