"""The receipt: number, copy of what was booked, what happens next; and the visit to take along."""

from datetime import datetime
from typing import Any

from aiogram_dialog import DialogManager, ShowMode, Window

from domain.booking.visit import CHANGEABLE_UNTIL_MINUTES
from domain.notices.visit_reminders import reminders_due
from domain.operations.visits.book_visit import Booked
from domain.requests.state import RequestState
from handlers.services.appointment.kept import AppointmentKept, HeldTime
from handlers.services.appointment.states import Appointment
from handlers.services.appointment.take_along import booked_under, calendar_link, hand_over
from handlers.shared.examples import examples
from handlers.shared.meeting import google_link, local_to, meeting_facts, meeting_lines
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.stops import receipt_window
from handlers.shared.tongue import Tongue, now, tongue

REMINDERS_TOLD = ("none", "hours", "both")


def done_window() -> Window:
    return receipt_window(
        Appointment.done,
        Say("appointment-done-title", number="number"),
        meeting_lines(),
        Say("appointment-done-confirmed", when="confirmed"),
        Say("appointment-done-deferred", accepted="accepted", due="due", when="deferred"),
        Say("appointment-done-next", minutes="minutes", reminders="reminders"),
        calendar_link(),
        shows=Shows(receipt, example_receipt),
    )


async def rejoice(manager: DialogManager, booked: Booked) -> None:
    """First what stays in the chat (file and place), then the receipt below it."""
    AppointmentKept.of(manager).number = booked.request.number
    HeldTime.drop(manager)
    await manager.switch_to(Appointment.done)
    await hand_over(manager, booked.visit)
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def receipt(manager: DialogManager) -> dict[str, Any]:
    booked = await booked_under(manager, AppointmentKept.of(manager).number)
    return show_receipt(booked, tongue(manager), now(manager))


def show_receipt(booked: Booked, words: Tongue, at: datetime) -> dict[str, Any]:
    visit, request = booked.visit, booked.request
    deferred = request.state is RequestState.DEFERRED
    return meeting_facts(visit, words) | {
        "number": request.number,
        "link": google_link(visit, words),
        "deferred": deferred,
        "confirmed": not deferred,
        "accepted": words.moment(local_to(visit, request.accepted_at)) if request.accepted_at else "",
        "due": words.moment(local_to(visit, request.due_at)) if request.due_at else "",
        "minutes": CHANGEABLE_UNTIL_MINUTES,
        "reminders": REMINDERS_TOLD[len(reminders_due(visit.starts_at, at))],
    }


async def example_receipt(manager: DialogManager) -> dict[str, Any]:
    shown = examples(manager)
    return show_receipt(Booked(shown.visit, shown.request), tongue(manager), now(manager))
