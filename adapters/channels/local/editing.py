"""Methods of the Bot API that change or remove what is already in a chat."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from aiogram import Bot
from aiogram.methods import (
    DeleteMessage,
    DeleteMessages,
    EditMessageCaption,
    EditMessageMedia,
    EditMessageReplyMarkup,
    EditMessageText,
    PinChatMessage,
    UnpinAllChatMessages,
    UnpinChatMessage,
)
from aiogram.types import Message

from adapters.channels.local.chat import Chat, ChatChange, LocalFile, LocalMessage
from adapters.channels.local.chats import LocalChats
from adapters.channels.local.limits import caption_of, check_markup, refuse, text_of
from adapters.channels.local.outgoing import (
    bound,
    caption_body,
    chat_of,
    inline_of,
    resolved,
    take_file,
    text_body,
)

MOST_DELETED = 100
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
TEXT_KEYS = ("text", "entities", "reply_markup")
CAPTION_KEYS = ("caption", "caption_entities", "reply_markup")
MEDIA_KEYS = ("document", *CAPTION_KEYS)


async def edit_text(chats: LocalChats, bot: Bot, method: EditMessageText) -> Message:
    read = text_of(method, method.text, resolved(bot, method.parse_mode), method.entities)
    chat = await chat_of(chats, bot, method, method.chat_id)
    async with chat.lock:
        old = _editable(method, chat)
        if "text" not in old.data:
            raise refuse(method, "there is no text in the message to edit")
        return await _change(chats, bot, method, chat, old, TEXT_KEYS, text_body(read), read.html)


async def edit_caption(chats: LocalChats, bot: Bot, method: EditMessageCaption) -> Message:
    read = caption_of(method, method.caption, resolved(bot, method.parse_mode), method.caption_entities)
    chat = await chat_of(chats, bot, method, method.chat_id)
    async with chat.lock:
        old = _editable(method, chat)
        if "document" not in old.data:
            raise refuse(method, "there is no caption in the message to edit")
        return await _change(chats, bot, method, chat, old, CAPTION_KEYS, caption_body(read), read.html)


async def edit_markup(chats: LocalChats, bot: Bot, method: EditMessageReplyMarkup) -> Message:
    chat = await chat_of(chats, bot, method, method.chat_id)
    async with chat.lock:
        old = _editable(method, chat)
        return await _change(chats, bot, method, chat, old, ("reply_markup",), {}, old.html)


async def edit_media(chats: LocalChats, bot: Bot, method: EditMessageMedia) -> Message:
    media: Any = method.media
    read = caption_of(method, media.caption, resolved(bot, media.parse_mode), media.caption_entities)
    chat = await chat_of(chats, bot, method, method.chat_id)
    async with chat.lock:
        old = _editable(method, chat)
        card, file = await take_file(chats, bot, method, chat, media.media, "document.bin")
        body = {"document": card} | caption_body(read)
        keys = (*MEDIA_KEYS, "text", "entities")
        return await _change(chats, bot, method, chat, old, keys, body, read.html, file)


async def delete_message(chats: LocalChats, bot: Bot, method: DeleteMessage) -> bool:
    chat = await chat_of(chats, bot, method, method.chat_id)
    async with chat.lock:
        if method.message_id not in chat.messages:
            raise refuse(method, "message to delete not found")
        await _drop(chats, chat, [method.message_id])
    return True


async def delete_messages(chats: LocalChats, bot: Bot, method: DeleteMessages) -> bool:
    if not 1 <= len(method.message_ids) <= MOST_DELETED:
        raise refuse(
            method,
            "too many message identifiers specified"
            if method.message_ids
            else "message identifiers are not specified",
        )
    chat = await chat_of(chats, bot, method, method.chat_id)
    async with chat.lock:
        await _drop(chats, chat, method.message_ids)
    return True


async def pin(
    chats: LocalChats, bot: Bot, method: PinChatMessage | UnpinChatMessage | UnpinAllChatMessages
) -> bool:
    """Nothing to see in the page, but the message must be there."""
    chat = await chat_of(chats, bot, method, method.chat_id)
    if isinstance(method, PinChatMessage) and method.message_id not in chat.messages:
        raise refuse(method, "message to pin not found")
    return True


def _editable(method: Any, chat: Chat) -> LocalMessage:
    if method.inline_message_id is not None:
        raise refuse(method, "MESSAGE_ID_INVALID")
    message = chat.messages.get(method.message_id)
    if message is None:
        raise refuse(method, "message to edit not found")
    if not message.by_bot:
        raise refuse(method, "message can't be edited")
    return message


async def _change(
    chats: LocalChats,
    bot: Bot,
    method: Any,
    chat: Chat,
    old: LocalMessage,
    keys: Iterable[str],
    body: dict[str, Any],
    html: str,
    file: LocalFile | None = None,
) -> Message:
    check_markup(method, method.reply_markup)
    body = body | inline_of(method.reply_markup)
    if {key: old.data[key] for key in keys if key in old.data} == body:
        raise refuse(method, NOT_MODIFIED)
    kept = {key: value for key, value in old.data.items() if key not in keys}
    words_changed = any(old.data.get(key) != body.get(key) for key in keys if key != "reply_markup")
    stamp = {"edit_date": int(chats.now().timestamp())} if words_changed else {}
    message = LocalMessage(kept | body | stamp, html)
    chat.typing = False
    await chats.save(chat, ChatChange(chat.head, (message,), (), file))
    return bound(bot, message)


async def _drop(chats: LocalChats, chat: Chat, message_ids: Iterable[int]) -> None:
    gone = tuple(one for one in message_ids if one in chat.messages)
    if not gone:
        return
    keyboard = chat.head.keyboard
    # a reply keyboard goes with the message that brought it
    orphaned = keyboard is not None and keyboard["message_id"] in gone
    head = replace(chat.head, keyboard=None) if orphaned else chat.head
    await chats.save(chat, ChatChange(head, (), gone))
