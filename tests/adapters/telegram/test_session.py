"""The bot over HTTP: what its errors mean, and that the token is in none of them."""

import logging
import traceback
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    AiogramError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
)
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup

from adapters.channels.telegram import TelegramSession, courier_bot
from adapters.channels.telegram.poller import GetRawUpdates
from adapters.delivery.failures import InDoubt, Temporary, Unparsed, Unreachable, Wait, failure_of
from tests.support.bot_api import TOKEN, BotApi, Person
from tests.support.patience import PATIENCE

SECRET = TOKEN.partition(":")[2]


def keyboard(data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="x", callback_data=data)]])


async def test_a_message_and_its_edits(api: BotApi, bot: Bot) -> None:
    person = Person(api, 5)
    sent = await bot.send_message(5, "<b>a</b> &lt; b", parse_mode="HTML", reply_markup=keyboard("d"))
    assert person.text == "a < b"
    await bot.edit_message_text("c", chat_id=5, message_id=sent.message_id)
    assert (person.text, person.labels) == ("c", [])
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_text("c", chat_id=5, message_id=sent.message_id)
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("c", chat_id=5, message_id=999)


@pytest.mark.parametrize(
    ("text", "markup", "words"),
    [
        ("x" * 4097, None, "message is too long"),
        (" ", None, "message text is empty"),
        ("<b>x", None, "can't parse entities"),
        ("a < b", None, "can't parse entities"),
        ("x", keyboard("ү" * 33), "BUTTON_DATA_INVALID"),
    ],
)
async def test_telegrams_sizes(api: BotApi, bot: Bot, text: str, markup: Any, words: str) -> None:
    Person(api, 5)
    with pytest.raises(TelegramBadRequest, match=words):
        await bot.send_message(5, text, parse_mode="HTML", reply_markup=markup)


async def test_what_failures_mean(api: BotApi, bot: Bot) -> None:
    await Person(api, 5).blocks_the_bot()
    Person(api, 6)

    async def meaning(chat_id: int = 6, text: str = "x") -> object:
        with pytest.raises(AiogramError) as caught:
            await bot.send_message(chat_id, text, parse_mode="HTML")
        return failure_of(caught.value)

    assert await meaning(5) == Unreachable()
    assert await meaning(404) == Unreachable()
    assert await meaning(6, "<b>") == Unparsed()
    api.fails("sendMessage", 429, "Too Many Requests: retry after 7", retry_after=7)
    assert await meaning() == Wait(7)
    for status in (500, 502):
        api.fails("sendMessage", status)
        assert await meaning() == Temporary()
    api.fails("sendMessage", 500, "Internal Server Error")
    assert await meaning() == Temporary()


async def test_no_answer_in_time_leaves_us_in_doubt(api: BotApi) -> None:
    bot = Bot(TOKEN, TelegramSession(api.url, answer_within=0.2))
    async with bot:
        with pytest.raises(TelegramNetworkError) as caught:
            await bot(GetRawUpdates(timeout=int(PATIENCE)))
    assert failure_of(caught.value) == InDoubt()


async def test_nobody_there_is_temporary_and_names_no_token() -> None:
    async with courier_bot(TOKEN, "http://127.0.0.1:1") as bot:
        with pytest.raises(TelegramNetworkError) as caught:
            await bot.get_me()
    assert failure_of(caught.value) == Temporary()
    assert SECRET not in "".join(traceback.format_exception(caught.value))


async def test_the_token_is_in_no_log_and_no_error(api: BotApi, bot: Bot, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    Person(api, 5)
    told = []
    api.fails("sendMessage", 400, f"Bad Request: odd echo of {TOKEN}")
    for call in (bot.send_message(5, "x"), bot.send_message(404, "x"), bot.download_file("documents/none")):
        try:
            await call
        except (AiogramError, OSError) as error:
            told.append("".join(traceback.format_exception(error)))
    assert len(told) == 3
    assert SECRET not in "".join(told) + caplog.text


async def test_windows_are_patient(api: BotApi, windows: Bot) -> None:
    Person(api, 5)
    api.fails("sendMessage", 500, "Internal Server Error")
    await windows.send_message(5, "x")
    assert len(api.called("sendMessage")) == 2


async def test_the_outbox_is_not(api: BotApi, bot: Bot) -> None:
    Person(api, 5)
    api.fails("sendMessage", 429, "Too Many Requests", retry_after=1)
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(5, "x")
    assert len(api.called("sendMessage")) == 1


async def test_a_blocked_bot(api: BotApi, windows: Bot) -> None:
    await Person(api, 5).blocks_the_bot()
    with pytest.raises(TelegramForbiddenError):
        await windows.send_message(5, "x")


async def test_files_both_ways(api: BotApi, bot: Bot) -> None:
    person = Person(api, 5)
    await bot.send_document(5, BufferedInputFile(b"BEGIN:VCALENDAR", "visit.ics"), caption="x")
    document = person.heard[-1]["document"]
    assert document["file_name"] == "visit.ics"
    taken = await bot.download(document["file_id"])
    assert taken is not None
    assert taken.read() == b"BEGIN:VCALENDAR"
