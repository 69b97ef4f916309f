from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import NamedTuple, Protocol

from domain.booking.day_plan import PlannedSlot, Span
from domain.booking.slot import Slot, SlotState


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks for a free slot, when, and how early it may be: the one question of listing, holding and booking.

    A slot is free for the asker when nobody has it, when a hold has run out, or when the hold is their own.
    """

    holder: str
    now: datetime
    earliest: datetime


@dataclass(frozen=True, slots=True)
class KeptSlot:
    """A slot as the schedule sees it."""

    id: int
    span: Span
    room: str
    state: SlotState


class KeptRow(NamedTuple):
    """The same as it is stored, moments in seconds since 1970: of tens of thousands most are as they should be."""

    id: int
    starts: int
    ends: int
    room: str
    state: str

    @property
    def slot(self) -> KeptSlot:
        span = Span(datetime.fromtimestamp(self.starts, UTC), datetime.fromtimestamp(self.ends, UTC))
        return KeptSlot(self.id, span, self.room, SlotState(self.state))


class Slots(Protocol):
    def slot(self, slot_id: int) -> Slot | None: ...

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

    def left_behind(self, clinic_code: str) -> tuple[str, ...]:
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
