"""What Telegram shows of the bot before the first word: commands, descriptions, the menu button.

People whose client speaks neither language get both, since nobody should have to guess.
"""

from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiogram import BaseMiddleware, Bot
from aiogram.exceptions import AiogramError
from aiogram.types import BotCommand, BotCommandScopeChat, MenuButtonCommands, TelegramObject

from domain.people.acting import Acting, ChatRef
from domain.words import Words

log = structlog.get_logger(__name__)

LANGUAGES = ("kk", "ru")
COMMANDS = (
    "start",
    "my",
    "guide",
    "clinics",
    "verify",
    "help",
    "settings",
    "language",
    "privacy",
    "cancel",
    "delete_me",
)
COMMAND_WORDS = 256
DESCRIPTION = 512
SHORT_DESCRIPTION = 120
REMEMBERED = 10_000

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


async def setup_profile(bot: Bot, words: Words) -> None:
    """At every start; a bot that cannot describe itself still works."""
    try:
        await bot.set_my_commands(_commands(words, *LANGUAGES))
        await bot.set_my_description(_said(words, "profile-description", *LANGUAGES, limit=DESCRIPTION))
        await bot.set_my_short_description(_said(words, "profile-short", *LANGUAGES, limit=SHORT_DESCRIPTION))
        for language in LANGUAGES:
            about = _said(words, "profile-description", language, limit=DESCRIPTION)
            short = _said(words, "profile-short", language, limit=SHORT_DESCRIPTION)
            await bot.set_my_commands(_commands(words, language), language_code=language)
            await bot.set_my_description(about, language_code=language)
            await bot.set_my_short_description(short, language_code=language)
        await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    except AiogramError as error:
        log.warning("profile_not_set", why=type(error).__name__)


async def scope_commands(bot: Bot, words: Words, chat_id: int, language: str) -> None:
    """The citizen chose a language, whatever their client speaks."""
    try:
        await bot.set_my_commands(_commands(words, language), scope=BotCommandScopeChat(chat_id=chat_id))
    except AiogramError as error:
        log.warning("commands_not_set", why=type(error).__name__)


class CommandsInTheirLanguage(BaseMiddleware):
    """The list of commands follows the language a citizen chose, from their next press on.

    Stands inside the middleware that puts `acting` into the data. Who kept their client's language needs nothing.
    """

    def __init__(self, words: Words) -> None:
        self._words = words
        self._scoped: dict[ChatRef, str] = {}

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        acting, user = data.get("acting"), data.get("event_from_user")
        if isinstance(acting, Acting) and user is not None and acting.chat.chat_id == user.id:
            shown = self._scoped.get(acting.chat, user.language_code)
            if shown != acting.language:
                await scope_commands(data["bot"], self._words, acting.chat.chat_id, acting.language)
                self._remember(acting)
        return await handler(event, data)

    def _remember(self, acting: Acting) -> None:
        if len(self._scoped) >= REMEMBERED:
            self._scoped.clear()
        self._scoped[acting.chat] = acting.language


def _commands(words: Words, *languages: str) -> list[BotCommand]:
    return [
        BotCommand(
            command=name,
            description=_said(
                words, f"profile-command-{name.replace('_', '-')}", *languages, limit=COMMAND_WORDS, between=" · "
            ),
        )
        for name in COMMANDS
    ]


def _said(words: Words, key: str, *languages: str, limit: int, between: str = "\n\n") -> str:
    text = between.join(words.say(language, key) for language in languages)
    if len(text) > limit:
        raise ValueError(f"{key} in {languages} is longer than {limit}")
    return text
