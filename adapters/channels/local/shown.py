"""A chat as its page and the JSON API show it."""

from typing import Any

from adapters.channels.local.chat import Chat, LocalMessage

NAMED_KINDS = ("contact", "sticker", "voice", "document", "venue", "location")


def shown_message(chat_id: int, message: LocalMessage) -> dict[str, Any]:
    data = message.data
    return {
        "message_id": message.message_id,
        "from": "bot" if message.by_bot else "me",
        "text": _text(data),
        "html": message.html,
        "edited": "edit_date" in data,
        "buttons": _buttons(data),
        "document": _document(chat_id, data),
        "location": _location(data),
        "kind": next((kind for kind in NAMED_KINDS if kind in data), "text"),
        "phone": data["contact"]["phone_number"] if "contact" in data else None,
        "date": data["date"],
        "version": message.version,
        "lang": message.lang,
    }


def shown_chat(chat: Chat, *, idle: bool) -> dict[str, Any]:
    keyboard = chat.head.keyboard
    ordered = sorted(chat.messages)
    return {
        "idle": idle,
        "messages": [shown_message(chat.head.chat_id, chat.messages[number]) for number in ordered],
        "keyboard": keyboard["rows"] if keyboard else None,
        "keyboard_lang": keyboard.get("lang", "") if keyboard else "",
        "toast": chat.head.toast,
    }


def _text(data: dict[str, Any]) -> str:
    if "venue" in data:
        return f"{data['venue']['title']}\n{data['venue']['address']}"
    if "contact" in data:
        return f"+{data['contact']['phone_number'].removeprefix('+')}"
    return str(data.get("text") or data.get("caption") or "")


def _buttons(data: dict[str, Any]) -> list[list[dict[str, Any]]]:
    keyboard = data.get("reply_markup", {}).get("inline_keyboard", [])
    return [
        [{"text": one["text"], "data": one.get("callback_data"), "url": one.get("url")} for one in row]
        for row in keyboard
        if row
    ]


def _document(chat_id: int, data: dict[str, Any]) -> dict[str, Any] | None:
    card = data.get("document")
    if card is None:
        return None
    address = f"/messenger/api/chats/{chat_id}/files/{card['file_id']}"
    return {"name": card["file_name"], "size": card["file_size"], "url": address}


def _location(data: dict[str, Any]) -> dict[str, Any] | None:
    venue = data.get("venue")
    if venue is not None:
        return {**venue["location"], "title": venue["title"], "address": venue["address"]}
    return data.get("location")
