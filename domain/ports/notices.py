from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from domain.notices.notice import Notice


class Notices(Protocol):
    """The outbox, as the operations see it: rows committed with the change that caused them."""

    def post(self, notice: Notice) -> None:
        """Write the notice, unless one of the same `once` was written before."""
        ...

    def withdraw(self, about: str, kinds: Collection[str], now: datetime) -> int:
        """Take back what has not been sent yet about a visit or a request; how many."""
        ...
