"""The question this screen was opened for, the clinic looked at, and how the answer goes back to the form.

Clinic and doctor belong together, so both are answered here whichever was asked: a doctor of another clinic can
never be left standing in the form.
"""

from typing import Any

from aiogram_dialog import DialogManager

from domain.operations.drafts.find_drafts import DraftShown, FindDrafts
from domain.operations.drafts.keep_answer import AnswerKept, GiveAnswer, KeepAnswer
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.services.attachment.look_at_clinic import ClinicSeen, Look, LookAtClinic
from handlers.services.attachment.kept import AttachmentKept
from handlers.services.attachment.states import Attachment
from handlers.shared.declared import QuestionAsked
from handlers.shared.for_whom import act_for
from handlers.shared.kept import NothingToShow
from handlers.shared.operation import operation
from handlers.shared.tongue import acting

CLINIC, DOCTOR = "clinic", "doctor"


async def begin(start_data: Any, manager: DialogManager) -> None:
    """Asked for the doctor alone, the clinic chosen before is opened at once."""
    asked = QuestionAsked.of(manager)
    AttachmentKept(asked.number, asked.question).keep(manager)
    find = await operation(manager, FindDrafts)
    found = await find.one(acting(manager), asked.number)
    if not isinstance(found, DraftShown):
        raise NothingToShow
    act_for(manager, found.other)
    if asked.question == DOCTOR and found.draft.answers.get(CLINIC):
        await open_card(manager, found.draft.answers[CLINIC])


async def open_card(manager: DialogManager, code: str) -> None:
    AttachmentKept.of(manager).code = code
    is_seen = isinstance(await look(manager), ClinicSeen)
    await manager.switch_to(Attachment.card if is_seen else Attachment.silent)


async def look(manager: DialogManager) -> ClinicSeen | RegisterDidNotAnswer:
    """At the clinic whose card is open, as it is this minute."""
    kept, looking = AttachmentKept.of(manager), await operation(manager, LookAtClinic)
    seen = await looking(Look(acting(manager), kept.number, kept.code))
    if not isinstance(seen, ClinicSeen | RegisterDidNotAnswer):
        raise NothingToShow
    return seen


async def choose_doctor(manager: DialogManager, doctor_id: str) -> None:
    kept, seen = AttachmentKept.of(manager), await look(manager)
    if isinstance(seen, RegisterDidNotAnswer):
        await manager.switch_to(Attachment.silent)
        return
    if not any(room.doctor.id == doctor_id and room.is_open for room in seen.rooms):
        return
    both = {CLINIC: kept.code, DOCTOR: doctor_id}
    said = both.pop(kept.question)
    keep = await operation(manager, KeepAnswer)
    for name, value in both.items():
        if not isinstance(await keep(GiveAnswer(acting(manager), kept.number, name, value)), AnswerKept):
            raise NothingToShow
    await manager.done({"said": said})
