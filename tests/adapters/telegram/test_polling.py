"""Updates reach intake once committed, and the offset never runs ahead of it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiogram import Bot

from adapters.channels.telegram import Poller, delete_webhook, set_webhook
from domain.ports.store import StoreUnavailable
from tests.support.bot_api import BotApi, Person
from tests.support.patience import PATIENCE, a_turn

LONG_POLL = 10 * int(PATIENCE)


class Inbox:
    def __init__(self) -> None:
        self.taken: list[dict[str, Any]] = []
        self.failures: list[Exception] = []
        self.offered = 0

    async def accept(self, bot_id: int, update: dict[str, Any]) -> bool:
        assert bot_id == 4242
        self.offered += 1
        if self.failures:
            raise self.failures.pop(0)
        is_new = update not in self.taken
        if is_new:
            self.taken.append(update)
        return is_new

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.taken]


async def no_pause(seconds: float) -> None:
    await a_turn()


@asynccontextmanager
async def polling(bot: Bot, inbox: Inbox) -> AsyncIterator[Poller]:
    poller = Poller(bot, inbox.accept, poll_seconds=LONG_POLL, pause=no_pause)
    async with asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        yield poller
        poller.stop()


async def test_updates_arrive_in_order_and_are_confirmed(api: BotApi, bot: Bot) -> None:
    person, inbox = Person(api, 5), Inbox()
    async with polling(bot, inbox):
        for n in range(5):
            await person.says(str(n))
        await api.updates.all_taken()
    assert inbox.texts == ["0", "1", "2", "3", "4"]


async def test_what_was_not_stored_is_offered_again(api: BotApi, bot: Bot) -> None:
    person, inbox = Person(api, 5), Inbox()
    inbox.failures = [StoreUnavailable("disk full")] * 3
    await person.says("a")
    await person.says("b")
    async with polling(bot, inbox):
        await api.updates.all_taken()
    assert inbox.texts == ["a", "b"]
    assert inbox.offered == 5


async def test_nothing_is_confirmed_before_it_is_stored(api: BotApi, bot: Bot) -> None:
    person, inbox = Person(api, 5), Inbox()
    inbox.failures = [StoreUnavailable("disk full")] * 1000
    update = await person.says("a")
    async with polling(bot, inbox) as poller:
        await api.until(lambda: inbox.offered > 5)
        assert update in api.updates.waiting
        assert poller.trouble
        assert "stored" in poller.trouble
    assert update in api.updates.waiting


async def test_an_update_nobody_can_read_holds_up_nobody(api: BotApi, bot: Bot) -> None:
    person, inbox = Person(api, 5), Inbox()
    inbox.failures = [ValueError("no shape")]
    await api.updates.put(message={"chat": "nonsense"})
    await person.says("after")
    async with polling(bot, inbox):
        await api.updates.all_taken()
    assert inbox.texts == ["after"]


@pytest.mark.parametrize(
    ("status", "description", "parameters"),
    [
        (500, "", {}),
        (502, "Bad Gateway", {}),
        (401, "Unauthorized", {}),
        (404, "Not Found", {}),
        (409, "Conflict: terminated by other getUpdates request", {}),
        (429, "Too Many Requests", {"retry_after": 3}),
    ],
)
async def test_trouble_passes(
    api: BotApi, bot: Bot, status: int, description: str, parameters: dict[str, int]
) -> None:
    person, inbox = Person(api, 5), Inbox()
    api.fails("getUpdates", status, description, times=3, **parameters)
    async with polling(bot, inbox) as poller:
        await person.says("after")
        await api.updates.all_taken()
        assert poller.trouble is None
    assert inbox.texts == ["after"]


async def test_a_lost_answer_repeats_updates_and_intake_knows_them(api: BotApi, bot: Bot) -> None:
    person, inbox = Person(api, 5), Inbox()
    update = await person.says("once")
    async with polling(bot, inbox):
        await api.updates.all_taken()
    await api.updates.repeat(update)
    async with polling(bot, inbox):
        await api.updates.all_taken()
    assert inbox.texts == ["once"]
    assert inbox.offered == 2


async def test_stopping_does_not_wait_for_the_long_poll(api: BotApi, bot: Bot) -> None:
    async with asyncio.timeout(PATIENCE), polling(bot, Inbox()):
        await api.until(lambda: api.called("getUpdates"))


async def test_with_a_webhook_set_polling_waits_for_its_turn(api: BotApi, bot: Bot) -> None:
    await set_webhook(bot, "http://127.0.0.1:1/hook", "a-secret-of-some-length")
    assert api.updates.webhook == {"url": "http://127.0.0.1:1/hook", "secret": "a-secret-of-some-length"}
    person, inbox = Person(api, 5), Inbox()
    async with polling(bot, inbox) as poller:
        await api.until(lambda: len(api.called("getUpdates")) > 1)
        assert poller.trouble
        assert "webhook" in poller.trouble
        await delete_webhook(bot)
        await person.says("x")
        await api.updates.all_taken()
    assert inbox.texts == ["x"]
