"""What Telegram refuses, in whatever words, costs nobody their errand."""

from collections.abc import Awaitable, Callable

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.types import CallbackQuery, Chat, InaccessibleMessage, User

from adapters.words import FluentWords
from handlers.notices.press import answer
from handlers.shared.at_hand import Tongue
from tests.support.bot_api import BotApi, Person

REFUSALS = (
    "query is too old and response timeout expired or query ID is invalid",
    "QUERY_ID_INVALID",
    "MESSAGE_ID_INVALID",
    "message to edit not found",
    "message can't be edited",
    "there is no text in the message to edit",
    "message to delete not found",
    "message can't be deleted for everyone",
    "message identifier is not specified",
    "MESSAGE_AUTHOR_REQUIRED",
    "words nobody has read yet",
)
COURTESIES: dict[str, Callable[[Bot, int], Awaitable[object]]] = {
    "answerCallbackQuery": lambda bot, _: bot.answer_callback_query("1"),
    "deleteMessage": lambda bot, message: bot.delete_message(5, message),
    "deleteMessages": lambda bot, message: bot.delete_messages(5, [message]),
    "editMessageReplyMarkup": lambda bot, message: bot.edit_message_reply_markup(chat_id=5, message_id=message),
    "sendChatAction": lambda bot, _: bot.send_chat_action(5, "typing"),
}
OFTEN = 9


@pytest.mark.parametrize("words", REFUSALS)
@pytest.mark.parametrize("method", COURTESIES)
async def test_a_courtesy_refused_is_passed_over(api: BotApi, windows: Bot, method: str, words: str) -> None:
    Person(api, 5)
    sent = await windows.send_message(5, "a")
    api.fails(method, 400, f"Bad Request: {words}", times=OFTEN)
    assert await COURTESIES[method](windows, sent.message_id) is True


@pytest.mark.parametrize("words", REFUSALS)
async def test_what_cannot_be_edited_is_said_anew(api: BotApi, windows: Bot, words: str) -> None:
    person = Person(api, 5)
    sent = await windows.send_message(5, "a")
    api.fails("editMessageText", 400, f"Bad Request: {words}", times=OFTEN)
    said = await windows.edit_message_text("b", chat_id=5, message_id=sent.message_id)
    assert not isinstance(said, bool)
    assert (said.message_id, person.text) == (sent.message_id + 1, "b")


async def test_a_message_that_cannot_be_taken_away_loses_its_buttons(api: BotApi, windows: Bot) -> None:
    Person(api, 5)
    sent = await windows.send_message(5, "a")
    api.fails("deleteMessage", 400, "Bad Request: message can't be deleted")
    await windows.delete_message(5, sent.message_id)
    assert api.called("editMessageReplyMarkup")


@pytest.mark.parametrize("times", [1, 2])
async def test_what_is_refused_in_its_dress_comes_plain(api: BotApi, windows: Bot, times: int) -> None:
    person = Person(api, 5)
    api.fails("sendMessage", 400, "Bad Request: can't parse entities", times=times)
    await windows.send_message(5, "<b>a</b> &lt; b")
    assert person.text == "a < b"


async def test_nobody_there_stays_a_failure(api: BotApi, windows: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await windows.send_message(404, "a")
    await Person(api, 5).blocks_the_bot()
    with pytest.raises(TelegramForbiddenError):
        await windows.send_message(5, "a")


async def test_a_notice_too_old_to_be_seen_is_answered_below(api: BotApi, windows: Bot) -> None:
    person = Person(api, 5)
    chat, user = Chat(id=5, type="private"), User(id=5, is_bot=False, first_name="A")
    old = InaccessibleMessage(chat=chat, message_id=404, date=0)
    press = CallbackQuery(id="1", from_user=user, chat_instance="1", message=old).as_(windows)
    await answer(press, Tongue(FluentWords(), "ru"), "Отвечено")
    assert person.text == "Отвечено"
