from typing import Any

from aiogram import Bot
from aiogram.types import User

from adapters.channels.telegram import CommandsInTheirLanguage, setup_profile
from adapters.words.fluent import FluentWords
from domain.people.acting import Acting, ChatRef
from tests.support.bot_api import BotApi


async def test_the_bot_describes_itself_in_both_languages(api: BotApi, bot: Bot) -> None:
    await setup_profile(bot, FluentWords())
    for language in ("kk", "ru", ""):
        commands = [one["command"] for one in api.commands[language, None]]
        assert commands == [
            "start", "my", "guide", "clinics", "verify", "help", "settings", "language", "privacy",
            "cancel", "delete_me",
        ]  # fmt: skip
        assert api.said_of_itself["description", language]
        assert api.said_of_itself["short_description", language]
    kk, ru = (api.said_of_itself["description", language] for language in ("kk", "ru"))
    assert api.said_of_itself["description", ""] == f"{kk}\n\n{ru}"
    assert api.called("setChatMenuButton")


async def test_a_silent_server_does_not_keep_the_bot_from_starting(api: BotApi, bot: Bot) -> None:
    api.fails("", 500, "Internal Server Error", times=99)
    await setup_profile(bot, FluentWords())
    assert not api.commands


async def test_commands_follow_the_chosen_language(api: BotApi, bot: Bot) -> None:
    follow = CommandsInTheirLanguage(FluentWords())

    async def update(language: str, client: str | None) -> None:
        async def handler(_: Any, __: Any) -> None: ...

        user = User(id=5, is_bot=False, first_name="A", language_code=client)
        acting = Acting(ChatRef(4242, 5), 5, language)
        await follow(handler, user, {"bot": bot, "acting": acting, "event_from_user": user})

    await update("ru", "ru")
    assert not api.called("setMyCommands")
    await update("kk", "ru")
    await update("kk", "ru")
    assert len(api.called("setMyCommands")) == 1
    assert api.commands["", 5][0]["description"] == FluentWords().say("kk", "profile-command-start")
    await update("ru", "ru")
    assert api.commands["", 5][0]["description"] == FluentWords().say("ru", "profile-command-start")
