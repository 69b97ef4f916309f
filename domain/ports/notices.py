from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Protocol

from domain.notices.notice import DeskNotice, Notice
from domain.people.acting import ChatRef


class Notices(Protocol):
    """The outbox, as the operations see it: rows committed with the change that caused them."""

    def post(self, notice: Notice) -> None:
        """Write the notice, unless one of the same `once` was written before."""
        ...

    def post_all(self, notices: Iterable[Notice]) -> None:
        """The same for several, in one statement."""
        ...

    def withdraw(self, about: str, kinds: Collection[str], now: datetime) -> int:
        """Take back what has not been sent yet about a visit or a request; how many."""
        ...

    def withdraw_chat(self, chat: ChatRef, now: datetime) -> int:
        """Take back whatever has not been sent yet to a chat; how many."""
        ...

    def of_provider(self, provider_code: str, now: datetime, limit: int = 50) -> list[DeskNotice]:
        """What the provider's page shows, newest first."""
        ...
