"""Puts the same few things into every handler's and every window's data.

`acting` (who is at the other end), `words`, `now`, `sandbox` and `site` (the address people see, if there is one).
Registered on `dispatcher.update` as an outer middleware, so that error handlers see them as well.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.enums import ChatMemberStatus
from aiogram.types import Chat, TelegramObject, Update, User
from aiogram_dialog import DialogManager

from domain.people.acting import Acting, ChatRef
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.words import Words
from handlers.shared.journeys import Journeys

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class WhoIsThere(BaseMiddleware):
    def __init__(
        self, store: Store, words: Words, clock: Clock, journeys: Journeys, *, sandbox: bool, site: str = ""
    ) -> None:
        self._store = store
        self._words = words
        self._clock = clock
        self._journeys = journeys
        self._sandbox = sandbox
        self._site = site

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        chat, user = data.get("event_chat"), data.get("event_from_user")
        if chat is None or user is None:
            return None
        data |= {"words": self._words, "now": self._clock.now(), "sandbox": self._sandbox, "who": self}
        data |= {"journeys": self._journeys, "site": self._site}
        found = data["acting"] = await self.find(data["bot"], chat, user)
        if isinstance(event, Update) and event.my_chat_member:
            status = event.my_chat_member.new_chat_member.status
            return await self._note(found, is_there=status != ChatMemberStatus.KICKED)
        if found.is_blocked:
            await self._note(found, is_there=True)
        return await handler(event, data)

    async def _note(self, found: Acting, *, is_there: bool) -> None:
        """Who writes, presses or comes back is written to again; who blocked the bot is not."""
        chat, now = found.chat, self._clock.now()
        if is_there:
            await self._store.write(lambda uow: uow.chats.unblock(chat))
        else:
            await self._store.write(lambda uow: uow.chats.block(chat, now))

    async def find(self, bot: Bot, chat: Chat, user: User) -> Acting:
        ref = ChatRef(bot.id, chat.id)
        known = await self._store.read(lambda uow: uow.chats.acting(ref))
        return known or Acting(ref, user.id, guess_language(user.language_code))


def guess_language(language_code: str | None) -> str:
    return "ru" if (language_code or "").lower().startswith("ru") else "kk"


async def look_again(manager: DialogManager) -> Acting:
    """After the citizen was identified or changed the language: later windows of this update know it."""
    data = manager.middleware_data
    found: Acting = await data["who"].find(data["bot"], data["event_chat"], data["event_from_user"])
    data["acting"] = found
    return found
