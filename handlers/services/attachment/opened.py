"""The question this screen was opened for, the clinic looked at, and how the answer goes back to the form.

Clinic and doctor belong together, so both are answered here whichever was asked: a doctor of another clinic can
never be left standing in the form.
"""

from dataclasses import dataclass
from typing import Any

from aiogram_dialog import DialogManager

from domain.requests.outcomes import RegisterDidNotAnswer
from domain.services.attachment.look_at_clinic import ClinicSeen, Look, LookAtClinic
from handlers.form import own_screen
from handlers.services.attachment.states import Attachment
from handlers.shared.at_hand import acting, perform
from handlers.shared.declared import QuestionAsked
from handlers.shared.kept import Kept, NothingToShow

CLINIC, DOCTOR = "clinic", "doctor"


@dataclass
class AttachmentKept(Kept):
    """`code` of the clinic whose card is open."""

    code: str = ""


async def begin(start_data: Any, manager: DialogManager) -> None:
    """Asked for the doctor alone, the clinic chosen before is opened at once."""
    await own_screen.begin(start_data, manager)
    chosen = (await own_screen.draft_shown(manager)).draft.answers.get(CLINIC)
    if QuestionAsked.of(manager).question == DOCTOR and chosen:
        await open_card(manager, chosen)


async def open_card(manager: DialogManager, code: str) -> None:
    AttachmentKept.of(manager).code = code
    is_seen = isinstance(await look(manager), ClinicSeen)
    await manager.switch_to(Attachment.card if is_seen else Attachment.silent)


async def look_again(manager: DialogManager) -> None:
    await open_card(manager, AttachmentKept.of(manager).code)


async def look(manager: DialogManager) -> ClinicSeen | RegisterDidNotAnswer:
    """At the clinic whose card is open, as it is this minute."""
    number = QuestionAsked.of(manager).number
    seen = await perform(manager, LookAtClinic, Look(acting(manager), number, AttachmentKept.of(manager).code))
    if not isinstance(seen, ClinicSeen | RegisterDidNotAnswer):
        raise NothingToShow
    return seen


async def choose_doctor(manager: DialogManager, doctor_id: str) -> None:
    seen = await look(manager)
    if isinstance(seen, RegisterDidNotAnswer):
        await manager.switch_to(Attachment.silent)
        return
    if any(room.doctor.id == doctor_id and room.is_open for room in seen.rooms):
        await own_screen.give(manager, {CLINIC: seen.clinic.code, DOCTOR: doctor_id})
