"""A small Bot API server: the methods we use, Telegram's sizes and words of refusal, updates both ways."""

from tests.support.bot_api.person import Person
from tests.support.bot_api.server import TOKEN, BotApi

__all__ = ["TOKEN", "BotApi", "Person"]
