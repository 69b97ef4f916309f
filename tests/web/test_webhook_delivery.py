"""Telegram's side of the webhook: what was not answered 2xx comes again, in order, and nothing is lost."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from adapters.channels.telegram import courier_bot, set_webhook
from domain.ports.store import StoreUnavailable
from tests.support.bot_api import TOKEN, BotApi, Person
from web.telegram.routes import setup

SECRET = "a-secret-of-some-length"


class Inbox:
    def __init__(self) -> None:
        self.taken: dict[int, dict[str, Any]] = {}
        self.fail = 0

    async def accept(self, update: dict[str, Any]) -> bool:
        if self.fail:
            self.fail -= 1
            raise StoreUnavailable("not now")
        is_new = update["update_id"] not in self.taken
        self.taken.setdefault(update["update_id"], update)
        return is_new


@pytest.fixture
async def house() -> AsyncIterator[tuple[BotApi, Inbox]]:
    inbox, app = Inbox(), web.Application()
    setup(app, inbox.accept, "/telegram/webhook", SECRET)
    async with BotApi() as api, TestServer(app) as server, courier_bot(TOKEN, api.url) as bot:
        await set_webhook(bot, str(server.make_url("/telegram/webhook")), SECRET)
        yield api, inbox


async def test_updates_come_by_webhook_again_and_again_until_kept(house: tuple[BotApi, Inbox]) -> None:
    api, inbox = house
    person = Person(api, 5)
    inbox.fail = 3
    for n in range(4):
        await person.says(str(n))
    await api.updates.all_taken()
    assert [update["message"]["text"] for update in inbox.taken.values()] == ["0", "1", "2", "3"]
    assert api.updates.refused_calls == 3


async def test_a_repeated_update_is_acknowledged_and_kept_once(house: tuple[BotApi, Inbox]) -> None:
    api, inbox = house
    update = await Person(api, 5).says("once")
    await api.updates.repeat(update)
    await api.updates.all_taken()
    assert len(inbox.taken) == 1
