"""HTTP to a Bot API server, with limits of time and without the token in anything that could be logged.

The token is part of every address, so an error that quotes its address would publish it.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, NoReturn, cast

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import ClientDecodeError, TelegramAPIError, TelegramNetworkError
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiohttp import ClientError, ClientTimeout, ConnectionTimeoutError

from adapters.channels.courtesies import Courtesies
from adapters.channels.retry import Patience
from adapters.channels.told import SaidOnce
from adapters.delivery.limits import Limits

ANSWER_WITHIN = 15.0
CONNECT_WITHIN = 5.0
DOWNLOAD_WITHIN = 10


class TelegramSession(AiohttpSession):
    def __init__(self, api: str, answer_within: float = ANSWER_WITHIN) -> None:
        super().__init__(api=TelegramAPIServer.from_base(api), timeout=answer_within)

    async def close(self) -> None:
        """Without aiogram's quarter of a second more: aiohttp ends the encrypted connections itself by now."""
        if self._session is not None:
            await self._session.close()

    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        within = ClientTimeout(total=timeout or self.timeout, sock_connect=CONNECT_WITHIN)
        try:
            return await super().make_request(bot, method, timeout=cast("int", within))
        except TelegramNetworkError as error:
            if isinstance(error.__cause__, ConnectionTimeoutError):
                error.message = "No connection"  # so nothing was sent: not the timeout that leaves us in doubt
            _raise_without(bot.token, error)
        except (TelegramAPIError, ClientDecodeError) as error:
            _raise_without(bot.token, error)

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = DOWNLOAD_WITHIN,
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        try:
            async for chunk in super().stream_content(url, headers, timeout, chunk_size, raise_for_status):
                yield chunk
        except ClientError as error:
            raise OSError(f"Download failed: {type(error).__name__}") from None


class Paced(BaseRequestMiddleware):
    """Answers to citizens count among the thirty messages a second as well."""

    def __init__(self, limits: Limits, pause: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        self._limits = limits
        self._pause = pause

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        if method.__api_method__.startswith(("send", "edit", "copy", "forward")):
            wait = self._limits.pace(bot.id)
            if wait > 0:
                await self._pause(wait)
        return await make_request(bot, method)


def dialog_bot(token: str, api: str, limits: Limits) -> Bot:
    """The bot that shows windows: patient with a busy server, so that a press is not lost to it."""
    session = TelegramSession(api)
    session.middleware.register(Courtesies())
    session.middleware.register(SaidOnce())
    session.middleware.register(Patience())
    session.middleware.register(Paced(limits))
    return Bot(token, session, DefaultBotProperties(parse_mode="HTML"))


def courier_bot(token: str, api: str) -> Bot:
    """The bot of the outbox, which paces and tries again by itself. Its connections are its own."""
    return Bot(token, TelegramSession(api))


def _raise_without(token: str, error: TelegramAPIError | ClientDecodeError) -> NoReturn:
    error.message = error.message.replace(token, "<token>")
    raise error from None
