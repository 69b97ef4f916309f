"""What is kept of booking a visit and of changing one. Where a time is chosen both keep the same."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from aiogram_dialog import DialogManager

from domain.booking.visit import CancelReason
from domain.operations.visits.release_slot import Release, ReleaseSlot
from handlers.services.appointment.states import Appointment
from handlers.shared.at_hand import acting, perform
from handlers.shared.for_whom import Subject
from handlers.shared.kept import Kept, packed

ANY = "any"
ENDS = {Appointment.done, Appointment.waiting}


@dataclass
class Times(Kept):
    """`doctors` may see this person; `doctor` is the one chosen, or ANY, or nobody yet."""

    doctors: tuple[str, ...] = ()
    doctor: str | None = None
    day: date | None = None
    afternoon: bool = False
    others: tuple[int, ...] = ()
    """Slots offered in place of the one somebody else was quicker to take."""

    @property
    def wanted(self) -> tuple[str, ...]:
        """Whose times are looked at."""
        return (self.doctor,) if self.doctor not in {None, ANY} else self.doctors


@dataclass
class HeldTime(Kept):
    slot: int
    until: datetime


@dataclass
class AppointmentKept(Kept):
    """`asked_clinic` is where they want to go, `clinic` where they belong, `own` the doctor they belong to."""

    asked_clinic: str | None = None
    clinic: str = ""
    own: str | None = None
    number: str = ""
    place: int = 0


@dataclass
class ChangeKept(Kept):
    """Of the visit that is moved or cancelled."""

    number: str
    visit: str
    was_at: datetime
    reason: CancelReason = CancelReason.OTHER


def in_hand(manager: DialogManager) -> dict[str, Any]:
    """The answers of a journey that was left in the middle, so that it can be taken up again."""
    state = manager.current_context().state
    is_under_way = state.group is Appointment and state not in ENDS and Subject.there(manager) is not None
    return answers(manager) if is_under_way else {}


def answers(manager: DialogManager) -> dict[str, Any]:
    """What can be taken along to another start of this journey. A time must be chosen anew."""
    return packed(
        Subject.of(manager), AppointmentKept.of(manager), replace(Times.of(manager), afternoon=False, others=())
    )


async def let_go(manager: DialogManager) -> None:
    """A time held in the journey that is left is free for others at once."""
    if HeldTime.there(manager):
        HeldTime.drop(manager)
        await perform(manager, ReleaseSlot, Release(acting(manager).chat))
