"""What a citizen hears when an update of theirs failed three times: an apology, and that /start works."""

from collections.abc import Mapping

from aiogram import Bot

from bot.updates import Raw
from domain.people.acting import ChatRef
from domain.ports.store import Store
from domain.words import Words
from handlers.shared.middleware import guess_language

SENTENCE = "error-set-aside"


class Apology:
    def __init__(self, bots: Mapping[int, Bot], words: Words, store: Store) -> None:
        self._bots = bots
        self._words = words
        self._store = store

    async def __call__(self, bot_id: int, chat_id: int, update: Raw) -> None:
        if chat_id < 0:  # a group: what failed there is nobody else's business
            return
        known = await self._store.read(lambda unit: unit.chats.acting(ChatRef(bot_id, chat_id)))
        language = known.language if known else _language_of(update)
        await self._bots[bot_id].send_message(chat_id, self._words.say(language, SENTENCE))


def _language_of(update: Raw) -> str:
    for event in update.values():
        author = event.get("from") if isinstance(event, dict) else None
        if isinstance(author, dict):
            return guess_language(str(author.get("language_code") or ""))
    return guess_language(None)
