"""Long polling. The offset moves only past what is committed: Telegram keeps the rest and offers it again."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    AiogramError,
    TelegramConflictError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.methods.base import TelegramMethod

from adapters.channels.retry import asked_to_wait
from domain.ports.store import StoreUnavailable

log = structlog.get_logger(__name__)

Accept = Callable[[int, dict[str, Any]], Awaitable[bool]]

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
POLL_SECONDS = 30
ANSWER_SLACK = 10
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0


class GetRawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates, unread: one update the library cannot parse must not hold up all that follow."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int = 100
    timeout: int = POLL_SECONDS
    allowed_updates: list[str] = ALLOWED


class Poller:
    def __init__(
        self,
        bot: Bot,
        accept: Accept,
        poll_seconds: int = POLL_SECONDS,
        pause: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._accept = accept
        self._poll_seconds = poll_seconds
        self._pause = pause
        self._offset: int | None = None
        self._stopping = asyncio.Event()
        self._patience = FIRST_PAUSE
        self.trouble: str | None = None
        """Why nothing comes in at the moment, for the health page."""

    def stop(self) -> None:
        self._stopping.set()

    async def run(self) -> None:
        """Until stopped. What was fetched but not committed is offered again at the next start."""
        while not self._stopping.is_set():
            updates = await self._unless_stopping(self._fetch())
            if updates is not None:
                await self._take(updates)

    async def _fetch(self) -> list[dict[str, Any]]:
        ask = GetRawUpdates(offset=self._offset, timeout=self._poll_seconds)
        try:
            updates = await self._bot(ask, request_timeout=self._poll_seconds + ANSWER_SLACK)
        except TelegramConflictError:
            await self._rest("another process polls with this token or a webhook is set", LONGEST_PAUSE / 4)
        except (TelegramUnauthorizedError, TelegramNotFound):
            await self._rest("the token is not accepted", LONGEST_PAUSE)
        except AiogramError as error:
            await self._rest(f"no answer: {type(error).__name__}", asked_to_wait(error))
        else:
            self._is_well()
            return updates
        return []

    async def _take(self, updates: list[dict[str, Any]]) -> None:
        for update in updates:
            try:
                await self._accept(self._bot.id, update)
            except StoreUnavailable as error:
                await self._rest(f"updates cannot be stored: {error}")
                return
            except ValueError:
                log.exception("update_without_shape")
            if isinstance(number := update.get("update_id"), int):
                self._offset = number + 1

    async def _rest(self, trouble: str, seconds: float | None = None) -> None:
        if seconds is None:
            seconds, self._patience = self._patience, min(self._patience * 2, LONGEST_PAUSE)
        if trouble != self.trouble:
            log.error("polling_in_trouble", trouble=trouble)
        self.trouble = trouble
        await self._unless_stopping(self._pause(seconds))

    def _is_well(self) -> None:
        if self.trouble:
            log.info("polling_well_again")
        self.trouble, self._patience = None, FIRST_PAUSE

    async def _unless_stopping(self, work: Awaitable[Any]) -> Any:
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
