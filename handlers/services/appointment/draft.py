"""The answers given so far. They live in the dialog's encrypted state: ids and choices, and names to show."""

from typing import Any

from aiogram_dialog import DialogManager

from domain.booking.slot import Slot
from domain.operations.visits.check_attachment import Attached
from domain.operations.visits.release_slot import Release, ReleaseSlot
from domain.providers.doctor import Doctor
from handlers.services.appointment.states import Appointment
from handlers.shared.for_whom import Subject
from handlers.shared.meeting import meeting_facts
from handlers.shared.operation import operation
from handlers.shared.tongue import Tongue, acting, tongue

CLINIC, DOCTORS, OWN, WANTED, DAY = "clinic", "doctors", "own_doctor", "wanted", "day"
LANGUAGES = ("kk", "ru")
SLOT = "slot"
ENDS = {Appointment.done, Appointment.waiting}
ANSWERS = (Subject.__name__, CLINIC, DOCTORS, OWN, WANTED, DAY, "asked_clinic")


def keep_attachment(manager: DialogManager, found: Attached) -> None:
    clinic = found.clinic
    found_there: dict[str, Any] = {
        CLINIC: {"code": clinic.code, "kk": clinic.name_kk, "ru": clinic.name_ru, "zone": clinic.zone},
        DOCTORS: list(found.doctor_ids),
        OWN: _kept(found.own_doctor) if found.own_doctor else None,
    }
    manager.dialog_data.update(found_there)


def _kept(doctor: Doctor) -> dict[str, str]:
    return {"id": doctor.id, "speciality": doctor.speciality, "kk": doctor.name_kk, "ru": doctor.name_ru}


def doctor_ids(manager: DialogManager) -> tuple[str, ...]:
    """Everybody who may see this person."""
    return tuple(manager.dialog_data.get(DOCTORS) or ())


def wanted(manager: DialogManager) -> tuple[str, ...]:
    """Those whose times are looked at: one chosen doctor, or all of them."""
    chosen = manager.dialog_data.get(WANTED)
    return (str(chosen),) if chosen else doctor_ids(manager)


def remember_slot(manager: DialogManager, slot: Slot, until: str) -> None:
    """With its words in both languages, so that a switch of language costs no question to the database."""
    words = tongue(manager).words
    manager.dialog_data[DAY] = slot.day.isoformat()
    manager.dialog_data[SLOT] = {
        "id": slot.id,
        "until": until,
        **{language: meeting_facts(slot, Tongue(words, language)) for language in LANGUAGES},
    }


def draft_in_hand(manager: DialogManager) -> dict[str, Any]:
    """The answers of a booking that was left in the middle, so that it can be taken up again."""
    context = manager.current_context()
    under_way = (
        context.state.group is Appointment and context.state not in ENDS and Subject.there(manager) is not None
    )
    return answers(manager) if under_way else {}


def answers(manager: DialogManager) -> dict[str, Any]:
    """What can be taken along to another start of this journey."""
    return {name: manager.dialog_data[name] for name in ANSWERS if name in manager.dialog_data}


async def let_go(manager: DialogManager) -> None:
    """A time held in the journey that is left is free for others at once."""
    if manager.dialog_data.pop(SLOT, None):
        release = await operation(manager, ReleaseSlot)
        await release(Release(acting(manager).chat))
