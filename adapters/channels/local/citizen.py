"""What a citizen does, as the Bot API would tell the bot about it."""

import secrets
from dataclasses import replace
from typing import Any

from adapters.channels.local.chat import Chat, ChatChange, LocalFile, LocalMessage
from adapters.channels.local.chats import LocalChats
from adapters.channels.local.markup import read_plain
from adapters.channels.local.people import chat_card, citizen
from adapters.channels.local.uploads import document_card

Update = dict[str, Any]


async def say(chats: LocalChats, chat: Chat, text: str) -> Update:
    body: dict[str, Any] = {"text": text}
    if text.startswith("/") and len(text) > 1:
        body["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}]
    return await _post(chats, chat, body, read_plain(text).html)


async def share_contact(chats: LocalChats, chat: Chat, phone: str, *, foreign: bool) -> Update:
    """A foreign card carries its owner's user id, or none; never the sender's."""
    owner = chat.head.chat_id + 1 if foreign else chat.head.chat_id
    name = "Contact" if foreign else chat.head.first_name
    card = {"phone_number": phone.removeprefix("+"), "first_name": name, "user_id": owner}
    return await _post(chats, chat, {"contact": card}, "")


async def share_location(chats: LocalChats, chat: Chat, latitude: float, longitude: float) -> Update:
    return await _post(chats, chat, {"location": {"latitude": latitude, "longitude": longitude}}, "")


async def send_sticker(chats: LocalChats, chat: Chat) -> Update:
    card = {"width": 512, "height": 512, "is_animated": False, "is_video": False, "type": "regular", "emoji": "👍"}
    return await _post(chats, chat, {"sticker": _made_up_file() | card}, "")


async def send_voice(chats: LocalChats, chat: Chat) -> Update:
    return await _post(chats, chat, {"voice": _made_up_file() | {"duration": 3, "mime_type": "audio/ogg"}}, "")


async def send_file(chats: LocalChats, chat: Chat, file: LocalFile) -> Update:
    return await _post(chats, chat, {"document": document_card(file)}, "", file)


async def press(chats: LocalChats, chat: Chat, message_id: int, data: str) -> Update:
    """A press, also a forged one: whether the button was there is the bot's to check."""
    async with chat.lock:
        if chat.head.toast is not None:
            await chats.save(chat, ChatChange(replace(chat.head, toast=None)))
    update_id = await chats.update_id()
    query = {
        "id": f"{chat.head.chat_id}-{update_id}",
        "from": citizen(chat.head),
        "chat_instance": str(chat.head.chat_id),
        "data": data,
        "message": _message_or_ghost(chat, message_id),
    }
    return {"update_id": update_id, "callback_query": query}


def _message_or_ghost(chat: Chat, message_id: int) -> dict[str, Any]:
    message = chat.messages.get(message_id)
    if message is not None:
        return message.data
    return {"message_id": message_id, "chat": chat_card(chat.head), "date": 0}


async def _post(
    chats: LocalChats, chat: Chat, body: dict[str, Any], html: str, file: LocalFile | None = None
) -> Update:
    update_id = await chats.update_id()
    async with chat.lock:
        message_id = chat.head.last_message_id + 1
        data = {
            "message_id": message_id,
            "date": int(chats.now().timestamp()),
            "chat": chat_card(chat.head),
            "from": citizen(chat.head),
            **body,
        }
        keyboard = None if _spent(chat, body) else chat.head.keyboard
        head = replace(chat.head, last_message_id=message_id, toast=None, keyboard=keyboard)
        await chats.save(chat, ChatChange(head, (LocalMessage(data, html),), (), file))
    return {"update_id": update_id, "message": data}


def _spent(chat: Chat, body: dict[str, Any]) -> bool:
    """A one-time keyboard folds away when one of its buttons was used."""
    keyboard = chat.head.keyboard
    if keyboard is None or not keyboard["one_time"]:
        return False
    buttons = [button for row in keyboard["rows"] for button in row]
    return any(
        button["text"] == body.get("text") if button["request"] is None else button["request"] in body
        for button in buttons
    )


def _made_up_file() -> dict[str, Any]:
    name = secrets.token_hex(12)
    return {"file_id": name, "file_unique_id": name, "file_size": 4096}
