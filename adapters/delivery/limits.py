"""Telegram's speed limits: about 30 messages a second over all, 1 a second per chat, 20 a minute per group.

Every bot and every chat has the moment from which it is free again. Monotonic seconds, because a limit that
follows a corrected wall clock would either burst or stand still.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from domain.people.acting import ChatRef

PER_BOT = 1 / 30
PER_CHAT = 1.0
PER_GROUP = 3.0
REMEMBERED = 10_000
# Telegram does not say whether a 429 is about the chat or about us; this many chats in a row say it is us.
CHATS_THAT_MEAN_ALL = 3


@dataclass
class Limits:
    unlimited: frozenset[int] = frozenset()
    """Bots of channels that have no such limits."""
    seconds: Callable[[], float] = time.monotonic
    _free: dict[int | ChatRef, float] = field(default_factory=dict)
    _refused: dict[int, set[ChatRef]] = field(default_factory=dict)

    def reserve(self, chat: ChatRef, patience: float) -> tuple[bool, float]:
        """Whether a place was taken, and how long to wait for it (or before asking again)."""
        now = self.seconds()
        start = max(now, self._free.get(chat, now), self._free.get(chat.bot_id, now))
        if start - now > patience:
            return False, start - now
        if chat.bot_id not in self.unlimited:
            self._free[chat.bot_id] = start + PER_BOT
            self._free[chat] = start + (PER_GROUP if chat.chat_id < 0 else PER_CHAT)
            self._forget(now)
        return True, start - now

    def pace(self, bot_id: int) -> float:
        """Take a place among all messages of a bot that answers a citizen; how long to wait for it."""
        if bot_id in self.unlimited:
            return 0.0
        now = self.seconds()
        start = max(now, self._free.get(bot_id, now))
        self._free[bot_id] = start + PER_BOT
        return start - now

    def refused(self, chat: ChatRef, retry_after: float) -> None:
        """A 429 came: the chat rests, and after several chats in a row the whole bot does."""
        until = self.seconds() + retry_after
        self._free[chat] = max(self._free.get(chat, until), until)
        chats = self._refused.setdefault(chat.bot_id, set())
        chats.add(chat)
        if len(chats) >= CHATS_THAT_MEAN_ALL:
            self._free[chat.bot_id] = max(self._free.get(chat.bot_id, until), until)
            chats.clear()

    def accepted(self, chat: ChatRef) -> None:
        self._refused.pop(chat.bot_id, None)

    def _forget(self, now: float) -> None:
        if len(self._free) > REMEMBERED:
            self._free = {key: free for key, free in self._free.items() if free > now}
