"""Long polling. The offset moves only past what is committed: Telegram keeps the rest and offers it again."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiogram import Bot
from aiogram.methods.base import TelegramMethod

from adapters.channels.telegram.open_line import OpenLine, Pause
from domain.ports.store import StoreUnavailable

log = structlog.get_logger(__name__)

Accept = Callable[[int, dict[str, Any]], Awaitable[bool]]

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
POLL_SECONDS = 30
ANSWER_SLACK = 10


class GetRawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates, unread: one update the library cannot parse must not hold up all that follow."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    limit: int = 100
    timeout: int = POLL_SECONDS
    allowed_updates: list[str] = ALLOWED


class Poller(OpenLine):
    def __init__(
        self, bot: Bot, accept: Accept, poll_seconds: int = POLL_SECONDS, pause: Pause = asyncio.sleep
    ) -> None:
        super().__init__(pause)
        self._bot = bot
        self._accept = accept
        self._poll_seconds = poll_seconds
        self._offset: int | None = None

    async def run(self) -> None:
        """Until stopped. What was fetched but not committed is offered again at the next start."""
        while not self._stopping.is_set():
            for update in await self.ask(self._fetch) or ():
                if not await self._takes(update):
                    break

    async def _fetch(self) -> list[dict[str, Any]]:
        ask = GetRawUpdates(offset=self._offset, timeout=self._poll_seconds)
        return await self._bot(ask, request_timeout=self._poll_seconds + ANSWER_SLACK)

    async def _takes(self, update: dict[str, Any]) -> bool:
        try:
            await self._accept(self._bot.id, update)
        except StoreUnavailable as error:
            await self.unless_stopping(self.rest(f"updates cannot be stored: {error}"))
            return False
        except ValueError:
            log.exception("update_without_shape")
        if isinstance(number := update.get("update_id"), int):
            self._offset = number + 1
        return True
