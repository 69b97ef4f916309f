"""Everything before the last yes: the time is held, each line can still be changed."""

from datetime import datetime
from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.booking.hold import HOLD_FOR
from domain.booking.slot import Slot
from domain.operations.visits.book_visit import Book, Booked, BookVisit
from domain.operations.visits.find_times import SlotTaken
from domain.people.known import KnownPerson
from domain.requests.refusal import Refusal, RefusalCode
from handlers.services.appointment.attachment import refuse
from handlers.services.appointment.done import rejoice
from handlers.services.appointment.hold import held_slot, hold_time, offer_others
from handlers.services.appointment.kept import AppointmentKept, HeldTime, Times
from handlers.services.appointment.states import Appointment
from handlers.shared.examples import examples
from handlers.shared.flash import flash
from handlers.shared.for_whom import Subject
from handlers.shared.meeting import local_to, meeting_facts, meeting_lines
from handlers.shared.operation import perform
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.whom import subject_of
from handlers.shared.window import go, press, question


def summary_window() -> Window:
    return question(
        Appointment.summary,
        Say("appointment-summary-ask"),
        Say("appointment-summary-self", name="name", when="name"),
        meeting_lines(),
        Say("appointment-summary-kept", until="until", when="kept"),
        Say("appointment-summary-ended", when="ended"),
        press("appointment-summary-confirm", "confirm", confirm),
        go("appointment-summary-change-time", "change_time", Appointment.time),
        go("appointment-summary-change-day", "change_day", Appointment.day),
        go("appointment-summary-change-doctor", "change_doctor", Appointment.doctor),
        back=Appointment.time,
        shows=Shows(summary, example_summary),
    )


async def confirm(manager: DialogManager) -> None:
    held = HeldTime.of(manager)
    if now(manager) >= held.until:
        flash(manager, "appointment-summary-was-ended")
        await hold_time(manager, held.slot, Appointment.summary, Appointment.taken)
        return
    subject = await subject_of(manager)
    if subject is None:
        await refuse(manager, Refusal(RefusalCode.NOT_REPRESENTATIVE))
        return
    clinic = AppointmentKept.of(manager).clinic
    match await perform(
        manager, BookVisit, Book(acting(manager), subject, clinic, held.slot, Times.of(manager).doctors)
    ):
        case Booked() as booked:
            await rejoice(manager, booked)
        case SlotTaken(others):
            await offer_others(manager, others, Appointment.taken)
        case Refusal() as refusal:
            await refuse(manager, refusal)


async def summary(manager: DialogManager) -> dict[str, Any]:
    until, at = HeldTime.of(manager).until, now(manager)
    alone = None if Subject.of(manager).other else acting(manager).person
    return show_summary(await held_slot(manager), until, at, alone, tongue(manager))


def show_summary(
    slot: Slot, until: datetime, at: datetime, alone: KnownPerson | None, words: Tongue
) -> dict[str, Any]:
    """Somebody else is named above every window."""
    return meeting_facts(slot, words) | {
        "name": alone.name(words.language) if alone else "",
        "until": words.time(local_to(slot, until)),
        "kept": at < until,
        "ended": at >= until,
    }


async def example_summary(manager: DialogManager) -> dict[str, Any]:
    shown, at = examples(manager), now(manager)
    return show_summary(shown.slots[3], at + HOLD_FOR, at, shown.person, tongue(manager))
