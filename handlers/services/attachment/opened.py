"""The question this screen was opened for, the clinic looked at, and how the answer goes back to the form.

Provider and doctor belong together, so both are answered here whichever was asked: a doctor of another clinic can
never be left standing in the form.
"""

from typing import Any

from aiogram_dialog import DialogManager

from domain.law.law import Law
from domain.operations.clinics.find_my_clinic import FindMyClinic, MyClinic
from domain.operations.drafts.find_drafts import DraftShown, FindDrafts
from domain.operations.drafts.keep_answer import AnswerKept, GiveAnswer, KeepAnswer
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.requests.refusal import Refusal
from domain.services.attachment import SERVICE
from domain.services.attachment.doctor_list import Room
from domain.services.attachment.look_at_clinic import ClinicSeen, Look, LookAtClinic
from handlers.services.attachment.states import Attachment
from handlers.shared.for_whom import act_for
from handlers.shared.kept import NothingToShow
from handlers.shared.local_time import local
from handlers.shared.operation import operation
from handlers.shared.refusals import explain_in_both
from handlers.shared.tongue import acting, now, tongue

NUMBER, QUESTION = "number", "question"
CLINIC, DOCTOR = "clinic", "doctor"
CODE, ROOMS, ANY, REFUSAL, OWN = "code", "rooms", "any", "refusal", "own"


async def begin(start_data: Any, manager: DialogManager) -> None:
    """Asked for the doctor alone, the clinic chosen before is opened at once."""
    given = start_data if isinstance(start_data, dict) else {}
    manager.dialog_data.update({NUMBER: given.get("number", ""), QUESTION: given.get("question", CLINIC)})
    found = await draft_shown(manager)
    other = found.other
    act_for(manager, other)
    if manager.dialog_data[QUESTION] == DOCTOR and found.draft.answers.get(CLINIC):
        await open_card(manager, found.draft.answers[CLINIC])


async def draft_shown(manager: DialogManager) -> DraftShown:
    find = await operation(manager, FindDrafts)
    found = await find.one(acting(manager), manager.dialog_data[NUMBER])
    if not isinstance(found, DraftShown):
        raise NothingToShow
    return found


async def open_card(manager: DialogManager, code: str) -> None:
    look = await operation(manager, LookAtClinic)
    manager.dialog_data[CODE] = code
    match await look(Look(acting(manager), manager.dialog_data[NUMBER], code)):
        case ClinicSeen() as seen:
            await _remember(manager, seen)
            await manager.switch_to(Attachment.card)
        case RegisterDidNotAnswer():
            await manager.switch_to(Attachment.silent)
        case _:
            raise NothingToShow


async def _remember(manager: DialogManager, seen: ClinicSeen) -> None:
    manager.dialog_data.update(
        {
            ROOMS: [kept_room(room) for room in seen.rooms],
            ANY: seen.any_doctor.doctor.id if seen.any_doctor and not seen.refusal else None,
            REFUSAL: await _explained(manager, seen.refusal) if seen.refusal else None,
            OWN: await _is_own(manager, seen),
        }
    )


def kept_room(room: Room) -> dict[str, Any]:
    doctor = room.doctor
    return {
        "id": doctor.id,
        "name_kk": doctor.name_kk,
        "name_ru": doctor.name_ru,
        "speciality": doctor.speciality.value,
        "counted": room.counted,
        "most": room.at_most,
        "under": room.under_age,
        "open": room.is_open,
    }


async def _explained(manager: DialogManager, refusal: Refusal) -> dict[str, dict[str, str]]:
    law = await operation(manager, Law)
    standard = law.standard(SERVICE, local(now(manager)).date())
    return explain_in_both(refusal, tongue(manager), SERVICE, standard)


async def _is_own(manager: DialogManager, seen: ClinicSeen) -> bool:
    """Said of the one who asks; of a child's clinic we say nothing we did not ask for."""
    person = acting(manager).person
    if person is None or person.id != seen.subject.id:
        return False
    mine = await (await operation(manager, FindMyClinic))(acting(manager))
    return isinstance(mine, MyClinic) and mine.code == seen.clinic.code


async def choose_doctor(manager: DialogManager, doctor_id: str) -> None:
    kept = manager.dialog_data
    if not any(room["id"] == doctor_id and room["open"] for room in kept.get(ROOMS, [])):
        return
    both = {CLINIC: kept[CODE], DOCTOR: doctor_id}
    asked = kept[QUESTION]
    said = both.pop(asked)
    keep = await operation(manager, KeepAnswer)
    for name, value in both.items():
        if not isinstance(await keep(GiveAnswer(acting(manager), kept[NUMBER], name, value)), AnswerKept):
            raise NothingToShow
    await manager.done({"said": said})
