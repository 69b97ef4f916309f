"""Methods of the Bot API that put a new message into a chat."""

from dataclasses import replace
from typing import Any

from aiogram import Bot
from aiogram.client.default import Default
from aiogram.methods import (
    SendContact,
    SendDocument,
    SendLocation,
    SendMessage,
    SendPhoto,
    SendVenue,
    TelegramMethod,
)
from aiogram.types import (
    InlineKeyboardMarkup,
    InputFile,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    URLInputFile,
)

from adapters.channels.local.chat import Chat, ChatChange, Head, LocalFile, LocalMessage
from adapters.channels.local.chats import LocalChats
from adapters.channels.local.limits import UPLOAD, Markup, caption_of, check_markup, refuse, text_of
from adapters.channels.local.markup import Formatted, read_plain
from adapters.channels.local.people import bot_user, chat_card
from adapters.channels.local.uploads import document_card, safe_name


def resolved(bot: Bot, value: Any) -> Any:
    return bot.default[value.name] if isinstance(value, Default) else value


async def chat_of(chats: LocalChats, bot: Bot, method: TelegramMethod[Any], chat_id: int | str | None) -> Chat:
    chat = await chats.open(chat_id) if isinstance(chat_id, int) else None
    if chat is None or chat.head.bot_id != bot.id:
        raise refuse(method, "chat not found")
    return chat


def bound(bot: Bot, message: LocalMessage) -> Message:
    return Message.model_validate(message.data, context={"bot": bot}).as_(bot)


async def send_message(chats: LocalChats, bot: Bot, method: SendMessage) -> Message:
    read = text_of(method, method.text, resolved(bot, method.parse_mode), method.entities)
    return await _post(chats, bot, method, text_body(read), read.html)


async def send_document(chats: LocalChats, bot: Bot, method: SendDocument) -> Message:
    return await _send_file(chats, bot, method, method.document, "document.bin")


async def send_photo(chats: LocalChats, bot: Bot, method: SendPhoto) -> Message:
    return await _send_file(chats, bot, method, method.photo, "photo.jpg")


async def send_location(chats: LocalChats, bot: Bot, method: SendLocation) -> Message:
    place = {"latitude": method.latitude, "longitude": method.longitude}
    return await _post(chats, bot, method, {"location": place}, "")


async def send_venue(chats: LocalChats, bot: Bot, method: SendVenue) -> Message:
    place = {"latitude": method.latitude, "longitude": method.longitude}
    venue = {"location": place, "title": method.title, "address": method.address}
    shown = read_plain(f"{method.title}\n{method.address}").html
    return await _post(chats, bot, method, {"venue": venue, "location": place}, shown)


async def send_contact(chats: LocalChats, bot: Bot, method: SendContact) -> Message:
    card = {"phone_number": method.phone_number, "first_name": method.first_name}
    return await _post(chats, bot, method, {"contact": card}, read_plain(method.phone_number).html)


async def _send_file(
    chats: LocalChats, bot: Bot, method: SendDocument | SendPhoto, source: InputFile | str, unnamed: str
) -> Message:
    caption = caption_of(method, method.caption, resolved(bot, method.parse_mode), method.caption_entities)
    chat = await chat_of(chats, bot, method, method.chat_id)
    card, file = await take_file(chats, bot, method, chat, source, unnamed)
    return await _post(chats, bot, method, {"document": card} | caption_body(caption), caption.html, file)


async def take_file(
    chats: LocalChats, bot: Bot, method: TelegramMethod[Any], chat: Chat, source: InputFile | str, unnamed: str
) -> tuple[dict[str, Any], LocalFile | None]:
    """The document card, and the file itself when it is new."""
    if isinstance(source, str):
        known = await chats.file(source)
        if known is None:
            raise refuse(method, "wrong file identifier/HTTP URL specified")
        if known.chat_id == chat.head.chat_id:
            return document_card(known), None
        file = chats.new_file(chat, known.name, known.mime, known.body)
        return document_card(file), file
    if isinstance(source, URLInputFile):
        raise refuse(method, "failed to get HTTP URL content")
    body = b"".join([part async for part in source.read(bot)])
    if not body:
        raise refuse(method, "file must be non-empty")
    if len(body) > UPLOAD:
        raise refuse(method, "file is too big")
    name, mime = safe_name(source.filename or unnamed)
    file = chats.new_file(chat, name, mime, body)
    return document_card(file), file


def text_body(read: Formatted) -> dict[str, Any]:
    return {"text": read.text} | ({"entities": list(read.entities)} if read.entities else {})


def caption_body(read: Formatted) -> dict[str, Any]:
    if not read.text:
        return {}
    return {"caption": read.text} | ({"caption_entities": list(read.entities)} if read.entities else {})


def inline_of(markup: Markup) -> dict[str, Any]:
    if isinstance(markup, InlineKeyboardMarkup) and any(markup.inline_keyboard):
        return {"reply_markup": markup.model_dump(mode="json", exclude_none=True)}
    return {}


async def _post(
    chats: LocalChats, bot: Bot, method: Any, body: dict[str, Any], html: str, file: LocalFile | None = None
) -> Message:
    check_markup(method, method.reply_markup)
    chat = await chat_of(chats, bot, method, method.chat_id)
    async with chat.lock:
        message_id = chat.head.last_message_id + 1
        data = {
            "message_id": message_id,
            "date": int(chats.now().timestamp()),
            "chat": chat_card(chat.head),
            "from": bot_user(bot.id),
            **body,
            **inline_of(method.reply_markup),
        }
        message = LocalMessage(data, html)
        chat.typing = False
        await chats.save(
            chat, ChatChange(_with_keyboard(chat.head, message_id, method.reply_markup), (message,), (), file)
        )
    return bound(bot, message)


def _with_keyboard(head: Head, message_id: int, markup: Markup) -> Head:
    head = replace(head, last_message_id=message_id)
    if isinstance(markup, ReplyKeyboardRemove):
        return replace(head, keyboard=None)
    if not isinstance(markup, ReplyKeyboardMarkup):
        return head
    shown = [[{"text": one.text, "request": _request(one)} for one in row] for row in markup.keyboard if row]
    return replace(
        head, keyboard={"message_id": message_id, "rows": shown, "one_time": bool(markup.one_time_keyboard)}
    )


def _request(button: Any) -> str | None:
    if button.request_contact:
        return "contact"
    return "location" if button.request_location else None
