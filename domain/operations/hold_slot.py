"""Keep a slot for a chat while its citizen answers. One hold a chat: another frees the one before."""

from dataclasses import dataclass
from datetime import datetime

from domain.booking.slot import Slot
from domain.people.acting import ChatRef


@dataclass(frozen=True, slots=True)
class Hold:
    """`doctor_ids` are those who may see this person: other times are looked for among them."""

    chat: ChatRef
    slot_id: int
    doctor_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    slot: Slot
    until: datetime
