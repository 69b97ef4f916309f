"""Patience with a channel, for whoever shows windows: a press must not be lost to a busy minute.

A 429 is waited for and a broken connection tried again, within a few seconds. What takes longer is left to the
caller: the intake keeps the update, the outbox keeps the notice (and uses a session without this middleware,
since it counts its attempts itself).
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import structlog
from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from pydantic import ValidationError

AWAY = (TelegramNetworkError, TelegramRetryAfter, TelegramServerError)

log = structlog.get_logger(__name__)

PAUSES = (0.3, 1.0, 2.0)
LONGEST_WAIT = 5.0


def is_away(error: BaseException) -> bool:
    """The channel cannot be reached or asks for time: nobody's fault who speaks, and over by itself.

    A page that is no answer comes from whatever stands before it; an answer of another shape was an answer.
    """
    is_page = isinstance(error, ClientDecodeError) and not isinstance(error.original, ValidationError)
    return is_page or isinstance(error, AWAY)


def asked_to_wait(error: BaseException) -> float | None:
    """For how many seconds; None unless the channel said so (429)."""
    return float(error.retry_after) if isinstance(error, TelegramRetryAfter) else None


class Patience(BaseRequestMiddleware):
    def __init__(
        self,
        pauses: Sequence[float] = PAUSES,
        longest: float = LONGEST_WAIT,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._pauses = pauses
        self._longest = longest
        self._sleep = sleep

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        for pause in self._pauses:
            try:
                return await make_request(bot, method)
            except AiogramError as error:
                if not is_away(error):
                    raise
                asked = asked_to_wait(error)
                if asked is not None and asked > self._longest:
                    raise
                await self._wait(pause if asked is None else asked, method, error)
        return await make_request(bot, method)

    async def _wait(self, seconds: float, method: TelegramMethod[TelegramType], why: Exception) -> None:
        log.info("channel_retried", method=method.__api_method__, seconds=seconds, why=type(why).__name__)
        await self._sleep(seconds)
