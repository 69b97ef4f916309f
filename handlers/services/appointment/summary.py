"""Everything before the last yes: the time is held, each line can still be changed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window

from domain.booking.slot import Slot
from domain.operations.visits.book_visit import Book, Booked, BookVisit
from domain.operations.visits.find_times import SlotTaken
from domain.operations.visits.hold_slot import Held, Hold, HoldSlot
from domain.requests.refusal import Refusal, RefusalCode
from handlers.services.appointment.attachment import refuse
from handlers.services.appointment.done import rejoice
from handlers.services.appointment.draft import CLINIC, SLOT, doctor_ids, remember_slot, wanted
from handlers.services.appointment.states import Appointment
from handlers.services.appointment.taken import keep_others
from handlers.shared.examples import examples
from handlers.shared.flash import flash
from handlers.shared.for_whom import Subject
from handlers.shared.meeting import meeting_facts
from handlers.shared.operation import operation
from handlers.shared.say import Say
from handlers.shared.tongue import acting, now, tongue
from handlers.shared.whom import subject_of
from handlers.shared.window import go, press, question

LINES = {name: name for name in ("doctor", "speciality", "clinic", "address", "at", "room")}


def summary_window() -> Window:
    return question(
        Appointment.summary,
        Say("appointment-summary-ask"),
        Say("appointment-summary-self", name="name", when="name"),
        Say("appointment-summary-lines", **LINES),
        Say("appointment-summary-kept", until="until", when="kept"),
        Say("appointment-summary-ended", when="ended"),
        press("appointment-summary-confirm", "confirm", confirm),
        go("appointment-summary-change-time", "change_time", Appointment.time),
        go("appointment-summary-change-day", "change_day", Appointment.day),
        go("appointment-summary-change-doctor", "change_doctor", Appointment.doctor),
        back=Appointment.time,
        getter=summary,
        preview=example_summary,
    )


async def keep_time(manager: DialogManager, slot_id: int) -> None:
    """Hold the chosen time; whoever was late gets three others."""
    hold = await operation(manager, HoldSlot)
    match await hold(Hold(acting(manager).chat, slot_id, wanted(manager))):
        case Held(slot, until):
            remember_slot(manager, slot, until.isoformat())
            await manager.switch_to(Appointment.summary)
        case SlotTaken(times):
            await offer_others(manager, times)


async def offer_others(manager: DialogManager, times: Sequence[Slot]) -> None:
    keep_others(manager, times)
    await manager.switch_to(Appointment.taken)


async def on_time(callback: CallbackQuery, select: Any, manager: DialogManager, slot_id: int) -> None:
    await keep_time(manager, slot_id)


async def confirm(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    if hold_ended(manager):
        flash(manager, "appointment-summary-was-ended")
        await keep_time(manager, manager.dialog_data[SLOT]["id"])
        return
    subject = await subject_of(manager)
    if subject is None:
        await refuse(manager, Refusal(RefusalCode.NOT_REPRESENTATIVE))
        return
    book = await operation(manager, BookVisit)
    kept = manager.dialog_data
    wish = Book(acting(manager), subject, kept[CLINIC]["code"], kept[SLOT]["id"], doctor_ids(manager))
    match await book(wish):
        case Booked() as booked:
            await rejoice(manager, booked)
        case SlotTaken(times):
            await offer_others(manager, times)
        case Refusal() as refusal:
            await refuse(manager, refusal)


def hold_ended(manager: DialogManager) -> bool:
    return now(manager) >= datetime.fromisoformat(manager.dialog_data[SLOT]["until"])


async def summary(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    there, kept = acting(dialog_manager), dialog_manager.dialog_data
    until = datetime.fromisoformat(kept[SLOT]["until"]).astimezone(ZoneInfo(kept[CLINIC]["zone"]))
    ended = hold_ended(dialog_manager)
    alone = there.person is not None and Subject.of(dialog_manager).other is None
    lines: dict[str, Any] = kept[SLOT][there.language]
    return lines | {
        "name": there.person.name(there.language) if alone and there.person else "",
        "until": tongue(dialog_manager).time(until),
        "kept": not ended,
        "ended": ended,
    }


async def example_summary(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    shown, words = examples(dialog_manager), tongue(dialog_manager)
    person = {"name": shown.person.name(words.language), "until": "10:05", "kept": True, "ended": False}
    return meeting_facts(shown.slots[3], words) | person
