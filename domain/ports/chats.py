from datetime import datetime
from typing import Protocol

from domain.people.acting import Acting, ChatRef
from domain.people.preferences import Preferences


class Chats(Protocol):
    def acting(self, chat: ChatRef) -> Acting | None:
        """Who is at the other end; one statement, since it runs on every press."""
        ...

    def open(self, chat: ChatRef, user_id: int, language: str, now: datetime) -> Acting:
        """The chat's row, made if it is new; `language` is a guess then."""
        ...

    def set_language(self, chat: ChatRef, language: str) -> None: ...

    def bind(self, chat: ChatRef, person_id: str, verified_until: datetime) -> None:
        """The person is identified in this chat."""
        ...

    def unbind(self, chat: ChatRef) -> None: ...

    def of_person(self, person_id: str) -> tuple[ChatRef, ...]:
        """Chats in which the person is identified."""
        ...

    def preferences(self, chat: ChatRef) -> Preferences: ...

    def prefer(self, chat: ChatRef, preferences: Preferences) -> None: ...

    def block(self, chat: ChatRef, now: datetime) -> None:
        """The citizen blocked the bot: nothing is sent there until they write again."""
        ...

    def unblock(self, chat: ChatRef) -> None: ...

    def is_blocked(self, chat: ChatRef) -> bool: ...

    def forget(self, chat: ChatRef) -> None:
        """The chat's own row and where its dialog stands."""
        ...
