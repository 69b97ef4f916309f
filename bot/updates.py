"""What the intake needs to know of a raw Bot API update."""

from dataclasses import dataclass
from typing import Any

from adapters.db.dialog_state import Chat

Raw = dict[str, Any]

LARGEST_ID = 2**63 - 1
NOBODY = 0
TOO_MANY = "too_many"
"""Marks the one that stands for all that is not kept of a chat that floods us."""


class NotAnUpdate(ValueError):
    """The channel handed over something that is no Bot API update."""


@dataclass(slots=True)
class WaitingUpdate:
    """An update that was acknowledged and is not handled yet."""

    row: int
    chat: Chat
    update_id: int
    raw: Raw | None
    """None when it is on disk only: it stood open when the process started."""
    attempts: int = 0
    sealed: bytes = b""
    told: bytes | None = None


def update_id_of(update: object) -> int:
    number = update.get("update_id") if isinstance(update, dict) else None
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= LARGEST_ID:
        raise NotAnUpdate("no update_id")
    return number


def chat_id_of(update: Raw) -> int:
    """The chat whose lane it belongs to: the chat, else its author's own chat, else nobody's."""
    events = [event for event in update.values() if isinstance(event, dict)]
    for event in events:
        message = event.get("message")
        for holder in (event, message if isinstance(message, dict) else {}):
            if (chat_id := _id_in(holder, "chat")) is not None:
                return chat_id
    for event in events:
        for who in ("from", "user", "voter_chat", "actor_chat"):
            if (author_id := _id_in(event, who)) is not None:
                return author_id
    return NOBODY


def envelope(event: Raw) -> Raw | None:
    """Who wrote where, of a message or a press; nothing of what."""
    message = event.get("message")
    holder = message if isinstance(message, dict) else event
    chat_id, who = _id_in(holder, "chat"), event.get("from")
    if chat_id is None or not isinstance(who, dict):
        return None
    number, kind, tongue = holder.get("message_id"), holder["chat"].get("type"), who.get("language_code")
    return {
        "message_id": number if isinstance(number, int) else 0,
        "date": 0,
        "chat": {"id": chat_id, "type": kind if isinstance(kind, str) else "private" if chat_id > 0 else "group"},
        "from": {
            "id": _id_in(event, "from") or chat_id,
            "is_bot": False,
            "first_name": "",
            "language_code": tongue if isinstance(tongue, str) else None,
        },
    }


def too_many(update: Raw) -> Raw | None:
    """What stands for this update and all that come behind it."""
    for event in update.values():
        if isinstance(event, dict) and (around := envelope(event)):
            return {"update_id": update_id_of(update), "message": around, TOO_MANY: True}
    return None


def sealed_for(bot_id: int, update_id: int) -> str:
    """The place an update's payload is sealed for."""
    return f"inbox:{bot_id}:{update_id}"


def _id_in(holder: Raw, name: str) -> int | None:
    found = holder.get(name)
    number = found.get("id") if isinstance(found, dict) else None
    is_id = isinstance(number, int) and not isinstance(number, bool) and abs(number) <= LARGEST_ID
    return number if is_id else None
