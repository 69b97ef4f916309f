"""Until the last yes the time is held and each line can be changed; then the receipt, and what happens next."""

from datetime import datetime

from aiogram import F
from aiogram_dialog import DialogManager, ShowMode, Window

from domain.booking.hold import HOLD_FOR
from domain.booking.slot import Slot
from domain.booking.visit import CHANGEABLE_UNTIL_MINUTES
from domain.notices.visit_reminders import reminders_due
from domain.operations.visits.book_visit import Book, Booked, BookVisit
from domain.operations.visits.find_times import SlotTaken
from domain.people.known import KnownPerson
from domain.requests.refusal import Refusal
from domain.requests.state import RequestState
from handlers.services.appointment.calendar import (
    held_slot,
    hold_lines,
    is_held,
    offer_others,
    show_hold,
)
from handlers.services.appointment.kept import AppointmentKept, HeldTime, Times
from handlers.services.appointment.states import Appointment
from handlers.services.appointment.take_along import booked_under, calendar_link, hand_over
from handlers.services.appointment.whom import known_subject, refuse
from handlers.shared.at_hand import Tongue, acting, now, perform
from handlers.shared.for_whom import Subject
from handlers.shared.meeting import google_link, local_to, meeting_facts, meeting_lines
from handlers.shared.receipt import receipt_window
from handlers.shared.say import Say
from handlers.shared.window import Facts, go, press, question, shows

REMINDERS_TOLD = ("none", "hours", "both")


def summary_window() -> Window:
    return question(
        Appointment.summary,
        Say("appointment-summary-ask"),
        Say("appointment-summary-self", name="name", when="name"),
        meeting_lines(),
        *hold_lines(),
        press("appointment-summary-confirm", "confirm", confirm),
        go("appointment-summary-change-time", "change_time", Appointment.time),
        go("appointment-summary-change-day", "change_day", Appointment.day),
        go("appointment-summary-change-doctor", "change_doctor", Appointment.doctor),
        back=Appointment.time,
        shows=shows(show_summary, summary, lambda it: (it.slots[3], it.now + HOLD_FOR, it.now, it.person)),
    )


def done_window() -> Window:
    return receipt_window(
        Appointment.done,
        Say("appointment-done-confirmed", whom="whom", when=~F["deferred"]),
        Say("appointment-done-kept", when="deferred"),
        meeting_lines(),
        Say("appointment-done-deferred", accepted="accepted", due="due", when="deferred"),
        Say("appointment-done-next", minutes="minutes", reminders="reminders"),
        Say("appointment-done-number", number="number"),
        calendar_link(),
        shows=shows(show_receipt, receipt, lambda it: (Booked(it.visit, it.request), "self", it.now)),
    )


async def confirm(manager: DialogManager) -> None:
    held, clinic = HeldTime.of(manager), AppointmentKept.of(manager).clinic
    if not await is_held(manager, Appointment):
        return
    subject = await known_subject(manager)
    if subject is None:
        return
    asked = Book(acting(manager), subject, clinic, held.slot, Times.of(manager).doctors)
    match await perform(manager, BookVisit, asked):
        case Booked() as booked:
            await rejoice(manager, booked)
        case SlotTaken(others):
            await offer_others(manager, others, Appointment)
        case Refusal() as refusal:
            await refuse(manager, refusal)


async def rejoice(manager: DialogManager, booked: Booked) -> None:
    """First what stays in the chat (file and place), then the receipt below it."""
    AppointmentKept.of(manager).number = booked.request.number
    HeldTime.drop(manager)
    await manager.switch_to(Appointment.done)
    await hand_over(manager, booked.visit)
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def summary(manager: DialogManager) -> tuple[Slot, datetime, datetime, KnownPerson | None]:
    alone = None if Subject.of(manager).other else acting(manager).person
    return await held_slot(manager), HeldTime.of(manager).until, now(manager), alone


def show_summary(words: Tongue, slot: Slot, until: datetime, at: datetime, alone: KnownPerson | None) -> Facts:
    """Somebody else is named above every window."""
    name = {"name": alone.name(words.language) if alone else ""}
    return meeting_facts(slot, words) | name | show_hold(words, slot, until, at)


async def receipt(manager: DialogManager) -> tuple[Booked, str, datetime]:
    whom = "other" if Subject.of(manager).other else "self"
    return await booked_under(manager, AppointmentKept.of(manager).number), whom, now(manager)


def show_receipt(words: Tongue, booked: Booked, whom: str, at: datetime) -> Facts:
    visit, request = booked.visit, booked.request
    return meeting_facts(visit, words) | {
        "number": request.number,
        "whom": whom,
        "link": google_link(visit, words),
        "deferred": request.state is RequestState.DEFERRED,
        "accepted": words.moment(local_to(visit, request.accepted_at)) if request.accepted_at else "",
        "due": words.moment(local_to(visit, request.due_at)) if request.due_at else "",
        "minutes": CHANGEABLE_UNTIL_MINUTES,
        "reminders": REMINDERS_TOLD[len(reminders_due(visit.starts_at, at))],
    }
