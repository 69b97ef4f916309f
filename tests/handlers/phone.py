"""A citizen's phone without a server: it shows what the bot sends and presses what it sees."""

import re
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import unescape
from typing import Any, cast

from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramBadRequest
from aiogram.fsm.state import State
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    DeleteMessages,
    EditMessageReplyMarkup,
    EditMessageText,
    GetFile,
    SendDocument,
    SendMessage,
    SendVenue,
    TelegramMethod,
)
from aiogram.types import Chat, File, InlineKeyboardMarkup, Message, Update, User
from aiogram_dialog import StartMode
from aiogram_dialog.manager.bg_manager import BgManager

from adapters.db.dialog_state import DialogStorage
from bot.dispatcher import feeder

CHAT = 700
SENT = datetime(2026, 11, 24, 5, tzinfo=UTC)
TAG = re.compile(r"<[^>]+>")


class Screen(BaseSession):
    """Telegram's side of the wire, strict where the dialogs depend on it."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: dict[int, Message] = {}
        self.calls: list[TelegramMethod[Any]] = []
        self.toasts: list[AnswerCallbackQuery] = []
        self.last_id = 0
        self.file = b""

    async def close(self) -> None: ...

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        yield self.file

    async def make_request(  # noqa: PLR0911 - one for each method
        self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None
    ) -> Any:
        self.calls.append(method)
        match method:
            case SendMessage():
                return self._new(bot, method.chat_id, text=method.text, reply_markup=method.reply_markup)
            case SendDocument() | SendVenue():
                return self._new(bot, method.chat_id, text=f"[{type(method).__name__}]")
            case EditMessageText():
                return self._edit(bot, method, text=method.text, reply_markup=method.reply_markup)
            case EditMessageReplyMarkup():
                return self._edit(bot, method, reply_markup=method.reply_markup)
            case DeleteMessage() | DeleteMessages():
                return self._delete(method)
            case GetFile():
                return File(file_id=method.file_id, file_unique_id="u", file_path="documents/1")
            case AnswerCallbackQuery():
                self.toasts.append(method)
                return True
        raise AssertionError(f"unexpected {type(method).__name__}")

    def _new(self, bot: Bot, chat_id: Any, **shown: Any) -> Message:
        self.last_id += 1
        chat = Chat(id=chat_id, type="private")
        if not isinstance(shown.get("reply_markup"), InlineKeyboardMarkup):
            shown["reply_markup"] = None
        sent = Message(message_id=self.last_id, date=SENT, chat=chat, **shown).as_(bot)
        assert len(TAG.sub("", sent.text or "")) <= 4096
        self.messages[self.last_id] = sent
        return sent

    def _delete(self, method: DeleteMessage | DeleteMessages) -> bool:
        gone = method.message_ids if isinstance(method, DeleteMessages) else [method.message_id]
        for message_id in gone:
            self.messages.pop(message_id, None)
        return True

    def _edit(self, bot: Bot, method: Any, **shown: Any) -> Message:
        before = self.messages.get(method.message_id)
        if before is None:
            raise TelegramBadRequest(method, "Bad Request: message to edit not found")
        after = before.model_copy(update=shown)
        if after == before:
            raise TelegramBadRequest(method, "Bad Request: message is not modified")
        self.messages[method.message_id] = after.as_(bot)
        return after


@dataclass
class Phone:
    dispatcher: Dispatcher
    bot: Bot
    screen: Screen
    chat_type: str = "private"
    language_code: str | None = "ru"
    user_id: int = CHAT
    updates: int = field(default=0)

    def __post_init__(self) -> None:
        self._feeder = feeder(self.dispatcher, lambda _: self.bot, cast("DialogStorage", None))

    @property
    def user(self) -> User:
        return User(id=self.user_id, is_bot=False, first_name="A", language_code=self.language_code)

    async def says(self, text: str) -> None:
        await self.sends(text=text)

    async def sends(self, **content: Any) -> None:
        self.screen.last_id += 1
        message = Message(
            message_id=self.screen.last_id,
            date=SENT,
            chat=Chat(id=CHAT, type=self.chat_type),
            from_user=self.user,
            **content,
        )
        await self._feed(message=message)

    async def brings(self, raw: dict[str, Any]) -> None:
        """An update as Telegram sends it, the way the intake hands it on."""
        await self._feeder(self.bot.id, raw)

    async def opens(self, state: State) -> None:
        """A window, as if a journey had led there."""
        background = BgManager(self.user, self.last.chat, self.bot, self.dispatcher, None, "", load=False)
        async with background.fg() as manager:
            await manager.start(state, mode=StartMode.RESET_STACK)

    async def presses(self, label: str) -> None:
        shown, data = self.find(label)
        await self.clicks(data, shown.message_id)

    async def clicks(self, data: str, message_id: int | None = None) -> None:
        message = self.screen.messages.get(message_id or self.last.message_id)
        query = {"id": "1", "from": self.user, "chat_instance": "x", "data": data}
        if message:
            chat = Chat(id=CHAT, type=self.chat_type)
            query["message"] = message.model_copy(update={"chat": chat})
        await self._feed(callback_query=query)

    async def _feed(self, **event: Any) -> None:
        self.updates += 1
        await self.dispatcher.feed_update(self.bot, Update(update_id=self.updates, **event))

    @property
    def last(self) -> Message:
        return self.screen.messages[max(key for key, it in self.screen.messages.items())]

    @property
    def text(self) -> str:
        return unescape(TAG.sub("", self.last.text or ""))

    @property
    def labels(self) -> list[str]:
        return [button.text for row in self._rows(self.last) for button in row]

    def find(self, label: str) -> tuple[Message, str]:
        for message in reversed(self.screen.messages.values()):
            for row in self._rows(message):
                for button in row:
                    if button.text == label and button.callback_data:
                        return message, button.callback_data
        raise AssertionError(f"no button {label!r}; the last message:\n{self.text}\n{self.labels}")

    def _rows(self, message: Message) -> list[Any]:
        return message.reply_markup.inline_keyboard if message.reply_markup else []
