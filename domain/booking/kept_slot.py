"""A slot as the schedule sees it, and as it is stored."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from domain.booking.day_plan import Span
from domain.booking.slot import SlotState


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
