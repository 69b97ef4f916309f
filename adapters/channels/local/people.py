"""How the two sides of a chat are named in Bot API objects."""

from typing import Any

from adapters.channels.local.chat import Head

USERNAME = "emhana_local_bot"


def bot_user(bot_id: int) -> dict[str, Any]:
    return {"id": bot_id, "is_bot": True, "first_name": "Emhana", "username": USERNAME}


def citizen(head: Head) -> dict[str, Any]:
    user: dict[str, Any] = {"id": head.chat_id, "is_bot": False, "first_name": head.first_name}
    return user | ({"language_code": head.language_code} if head.language_code else {})


def chat_card(head: Head) -> dict[str, Any]:
    return {"id": head.chat_id, "type": "private", "first_name": head.first_name}
