"""Puts the conversation together: routers, dialogs, where their state lives and who may touch it when."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextvars import ContextVar
from typing import Any

from aiogram import BaseMiddleware, Bot, Dispatcher, Router
from aiogram.types import Message, ReplyKeyboardRemove, TelegramObject
from aiogram_dialog import BgManagerFactory, setup_dialogs
from aiogram_dialog.api.entities import NewMessage, OldMessage, stack
from aiogram_dialog.api.exceptions import UnknownState
from aiogram_dialog.manager.message_manager import MessageManager

from adapters.db.dialog_state import DialogStorage
from bot.handling import Feed
from bot.lanes import LaneIsolation
from bot.random_ids import intent_number
from bot.reading import UpdateReader
from bot.updates import Raw, chat_id_of
from domain.people.acting import Acting
from domain.words import Words

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]

KEYBOARD_AWAY = "common-keyboard-away"

_language: ContextVar[str] = ContextVar("language", default="kk")


def build_dispatcher(
    routers: Iterable[Router],
    states: DialogStorage,
    isolation: LaneIsolation,
    words: Words,
    *,
    outer: Sequence[BaseMiddleware] = (),
) -> tuple[Dispatcher, BgManagerFactory]:
    """`outer` are middlewares around every update, the first outermost."""
    stack.new_int_id = intent_number
    dispatcher = Dispatcher(storage=states, events_isolation=isolation)
    for middleware in (StartAfresh(states), *outer, RememberLanguage()):
        dispatcher.update.outer_middleware(middleware)
    for router in routers:
        router._parent_router = None  # noqa: SLF001 - a second dispatcher in one process, as tests have
        dispatcher.include_router(router)
    dialogs = setup_dialogs(dispatcher, message_manager=PoliteMessages(words), events_isolation=isolation)
    return dispatcher, dialogs


def feeder(dispatcher: Dispatcher, bots: Callable[[int], Bot], states: DialogStorage) -> Feed:
    """What the intake calls with each raw update."""
    reader = UpdateReader()

    async def feed(bot_id: int, raw: Raw) -> None:
        bot = bots(bot_id)
        found = reader.read(bot, raw)
        if found is None:
            return
        beside = {"unread": found.unread, "overheard": found.overheard}
        try:
            await dispatcher.feed_update(bot, found.update, **beside)
        except UnknownState:  # met while another error was being explained
            await states.forget((bot_id, chat_id_of(raw)))
            await dispatcher.feed_update(bot, found.update, **beside)

    return feed


class StartAfresh(BaseMiddleware):
    """A window that was renamed or removed would fail every later update of its chat, /start too."""

    def __init__(self, states: DialogStorage) -> None:
        self._states = states

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        untouched = dict(data)
        try:
            return await handler(event, data)
        except UnknownState:
            storage_key = data["state"].key
            await self._states.forget((storage_key.bot_id, storage_key.chat_id))
            return await handler(event, untouched | {"raw_state": None})


class RememberLanguage(BaseMiddleware):
    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        acting = data.get("acting")
        if isinstance(acting, Acting):
            _language.set(acting.language)
        return await handler(event, data)


class PoliteMessages(MessageManager):
    """A reply keyboard can be taken away only by a message: let it say something."""

    def __init__(self, words: Words) -> None:
        self._words = words

    async def remove_reply_kbd(self, bot: Bot, old_message: OldMessage | None) -> Message | None:
        if old_message is None:
            return None
        return await self.send_text(
            bot,
            NewMessage(
                chat=old_message.chat,
                text=self._words.say(_language.get(), KEYBOARD_AWAY),
                reply_markup=ReplyKeyboardRemove(),
                business_connection_id=old_message.business_connection_id,
            ),
        )
