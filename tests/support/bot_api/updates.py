"""The queue of updates, handed over by long polling or by webhook."""

import asyncio
from contextlib import suppress
from typing import Any

from aiohttp import ClientError, ClientSession

from tests.support.bot_api.rules import Refused
from tests.support.patience import PATIENCE, a_turn


class Updates:
    def __init__(self) -> None:
        self.waiting: list[dict[str, Any]] = []
        self.webhook: dict[str, str] | None = None
        self.refused_calls = 0
        self._last = 1000
        self._news = asyncio.Condition()
        self._polls = 0
        self._delivery: asyncio.Task[None] | None = None

    async def put(self, **event: Any) -> dict[str, Any]:
        self._last += 1
        return await self.repeat({"update_id": self._last, **event})

    async def repeat(self, update: dict[str, Any]) -> dict[str, Any]:
        """Offer it (again), as Telegram does when it did not hear the answer."""
        async with self._news:
            self.waiting.append(update)
            self._news.notify_all()
        return update

    async def poll(self, offset: int, limit: int, timeout: float) -> list[dict[str, Any]]:
        if self.webhook:
            raise Refused(409, "Conflict: can't use getUpdates method while webhook is active")
        self._polls += 1
        mine = self._polls
        async with self._news:
            self._news.notify_all()
            self.waiting = [update for update in self.waiting if update["update_id"] >= offset]
            with suppress(TimeoutError):
                async with asyncio.timeout(timeout):
                    await self._news.wait_for(lambda: self.waiting or mine != self._polls)
            if mine != self._polls:
                raise Refused(409, "Conflict: terminated by other getUpdates request")
            return self.waiting[:limit]

    async def set_webhook(self, url: str, secret: str) -> None:
        await self.delete_webhook()
        self.webhook = {"url": url, "secret": secret}
        self._delivery = asyncio.get_running_loop().create_task(self._deliver(url, secret))

    async def delete_webhook(self) -> None:
        self.webhook = None
        if self._delivery:
            self._delivery.cancel()
            with suppress(asyncio.CancelledError):
                await self._delivery
        self._delivery = None

    async def all_taken(self) -> None:
        async with self._news, asyncio.timeout(PATIENCE):
            await self._news.wait_for(lambda: not self.waiting)

    async def _deliver(self, url: str, secret: str) -> None:
        async with ClientSession() as http:
            while True:
                async with self._news:
                    await self._news.wait_for(lambda: bool(self.waiting))
                    update = self.waiting[0]
                if await self._call(http, url, secret, update):
                    async with self._news:
                        self.waiting.remove(update)
                        self._news.notify_all()
                else:
                    self.refused_calls += 1
                    await a_turn()

    async def _call(self, http: ClientSession, url: str, secret: str, update: dict[str, Any]) -> bool:
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
        try:
            async with http.post(url, json=update, headers=headers) as answer:
                return 200 <= answer.status < 300
        except ClientError:
            return False
