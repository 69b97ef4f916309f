"""What the 1414 console needs to know."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from domain.requests.request import Event, Request


class ConsoleFace(Protocol):
    def now(self) -> datetime: ...

    async def requests(self, state: str | None, limit: int) -> Sequence[Request]:
        """Open ones first, the soonest due at the top."""
        ...

    async def request(self, number: str) -> tuple[Request, Sequence[Event]] | None: ...
