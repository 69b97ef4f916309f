"""Who did it, as history, journal and notices tell it."""

from dataclasses import dataclass

from domain.people.acting import Acting, ChatRef
from domain.requests.request import Side


@dataclass(frozen=True, slots=True)
class Author:
    """A citizen in their chat, a provider at its desk, or we ourselves."""

    side: Side
    name: str
    channel: str
    chat: ChatRef | None = None

    @classmethod
    def citizen(cls, acting: Acting) -> "Author":
        person = acting.person.id if acting.person else "unknown"
        return cls(Side.CITIZEN, f"person:{person}", acting.channel, acting.chat)

    @classmethod
    def clinic(cls, code: str) -> "Author":
        return cls(Side.CLINIC, f"clinic:{code}", "desk")


SYSTEM = Author(Side.SYSTEM, "system", "system")
