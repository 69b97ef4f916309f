from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Protocol

from domain.requests.form import Answers
from domain.requests.request import Event, Request
from domain.requests.state import RequestState


class Requests(Protocol):
    def add(self, request: Request, events: Iterable[Event], answers: Answers | None = None) -> None: ...

    def answers(self, number: str) -> Answers:
        """What the applicant wrote."""
        ...

    def keep_result(self, number: str, result: Answers) -> None:
        """What the provider answered."""
        ...

    def result(self, number: str) -> Answers: ...

    def request(self, number: str) -> Request | None: ...

    def locked(self, number: str) -> Request | None:
        """As `request`; until the transaction ends nobody else moves it."""
        ...

    def of_person(self, person_id: str, limit: int) -> tuple[Request, ...]:
        """Filed by them or for them, newest first."""
        ...

    def for_any(self, people: Collection[str], limit: int, offset: int = 0) -> tuple[Request, ...]:
        """Filed for one of them, whoever did it, newest first."""
        ...

    def history(self, number: str) -> tuple[Event, ...]:
        """As it happened."""
        ...

    def record(self, event: Event) -> None:
        """Something happened that changed no state."""
        ...

    def go(
        self, request: Request, state: RequestState, events: Iterable[Event], *, due_at: datetime | None = None
    ) -> bool:
        """To another state, if the request still is in the one it was read in; `due_at` moves the due time.

        Raises IllegalMove.
        """
        ...

    def latest(self, state: RequestState | None, limit: int) -> tuple[Request, ...]:
        """Everybody's, newest first; of one state, or of all."""
        ...

    def of_provider(self, provider_code: str, limit: int, *, closed: bool = False) -> tuple[Request, ...]:
        """Open ones, the next due first; or closed ones, newest first. Bookings have a page of their own."""
        ...

    def count_open(self, provider_code: str) -> int:
        """How many of those wait for an answer."""
        ...

    def open_of(self, subject_id: str, service: str) -> Request | None:
        """The one request of this service for this person that is still to be answered in time."""
        ...

    def overdue(self, now: datetime, limit: int) -> tuple[Request, ...]:
        """Accepted or in work, and not answered in time."""
        ...

    def to_warn(self, now: datetime, limit: int) -> tuple[Request, ...]:
        """Not answered, and little of the term is left; each only until it is `warned`."""
        ...

    def warned(self, number: str) -> bool:
        """False if somebody else has just reminded the provider of it."""
        ...

    def about(self, number: str) -> tuple[Request, ...]:
        """Complaints and appeals about this request, oldest first."""
        ...

    def due_for_acceptance(self, now: datetime, limit: int) -> tuple[Request, ...]:
        """The deferred ones whose day has come, oldest first."""
        ...
