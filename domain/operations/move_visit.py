"""Move a visit. The new time is taken before the old one is let go, so a failed move keeps the old visit."""

from dataclasses import dataclass
from datetime import datetime

from domain.booking.visit import Visit
from domain.people.acting import Acting


@dataclass(frozen=True, slots=True)
class Move:
    acting: Acting
    visit_id: str
    slot_id: int
    doctor_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moved:
    visit: Visit
    was_at: datetime
