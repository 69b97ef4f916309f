"""A chat as pieces of HTML: the whole page once, afterwards only what changed. One template draws both."""

import json
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from web.pages import render


def drawn_message(request: web.Request, chat_id: int, message: dict[str, Any]) -> str:
    facts = {"message": dated(message), "chat_id": chat_id}
    return str(render(request, "messenger/message.html", facts)).strip()


def dated(message: dict[str, Any]) -> dict[str, Any]:
    return message | {"at": datetime.fromtimestamp(message["date"], UTC)}


class Patches:
    """What one open page has been told so far."""

    def __init__(self, request: web.Request, chat_id: int) -> None:
        self._request = request
        self._chat_id = chat_id
        self._told: dict[int, int] = {}
        self._docks: dict[str, str] = {}

    def event(self, view: dict[str, Any]) -> bytes:
        patch: dict[str, Any] = {key: view[key] for key in ("version", "idle", "typing", "toast")}
        patch |= {"messages": self._changed(view), "gone": self._gone(view)}
        for name in ("keyboard", "commands"):
            facts = {name: view[name], "chat_id": self._chat_id, "empty": not view["messages"]}
            facts["keyboard_lang"] = view["keyboard_lang"]
            html = str(render(self._request, f"messenger/{name}.html", facts)).strip()
            if self._docks.get(name) != html:
                self._docks[name] = patch[name] = html
        return f"data: {json.dumps(patch, ensure_ascii=False)}\n\n".encode()

    def _changed(self, view: dict[str, Any]) -> list[dict[str, Any]]:
        fresh = [one for one in view["messages"] if self._told.get(one["message_id"]) != one["version"]]
        self._told |= {one["message_id"]: one["version"] for one in fresh}
        return [
            {"id": one["message_id"], "html": drawn_message(self._request, self._chat_id, one)} for one in fresh
        ]

    def _gone(self, view: dict[str, Any]) -> list[int]:
        """Ids the page must forget. The first event names none: the page keeps only what that event lists."""
        gone = [number for number in self._told if number not in {one["message_id"] for one in view["messages"]}]
        for number in gone:
            del self._told[number]
        return gone
