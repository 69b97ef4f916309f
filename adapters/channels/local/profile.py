"""Methods of the Bot API about the bot itself, its commands, toasts and typing."""

from dataclasses import dataclass, field, replace
from typing import Any

from aiogram import Bot
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMyCommands,
    GetFile,
    GetMe,
    GetMyCommands,
    SendChatAction,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.types import BotCommand, BotCommandScopeChat, File, User

from adapters.channels.local.chat import Chat, ChatChange
from adapters.channels.local.chats import LocalChats
from adapters.channels.local.limits import TOAST, refuse
from adapters.channels.local.outgoing import chat_of
from adapters.channels.local.people import bot_user

DOWNLOAD = 20 * 1024 * 1024


@dataclass
class Commands:
    """Commands by language for everybody; those of one chat live in its head. The bot sets them at each start."""

    by_language: dict[str, list[dict[str, str]]] = field(default_factory=dict)

    def of(self, chat: Chat | None, language: str | None) -> list[dict[str, str]]:
        own = chat.head.commands if chat else {}
        for shelf in (own, self.by_language):
            for key in (language or "", ""):
                if shelf.get(key):
                    return shelf[key]
        return []


async def get_me(_chats: LocalChats, bot: Bot, _method: GetMe) -> User:
    return User.model_validate(bot_user(bot.id), context={"bot": bot}).as_(bot)


async def get_file(chats: LocalChats, bot: Bot, method: GetFile) -> File:
    file = await chats.file(method.file_id)
    if file is None:
        raise refuse(method, "wrong file_id or the file is temporarily unavailable")
    if len(file.body) > DOWNLOAD:
        raise refuse(method, "file is too big")
    card = {
        "file_id": file.id,
        "file_unique_id": file.id,
        "file_size": len(file.body),
        "file_path": f"files/{file.id}",
    }
    return File.model_validate(card, context={"bot": bot}).as_(bot)


async def answer_callback(chats: LocalChats, _bot: Bot, method: AnswerCallbackQuery) -> bool:
    """The query id names its chat, so that a press made before a restart is answered after it."""
    number = method.callback_query_id.partition("-")[0]
    chat = await chats.open(int(number)) if number.isascii() and number.isdigit() else None
    if chat is None:
        raise refuse(method, "query is too old and response timeout expired or query ID is invalid")
    if not method.text:
        return True
    if len(method.text) > TOAST:
        raise refuse(method, "MESSAGE_TOO_LONG")
    async with chat.lock:
        toast = {"text": method.text, "alert": bool(method.show_alert)}
        await chats.save(chat, ChatChange(replace(chat.head, toast=toast)))
    return True


async def chat_action(chats: LocalChats, bot: Bot, method: SendChatAction) -> bool:
    chat = await chat_of(chats, bot, method, method.chat_id)
    chat.typing = True
    chat.stir()
    return True


async def set_commands(chats: LocalChats, bot: Bot, method: SetMyCommands, commands: Commands) -> bool:
    written = [{"command": one.command, "description": one.description} for one in method.commands]
    await _put_commands(chats, bot, method, commands, written)
    return True


async def delete_commands(chats: LocalChats, bot: Bot, method: DeleteMyCommands, commands: Commands) -> bool:
    await _put_commands(chats, bot, method, commands, [])
    return True


async def get_commands(chats: LocalChats, bot: Bot, method: GetMyCommands, commands: Commands) -> list[BotCommand]:
    language = method.language_code or ""
    if isinstance(method.scope, BotCommandScopeChat):
        chat = await chat_of(chats, bot, method, method.scope.chat_id)
        return [BotCommand.model_validate(one) for one in chat.head.commands.get(language, [])]
    return [BotCommand.model_validate(one) for one in commands.by_language.get(language, [])]


async def _put_commands(
    chats: LocalChats, bot: Bot, method: Any, commands: Commands, written: list[dict[str, str]]
) -> None:
    _check_commands(method, written)
    language = method.language_code or ""
    if not isinstance(method.scope, BotCommandScopeChat):
        commands.by_language[language] = written
        return
    chat = await chat_of(chats, bot, method, method.scope.chat_id)
    async with chat.lock:
        head = replace(chat.head, commands=chat.head.commands | {language: written})
        await chats.save(chat, ChatChange(head))


def _check_commands(method: TelegramMethod[Any], written: list[dict[str, str]]) -> None:
    for one in written:
        name = one["command"].removeprefix("/")
        if not (1 <= len(name) <= 32 and name.isascii() and name.replace("_", "a").isalnum() and name.islower()):  # noqa: PLR2004
            raise refuse(method, "BOT_COMMAND_INVALID")
        if not 1 <= len(one["description"]) <= 256:  # noqa: PLR2004
            raise refuse(method, "BOT_COMMAND_DESCRIPTION_INVALID")
