"""Who is at the other end of a chat, as far as we can prove it."""

from dataclasses import dataclass
from datetime import datetime

from domain.people.known import KnownPerson

VERIFIED_FOR_DAYS = 30


@dataclass(frozen=True, slots=True)
class ChatRef:
    bot_id: int
    chat_id: int

    @property
    def name(self) -> str:
        """As the journal names it."""
        return f"chat:{self.bot_id}:{self.chat_id}"


@dataclass(frozen=True, slots=True)
class Acting:
    """The chat, its language, and the person identified in it (None before identification)."""

    chat: ChatRef
    user_id: int
    language: str
    person: KnownPerson | None = None
    verified_until: datetime | None = None
    channel: str = "electronic"
    is_blocked: bool = False
    """Whether they had blocked the bot when last we wrote."""

    def is_verified(self, now: datetime) -> bool:
        return self.person is not None and self.verified_until is not None and now < self.verified_until

    @property
    def actor(self) -> str:
        """As the journal names them."""
        return f"person:{self.person.id}" if self.person else self.chat.name
