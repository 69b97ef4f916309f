"""The same happy path over HTTP, against a Bot API server: by polling and by webhook."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from aiohttp.test_utils import unused_port
from pydantic import SecretStr

from bot.settings import Settings
from domain.people.acting import ChatRef
from domain.words import Words
from tests.journeys.citizen import TAG
from tests.journeys.steps import CLOCK, NUMBER
from tests.journeys.town import TUESDAY_MORNING, Town
from tests.support.bot_api.person import Person
from tests.support.bot_api.server import BotApi
from tests.support.clock import HandClock
from tests.support.patience import PATIENCE

SECRET = "a-secret-of-the-webhook"
ON_TELEGRAM = 77001
COURTESIES = ("answerCallbackQuery", "deleteMessage", "editMessageReplyMarkup", "editMessageText", "sendDocument")


@dataclass
class OverTelegram:
    town: Town
    api: BotApi
    person: Person
    words: Words

    async def rests(self) -> None:
        await self.api.updates.all_taken()
        assert await self.town.house.intake.wait_quiet(PATIENCE)

    async def says(self, text: str) -> None:
        await self.person.says(text)
        await self.rests()

    async def presses(self, label: str) -> None:
        words = self.say(label) if self.words.has(self.language, label) else label
        await self.person.presses(words)
        await self.rests()

    def say(self, key: str) -> str:
        return TAG.sub("", self.words.say(self.language, key))

    @property
    def language(self) -> str:
        return self.person.language_code or "kk"


@pytest.fixture(params=["polling", "webhook"])
async def over_telegram(request: pytest.FixtureRequest, settings: Settings) -> AsyncIterator[OverTelegram]:
    async with BotApi() as api:
        port = unused_port()
        more: dict[str, object] = {"bot_token": SecretStr(api.token), "telegram_api": api.url}
        if request.param == "webhook":
            more |= {"webhook_url": f"http://127.0.0.1:{port}/hook", "webhook_secret": SecretStr(SECRET)}
        town = Town(settings.model_copy(update=more), HandClock(TUESDAY_MORNING), port)
        await town.opens()
        yield OverTelegram(town, api, Person(api, ON_TELEGRAM), await town.get(Words))
        await town.closes()


async def books(chat: OverTelegram) -> dict[str, str]:
    """From /start to the last yes; who did."""
    citizen = (await chat.town.people("adult", 1))[0]
    await chat.says("/start")
    assert "Это проба" in chat.person.text, chat.person.screen()
    await chat.presses("start-language-ru")
    await chat.presses("start-consent-agree")
    await chat.person.shares_contact(citizen["phone"])
    await chat.rests()
    await chat.says(citizen["iin"])
    sms = await (await chat.town.web.get(f"/sandbox/phones/{citizen['phone']}/sms")).json()
    code = re.search(r"\d{6}", sms[-1]["text"])
    assert code
    await chat.says(code.group())
    await chat.presses("menu-main-book")
    await chat.presses(next(label for label in chat.person.labels if ":" in label))
    await chat.presses(chat.person.labels[0])
    await chat.presses(next(label for label in chat.person.labels if CLOCK.fullmatch(label)))
    await chat.presses("appointment-summary-confirm")
    return citizen


async def test_from_start_to_the_number(over_telegram: OverTelegram) -> None:
    chat, citizen = over_telegram, await books(over_telegram)
    assert NUMBER.search(chat.person.text), chat.person.screen()
    documents = [message["document"] for message in chat.person.heard if "document" in message]
    assert documents[-1]["file_name"].endswith(".ics")
    assert any("venue" in message for message in chat.person.heard)
    assert citizen["iin"] not in chat.person.screen()


@pytest.mark.parametrize("over_telegram", ["polling"], indirect=True)
async def test_refused_courtesies_cost_no_errand(over_telegram: OverTelegram) -> None:
    for method in COURTESIES:
        over_telegram.api.fails(method, 400, "Bad Request: words nobody has read yet", times=1000)
    await books(over_telegram)
    assert any(NUMBER.search(str(one.get("text"))) for one in over_telegram.person.heard)
    assert over_telegram.say("error-set-aside") not in over_telegram.person.screen()


@pytest.mark.parametrize("over_telegram", ["polling"], indirect=True)
async def test_who_blocked_the_bot_and_came_back_is_written_to_again(over_telegram: OverTelegram) -> None:
    chat, town = over_telegram, over_telegram.town
    known = ChatRef(chat.api.me["id"], chat.person.id)
    await chat.says("/start")
    await chat.presses("start-language-ru")

    async def is_blocked() -> bool:
        return await town.stored(lambda unit: unit.chats.is_blocked(known))

    await chat.person.leaves()
    await chat.rests()
    assert await is_blocked()
    await chat.person.comes_back()
    await chat.rests()
    assert not await is_blocked()
    await chat.person.leaves()
    await chat.rests()
    chat.api.blocked.discard(chat.person.id)
    await chat.says("/start")
    assert not await is_blocked()


async def test_commands_stand_in_both_languages(over_telegram: OverTelegram) -> None:
    api = over_telegram.api
    await api.until(lambda: all((language, None) in api.commands for language in ("kk", "ru")))
    names = {command["command"] for command in over_telegram.api.commands["kk", None]}
    assert {
        "start",
        "my",
        "guide",
        "clinics",
        "verify",
        "help",
        "settings",
        "language",
        "privacy",
        "cancel",
        "delete_me",
    } == names


async def test_a_busy_server_loses_no_press(over_telegram: OverTelegram) -> None:
    over_telegram.api.fails("sendMessage", 429, "Too Many Requests", retry_after=1)
    await over_telegram.says("/start")
    await over_telegram.person.until_hears("Emhana")
