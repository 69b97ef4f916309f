from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from domain.booking.visit import Visit


class Visits(Protocol):
    def add(self, visit: Visit, at: datetime) -> None: ...

    def visit(self, visit_id: str) -> Visit | None: ...

    def locked(self, visit_id: str) -> Visit | None:
        """The visit, which nobody else can change until the transaction ends."""
        ...

    def of_requests(self, numbers: Collection[str]) -> dict[str, Visit]:
        """The visit of each request that has one."""
        ...

    def in_slots(self, slot_ids: Collection[int]) -> tuple[Visit, ...]:
        """The living visits in these slots."""
        ...

    def ahead(self, subject_id: str, now: datetime) -> tuple[Visit, ...]:
        """The person's living visits not yet over. Until the transaction ends nobody else can add one."""
        ...

    def between(self, provider_code: str, first: datetime, last: datetime) -> tuple[Visit, ...]:
        """Every visit of the clinic that begins in [first, last), cancelled ones too, in order."""
        ...

    def change(self, before: Visit, after: Visit, at: datetime) -> bool:
        """Store `after` if the visit still is as `before`; another time or state, never another person."""
        ...

    def finish(self, now: datetime) -> int:
        """Living visits that are over become done; how many."""
        ...
