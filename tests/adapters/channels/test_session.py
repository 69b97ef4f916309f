"""The session is as strict as Telegram, in Telegram's words."""

from typing import Any

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import GetChat
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from tests.support.local import Local


def inline(text: str = "Жазылу", **what: Any) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text=text, **what)]])


PHONE = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Нөмірді беру", request_contact=True)]])


async def test_a_message_comes_back_bound_and_is_shown(local: Local) -> None:
    chat = await local.chat()
    sent = await local.bot.send_message(chat, "Сәлем, <b>Айгүл</b>", reply_markup=inline(callback_data="book"))
    assert sent.bot is local.bot
    assert sent.text == "Сәлем, Айгүл"
    assert sent.from_user is not None
    assert sent.from_user.id == local.bot.id
    (shown,) = (await local.seen(chat))["messages"]
    assert shown["html"] == "Сәлем, <b>Айгүл</b>"
    assert shown["buttons"] == [[{"text": "Жазылу", "data": "book", "url": None}]]
    assert (shown["from"], shown["edited"]) == ("bot", False)
    await sent.edit_text("Сау болыңыз")
    (shown,) = (await local.seen(chat))["messages"]
    assert (shown["text"], shown["buttons"], shown["edited"]) == ("Сау болыңыз", [], True)


async def test_the_same_again_is_not_modified(local: Local) -> None:
    sent = await local.bot.send_message(await local.chat(), "<b>Бір</b>", reply_markup=inline(callback_data="1"))
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await sent.edit_text("<b>Бір</b>", reply_markup=inline(callback_data="1"))
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await sent.edit_reply_markup(reply_markup=inline(callback_data="1"))
    await sent.edit_reply_markup(reply_markup=None)
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await sent.edit_reply_markup(reply_markup=None)


async def test_what_is_gone_cannot_be_edited_or_deleted(local: Local) -> None:
    chat = await local.chat()
    sent = await local.bot.send_message(chat, "Бір")
    await sent.delete()
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await sent.edit_text("Екі")
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await sent.delete()
    await local.messenger.say(chat, "900101300123")
    typed = local.updates[-1]["message"]["message_id"]
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await local.bot.edit_message_text("x", chat_id=chat, message_id=typed)
    await local.bot.delete_message(chat, typed)
    assert (await local.seen(chat))["messages"] == []


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ({"text": "а" * 4097}, "message is too long"),
        ({"text": " \n"}, "message text is empty"),
        ({"text": "<u>x"}, "can't parse entities: Can't find end tag"),
        ({"text": "x", "parse_mode": "MarkdownV2"}, "unsupported parse_mode"),
        ({"text": "\ud800"}, "strings must be encoded in UTF-8"),
        ({"text": "x", "reply_markup": inline(callback_data="ә" * 33)}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": inline(callback_data="")}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "reply_markup": inline(url="javascript:alert(1)")}, "Unsupported URL protocol"),
        ({"text": "x", "reply_markup": inline()}, "Text buttons are unallowed"),
        ({"text": "x", "reply_markup": inline(" ", callback_data="1")}, "button text is empty"),
    ],
)
async def test_refusals(local: Local, what: dict[str, Any], words: str) -> None:
    with pytest.raises(TelegramBadRequest, match=words):
        await local.bot.send_message(await local.chat(), **what)


async def test_a_strange_chat_and_a_strange_method(local: Local) -> None:
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await local.bot.send_message(404, "x")
    with pytest.raises(TelegramBadRequest, match="not available"):
        await local.bot(GetChat(chat_id=1))


async def test_limits_count_what_is_read_not_what_is_written(local: Local) -> None:
    sent = await local.bot.send_message(await local.chat(), "<b>" + "а" * 4096 + "</b>")
    assert sent.text == "а" * 4096


async def test_a_reply_keyboard_is_kept_apart(local: Local) -> None:
    chat = await local.chat()
    asked = await local.bot.send_message(chat, "Нөміріңіз?", reply_markup=PHONE)
    seen = await local.seen(chat)
    assert seen["keyboard"] == [[{"text": "Нөмірді беру", "request": "contact"}]]
    assert seen["messages"][0]["buttons"] == []
    assert asked.reply_markup is None
    await local.bot.send_message(chat, "Күте тұрыңыз", reply_markup=inline(callback_data="1"))
    assert (await local.seen(chat))["keyboard"]
    await local.bot.send_message(chat, "Рақмет", reply_markup=ReplyKeyboardRemove())
    assert (await local.seen(chat))["keyboard"] is None


async def test_a_keyboard_goes_with_its_message_or_after_its_one_use(local: Local) -> None:
    chat = await local.chat()
    asked = await local.bot.send_message(chat, "Нөміріңіз?", reply_markup=PHONE)
    await asked.delete()
    assert (await local.seen(chat))["keyboard"] is None
    once = PHONE.model_copy(update={"one_time_keyboard": True})
    await local.bot.send_message(chat, "Нөміріңіз?", reply_markup=once)
    await local.messenger.say(chat, "неге?")
    assert (await local.seen(chat))["keyboard"]
    await local.messenger.share_contact(chat, "+77015550101", foreign=False)
    assert (await local.seen(chat))["keyboard"] is None


async def test_documents_are_kept_and_come_back(local: Local) -> None:
    chat = await local.chat()
    sent = await local.bot.send_document(
        chat, BufferedInputFile(b"BEGIN:VCALENDAR", "../../visit.ics"), caption="x"
    )
    shown = (await local.seen(chat))["messages"][0]["document"]
    assert (shown["name"], shown["size"]) == ("visit.ics", 15)
    assert sent.document is not None
    assert shown["url"].endswith(sent.document.file_id)
    file = await local.messenger.file(chat, sent.document.file_id)
    assert file is not None
    assert file.body == b"BEGIN:VCALENDAR"
    assert await local.messenger.file(chat + 1, sent.document.file_id) is None
    again = await local.bot.send_document(chat, sent.document.file_id)
    assert again.document == sent.document
    await sent.delete()
    assert await local.messenger.file(chat, sent.document.file_id) is not None
    await again.delete()
    assert await local.messenger.file(chat, sent.document.file_id) is None
    with pytest.raises(TelegramBadRequest, match="wrong file identifier"):
        await local.bot.send_document(chat, "no-such-file")


async def test_the_bot_reads_what_a_citizen_uploads(local: Local) -> None:
    chat = await local.chat()
    await local.messenger.send_file(chat, "анықтама.pdf", b"%PDF-1.7")
    received = Message.model_validate(local.updates[-1]["message"], context={"bot": local.bot})
    assert received.document is not None
    downloaded = await local.bot.download(received.document)
    assert downloaded is not None
    assert downloaded.read() == b"%PDF-1.7"


async def test_the_clinic_as_a_venue(local: Local) -> None:
    chat = await local.chat()
    await local.bot.send_venue(chat, 43.24, 76.9, "№ 1 емхана", "Төле би 1")
    shown = (await local.seen(chat))["messages"][0]
    assert shown["location"] == {
        "latitude": 43.24,
        "longitude": 76.9,
        "title": "№ 1 емхана",
        "address": "Төле би 1",
    }
    assert shown["text"] == "№ 1 емхана\nТөле би 1"


async def test_toasts_last_until_the_next_step(local: Local) -> None:
    chat = await local.chat()
    sent = await local.bot.send_message(chat, "x", reply_markup=inline(callback_data="1"))
    await local.messenger.press(chat, sent.message_id, "1")
    query = local.updates[-1]["callback_query"]
    await local.bot.answer_callback_query(query["id"])
    assert (await local.seen(chat))["toast"] is None
    await local.bot.answer_callback_query(query["id"], text="Бұл уақыт бос емес", show_alert=True)
    assert (await local.seen(chat))["toast"] == {"text": "Бұл уақыт бос емес", "alert": True, "lang": ""}
    await local.messenger.press(chat, sent.message_id, "1")
    assert (await local.seen(chat))["toast"] is None
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await local.bot.answer_callback_query("12345-1")
    with pytest.raises(TelegramBadRequest, match="MESSAGE_TOO_LONG"):
        await local.bot.answer_callback_query(query["id"], text="а" * 201)


async def test_commands_of_a_chat_come_before_those_of_its_language(local: Local) -> None:
    chat = await local.chat()
    await local.bot.set_my_commands([BotCommand(command="my", description="Мои заявления")])
    await local.bot.set_my_commands([BotCommand(command="my", description="Өтініштерім")], language_code="kk")
    assert (await local.seen(chat))["commands"] == [{"command": "my", "description": "Өтініштерім"}]
    own = [BotCommand(command="my", description="Только здесь")]
    await local.bot.set_my_commands(own, scope=BotCommandScopeChat(chat_id=chat))
    assert (await local.seen(chat))["commands"][0]["description"] == "Только здесь"
    assert await local.bot.get_my_commands(scope=BotCommandScopeChat(chat_id=chat)) == own
    with pytest.raises(TelegramBadRequest, match="BOT_COMMAND_INVALID"):
        await local.bot.set_my_commands([BotCommand(command="Мои", description="x")])


async def test_who_the_bot_is(local: Local) -> None:
    assert (await local.bot.get_me()).id == local.bot.id == 1
