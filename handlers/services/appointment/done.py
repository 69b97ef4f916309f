"""The receipt: number, copy of what was booked, what happens next; and the visit to take along."""

from datetime import datetime
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode, Window
from aiogram_dialog.widgets.kbd import Url

from domain.booking.visit import CHANGEABLE_UNTIL_MINUTES, Visit
from domain.notices.visit_notices import reminders_due
from domain.operations.visits.book_visit import Booked
from domain.ports.calendar_files import CalendarFiles
from domain.requests.request import Request
from domain.requests.state import RequestState
from handlers.services.appointment.draft import SLOT
from handlers.services.appointment.states import Appointment
from handlers.shared.examples import examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.meeting import google_link, meeting_facts, send_file, send_place
from handlers.shared.operation import operation
from handlers.shared.say import Label, Plain, Say
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.window import press, question

RECEIPT = "receipt"
REMINDERS_TOLD = ("none", "hours", "both")
LINES = {name: name for name in ("doctor", "speciality", "clinic", "address", "at", "room")}


def done_window() -> Window:
    return question(
        Appointment.done,
        Say("appointment-done-title", number="number"),
        Say("appointment-summary-lines", **LINES),
        Say("appointment-done-confirmed", when="confirmed"),
        Say("appointment-done-deferred", accepted="accepted", due="due", when="deferred"),
        Say("appointment-done-next", minutes="minutes", reminders="reminders"),
        Url(Label("calendar-add"), Plain("link")),
        press("menu-main-mine", "mine", open_mine),
        press("common-menu", "menu", to_menu),
        back=None,
        cancel=None,
        getter=receipt,
        preview=example_receipt,
    )


async def rejoice(manager: DialogManager, booked: Booked) -> None:
    """First what stays in the chat (file and place), then the receipt below it."""
    words = tongue(manager)
    languages = [Tongue(words.words, language) for language in ("kk", "ru")]
    manager.dialog_data[RECEIPT] = {
        each.language: receipt_facts(booked.visit, booked.request, each, now(manager)) for each in languages
    }
    await manager.switch_to(Appointment.done)
    files = await operation(manager, CalendarFiles)  # type: ignore[type-abstract]
    await send_file(manager, files.booked(booked.visit, words.language), "appointment-done-file")
    await send_place(manager, booked.visit.clinic)
    manager.dialog_data.pop(SLOT, None)
    manager.show_mode = ShowMode.DELETE_AND_SEND


def receipt_facts(visit: Visit, request: Request, words: Tongue, at: datetime) -> dict[str, Any]:
    zone = visit.local_start.tzinfo
    deferred = request.state is RequestState.DEFERRED
    return meeting_facts(visit, words) | {
        "number": request.number,
        "link": google_link(visit, words),
        "deferred": deferred,
        "confirmed": not deferred,
        "accepted": words.moment(request.accepted_at.astimezone(zone)) if request.accepted_at else "",
        "due": words.moment(request.due_at.astimezone(zone)) if request.due_at else "",
        "minutes": CHANGEABLE_UNTIL_MINUTES,
        "reminders": REMINDERS_TOLD[len(reminders_due(visit.starts_at, at))],
    }


async def receipt(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    facts: dict[str, Any] = dialog_manager.dialog_data[RECEIPT][acting(dialog_manager).language]
    return facts


async def open_mine(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await leave(manager, Goal.MY_REQUESTS)


async def to_menu(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await leave(manager, Goal.MENU)


async def leave(manager: DialogManager, goal: Goal) -> None:
    """The receipt stays in the chat: what follows is a message of its own."""
    manager.show_mode = ShowMode.SEND
    await set_out(manager, goal)


async def example_receipt(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    shown = examples(dialog_manager)
    return receipt_facts(shown.visit, shown.request, tongue(dialog_manager), now(dialog_manager))
