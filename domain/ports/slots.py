from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Protocol

from domain.booking.asker import Asker
from domain.booking.day_plan import PlannedSlot
from domain.booking.kept_slot import KeptRow
from domain.booking.slot import Slot


class Slots(Protocol):
    def slot(self, slot_id: int) -> Slot | None: ...

    def some(self, slot_ids: Collection[int]) -> tuple[Slot, ...]:
        """In the order asked for; one that is gone is left out."""
        ...

    def open_days(self, doctor_ids: Collection[str], asker: Asker) -> tuple[date, ...]:
        """Days on the clinic's wall, in order."""
        ...

    def free_on(self, day: date, doctor_ids: Collection[str], asker: Asker) -> tuple[Slot, ...]:
        """By time, then in the order of the doctors given."""
        ...

    def next_free(self, doctor_ids: Collection[str], asker: Asker, count: int) -> tuple[Slot, ...]: ...

    def nearest_free(
        self, doctor_ids: Collection[str], asker: Asker, count: int, *, first: str, to: datetime
    ) -> tuple[Slot, ...]:
        """Those of the `first` doctor before others, then by distance to that moment."""
        ...

    def hold(self, slot_id: int, asker: Asker, until: datetime) -> bool:
        """Keep the slot for the asker, if it is free for them."""
        ...

    def release(self, holder: str, but: int | None = None) -> None:
        """Free what this holder holds, except one slot."""
        ...

    def take(self, slot_id: int, asker: Asker) -> bool:
        """Give the slot to the asker for good, if it is free for them."""
        ...

    def give_back(self, slot_id: int) -> bool:
        """Undo `take`. True when the slot can be had by others: not if the doctor no longer sees patients then."""
        ...

    def kept(self, doctor_id: str, since: datetime, until: datetime) -> tuple[KeptRow, ...]:
        """Every slot of the doctor that starts from `since` on and before `until`, in order."""
        ...

    def left_behind(self, provider_code: str) -> tuple[str, ...]:
        """Doctors who see nobody there any more, whose slots may remain."""
        ...

    def add(self, planned: Iterable[PlannedSlot]) -> None:
        """Open slots, leaving alone those whose doctor and start exist."""
        ...

    def refit(self, slot_id: int, planned: PlannedSlot) -> None:
        """Another end or room for a slot nobody has; a closed one opens."""
        ...

    def close(self, slot_ids: Collection[int]) -> int:
        """Offer these no longer, as far as nobody owns them; how many."""
        ...

    def displace(self, slot_ids: Collection[int]) -> tuple[int, ...]:
        """The doctor will not be there for those who own these; which ones this newly concerns."""
        ...

    def restore(self, slot_ids: Collection[int]) -> None:
        """The doctor will be there after all."""
        ...
