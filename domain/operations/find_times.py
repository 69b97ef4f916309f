"""Free times, asked for in the very words booking asks in: what is listed can be held."""

from dataclasses import dataclass
from datetime import date

from domain.booking.slot import Slot
from domain.people.acting import ChatRef


@dataclass(frozen=True, slots=True)
class OpenDays:
    """Which days have a free time with any of these doctors? The chat's own hold counts as free for it."""

    doctor_ids: tuple[str, ...]
    chat: ChatRef


@dataclass(frozen=True, slots=True)
class FreeSlots:
    """The free times of one day."""

    doctor_ids: tuple[str, ...]
    day: date
    chat: ChatRef


@dataclass(frozen=True, slots=True)
class NextTimes:
    """The nearest free times, whatever the day."""

    doctor_ids: tuple[str, ...]
    chat: ChatRef
    count: int = 3


@dataclass(frozen=True, slots=True)
class SlotTaken:
    """Somebody was quicker. `times` are three others: the same doctor first, then the nearest in time."""

    times: tuple[Slot, ...]
