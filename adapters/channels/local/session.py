"""The Bot API of the local messenger: an aiogram session that shows instead of sending.

It is as strict as Telegram, in Telegram's words, so that a dialog that passes here passes there.
"""

from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, cast

from aiogram import Bot
from aiogram import methods as api
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNotFound
from aiogram.methods.base import TelegramType
from aiogram.types import MenuButtonCommands

from adapters.channels.local import editing, outgoing, profile
from adapters.channels.local.chats import LocalChats
from adapters.channels.local.limits import refuse

Handler = Callable[[LocalChats, Bot, Any], Awaitable[Any]]
CommandsHandler = Callable[[LocalChats, Bot, Any, profile.Commands], Awaitable[Any]]


async def _agree(_chats: LocalChats, _bot: Bot, _method: Any) -> bool:
    return True


async def _menu_button(_chats: LocalChats, _bot: Bot, _method: Any) -> MenuButtonCommands:
    return MenuButtonCommands()


HANDLERS: dict[type[api.TelegramMethod[Any]], Handler] = {
    api.GetMe: profile.get_me,
    api.GetFile: profile.get_file,
    api.SendMessage: outgoing.send_message,
    api.SendDocument: outgoing.send_document,
    api.SendPhoto: outgoing.send_photo,
    api.SendLocation: outgoing.send_location,
    api.SendVenue: outgoing.send_venue,
    api.SendContact: outgoing.send_contact,
    api.SendChatAction: profile.chat_action,
    api.EditMessageText: editing.edit_text,
    api.EditMessageCaption: editing.edit_caption,
    api.EditMessageReplyMarkup: editing.edit_markup,
    api.EditMessageMedia: editing.edit_media,
    api.DeleteMessage: editing.delete_message,
    api.DeleteMessages: editing.delete_messages,
    api.PinChatMessage: editing.pin,
    api.UnpinChatMessage: editing.pin,
    api.UnpinAllChatMessages: editing.pin,
    api.AnswerCallbackQuery: profile.answer_callback,
    api.SetChatMenuButton: _agree,
    api.GetChatMenuButton: _menu_button,
    api.SetMyName: _agree,
    api.SetMyDescription: _agree,
    api.SetMyShortDescription: _agree,
    api.SetWebhook: _agree,
    api.DeleteWebhook: _agree,
    api.LogOut: _agree,
    api.Close: _agree,
}

WITH_COMMANDS: dict[type[api.TelegramMethod[Any]], CommandsHandler] = {
    api.SetMyCommands: profile.set_commands,
    api.GetMyCommands: profile.get_commands,
    api.DeleteMyCommands: profile.delete_commands,
}


class LocalSession(BaseSession):
    def __init__(self, chats: LocalChats) -> None:
        super().__init__()
        self.chats = chats
        self.commands = profile.Commands()

    async def close(self) -> None:
        """Nothing is held open."""

    async def make_request(
        self,
        bot: Bot,
        method: api.TelegramMethod[TelegramType],
        timeout: int | None = None,
    ) -> TelegramType:
        if with_commands := WITH_COMMANDS.get(type(method)):
            return cast("TelegramType", await with_commands(self.chats, bot, method, self.commands))
        handler = HANDLERS.get(type(method))
        if handler is None:
            raise refuse(method, f"{method.__api_method__} is not available in the local messenger")
        return cast("TelegramType", await handler(self.chats, bot, method))

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        file = await self.chats.file(url.rsplit("/", 1)[-1])
        if file is None:
            raise TelegramNotFound(method=api.GetFile(file_id=""), message="Not Found")
        for start in range(0, len(file.body), chunk_size):
            yield file.body[start : start + chunk_size]
