from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Protocol

from domain.requests.request import Event, Request
from domain.requests.state import RequestState


class Requests(Protocol):
    def add(self, request: Request, events: Iterable[Event]) -> None: ...

    def request(self, number: str) -> Request | None: ...

    def of_person(
        self, person_id: str, limit: int, offset: int = 0, *, also_for: Collection[str] = ()
    ) -> tuple[Request, ...]:
        """Filed by them, for them, or for those they act for, newest first."""
        ...

    def history(self, number: str) -> tuple[Event, ...]:
        """As it happened."""
        ...

    def record(self, event: Event) -> None:
        """Something happened that changed no state."""
        ...

    def go(self, request: Request, state: RequestState, events: Iterable[Event]) -> bool:
        """To another state, if the request still is in the one it was read in. Raises IllegalMove."""
        ...

    def latest(self, state: RequestState | None, limit: int) -> tuple[Request, ...]:
        """Everybody's, newest first; of one state, or of all."""
        ...

    def due_for_acceptance(self, service: str, now: datetime, limit: int) -> tuple[Request, ...]:
        """The deferred ones whose day has come, oldest first."""
        ...
