"""Telegram may be away, broken or not know the token: pages and desk are served, the bot comes when it can."""

from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import unused_port
from pydantic import SecretStr
from sqlalchemy import select

from adapters.db.database import Database
from adapters.db.tables.intake import inbox
from bot.settings import Settings
from tests.journeys.town import TUESDAY_MORNING, Town
from tests.support.bot_api import TOKEN, BotApi, Person
from tests.support.clock import HandClock
from tests.support.patience import a_turn, patiently

HOOK = {"webhook_url": "http://127.0.0.1:1/hook", "webhook_secret": SecretStr("a-secret-of-the-webhook")}
WAYS = {"polling": "deleteWebhook", "webhook": "setWebhook"}
TROUBLES = {
    0: "NetworkError",
    401: "@BotFather",
    404: "@BotFather",
    429: "no answer",
    500: "no answer",
    502: "no answer",
}


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.channels.telegram.open_line.FIRST_PAUSE", 0.001)
    monkeypatch.setattr("adapters.channels.telegram.open_line.LONGEST_PAUSE", 0.02)


@pytest.fixture
def dialect() -> str:
    """One is enough: what is told here is not in the database."""
    return "sqlite"


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        yield api


async def opened(settings: Settings, url: str, way: str, token: str = TOKEN) -> Town:
    more = {"bot_token": SecretStr(token), "telegram_api": url} | (HOOK if way == "webhook" else {})
    town = Town(settings.model_copy(update=more), HandClock(TUESDAY_MORNING))
    await town.opens()
    return town


async def health(town: Town) -> str:
    answer = await town.web.get("/healthz")
    assert answer.status == 200
    return str((await answer.json())["telegram"])


async def says(town: Town, trouble: str) -> None:
    while trouble not in await health(town):
        await a_turn()


@pytest.mark.parametrize(("status", "way"), [*((status, "polling") for status in TROUBLES), (500, "webhook")])
async def test_the_site_is_up_whatever_telegram_answers(
    settings: Settings, api: BotApi, status: int, way: str
) -> None:
    for method in ("getUpdates", WAYS[way]):
        api.fails(method, status, times=10**6, after_doing_it=status == 0)
    town = await opened(settings, api.url, way)
    try:
        assert (await town.web.get("/desk")).status == 200
        await patiently(says(town, TROUBLES[status]))
        api._failures.clear()
        await patiently(says(town, "ok"))
        if way == "polling":
            person = Person(api, 5)
            await person.says("/start")
            await person.until_hears("Emhana")
    finally:
        await town.closes()


@pytest.mark.parametrize("way", WAYS)
async def test_nobody_answers_at_all(settings: Settings, way: str) -> None:
    town = await opened(settings, f"http://127.0.0.1:{unused_port()}", way)
    try:
        assert (await town.web.get("/desk")).status == 200
        await patiently(says(town, "TelegramNetworkError"))
    finally:
        await town.closes()


async def test_a_wrong_token_says_what_to_do(settings: Settings, api: BotApi) -> None:
    town = await opened(settings, api.url, "polling", token="4242:another-token")
    try:
        await patiently(says(town, "EMHANA_BOT_TOKEN"))
    finally:
        await town.closes()


async def test_what_waited_two_days_is_answered_to_the_last_word(settings: Settings, api: BotApi) -> None:
    """Presses whose queries are too old, and words behind them."""
    town = await opened(settings, api.url, "polling")
    people = [Person(api, 100 + place) for place in range(12)]
    try:
        for person in people:
            await person.says("/start")
        await api.updates.all_taken()
        await patiently(town.house.intake.wait_quiet())
        await town.closes()
        town.clock.advance(days=2)
        api.open_queries.clear()
        for person in people:
            await person.presses(person.labels[0])
            for words in ("a", "b", "c"):
                await person.says(words)
        asked = {person.id: person.screen() for person in people}
        api.fails("answerCallbackQuery", 400, "Bad Request: query is too old", times=10**6)
        await town.opens()
        await api.updates.all_taken()
        await patiently(town.house.intake.wait_quiet())
        database: Database = await town.get(Database)
        assert set(await database.read(lambda one: one.execute(select(inbox.c.state)).scalars().all())) == {"done"}
        for person in people:
            assert person.screen() != asked[person.id]
            assert len(person.heard) == 4, person.screen()
    finally:
        await town.closes()
