from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from domain.booking.slot import Slot
from domain.booking.waiting import AgeGroup, WaitingEntry, WaitingState


class Waiting(Protocol):
    def add(self, entry: WaitingEntry) -> None: ...

    def entry(self, waiting_id: str) -> WaitingEntry | None: ...

    def of_subject(self, subject_id: str) -> tuple[WaitingEntry, ...]:
        """Those still waiting or with an open offer."""
        ...

    def place(self, entry: WaitingEntry) -> int:
        """How many wait in this clinic for the same kind of doctor, this one included and last."""
        ...

    def next_for(self, slot: Slot, groups: Collection[AgeGroup], but: str) -> WaitingEntry | None:
        """Whose turn it is: the longest waiting whom this slot suits, except the person `but`.

        Locked until the transaction ends.
        """
        ...

    def change(self, before: WaitingEntry, after: WaitingEntry) -> bool:
        """Store `after` if the entry still is in the state of `before`."""
        ...

    def end_for(self, subject_id: str, provider_code: str, state: WaitingState) -> None:
        """End what this person waits for in the clinic, open offers excepted."""
        ...

    def overdue(self, now: datetime, limit: int) -> tuple[WaitingEntry, ...]:
        """Offers that ran out without an answer."""
        ...

    def in_turn(self, now: datetime, limit: int) -> tuple[WaitingEntry, ...]:
        """Everybody waiting, longest first."""
        ...

    def close_past(self, now: datetime) -> int:
        """Those whose last wanted moment has passed wait no longer; how many."""
        ...
