"""Telegram: the bot over HTTP, updates by long polling, what the bot says of itself."""

from adapters.channels.telegram.poller import Poller
from adapters.channels.telegram.profile import CommandsInTheirLanguage, scope_commands, setup_profile
from adapters.channels.telegram.session import Paced, TelegramSession, courier_bot, dialog_bot
from adapters.channels.telegram.webhook import delete_webhook, set_webhook

__all__ = [
    "CommandsInTheirLanguage",
    "Paced",
    "Poller",
    "TelegramSession",
    "courier_bot",
    "delete_webhook",
    "dialog_bot",
    "scope_commands",
    "set_webhook",
    "setup_profile",
]
