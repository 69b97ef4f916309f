"""A channel that answers at once and shows nothing, so that only our own work is measured."""

from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from itertools import count
from typing import Any

from aiogram import Bot
from aiogram import methods as api
from aiogram.client.session.base import BaseSession
from aiogram.types import Chat, Message

LONG_AGO = datetime(2026, 11, 24, tzinfo=UTC)
TOKEN = "1:benchmark"  # noqa: S105 - opens nothing


class NullSession(BaseSession):
    def __init__(self) -> None:
        super().__init__()
        self._ids = count(1)
        self.shown: dict[int, Any] = {}

    async def make_request(self, bot: Bot, method: Any, timeout: int | None = None) -> Any:
        if type(method) in {api.SendMessage, api.EditMessageText}:
            number = getattr(method, "message_id", None) or next(self._ids)
            self.shown[int(method.chat_id)] = (number, method.reply_markup)
            chat = Chat(id=int(method.chat_id), type="private")
            return Message(message_id=number, date=LONG_AGO, chat=chat, text=method.text).as_(bot)
        return True

    async def close(self) -> None:
        """Nothing is open."""

    async def stream_content(self, *_args: Any, **_options: Any) -> AsyncGenerator[bytes, None]:
        yield b""
