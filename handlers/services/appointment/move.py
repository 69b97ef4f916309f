"""Another time for a visit. Until the new one is taken the old one stands."""

from datetime import datetime
from typing import Any

from aiogram_dialog import DialogManager, ShowMode, Window

from domain.booking.hold import HOLD_FOR
from domain.booking.slot import Slot
from domain.booking.visit import Visit
from domain.operations.visits.find_times import SlotTaken
from domain.operations.visits.move_visit import Move, Moved, MoveVisit
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal
from handlers.services.appointment.change import refuse
from handlers.services.appointment.hold import held_slot, offer_others
from handlers.services.appointment.kept import ChangeKept, HeldTime, Times
from handlers.services.appointment.states import VisitChange
from handlers.services.appointment.take_along import booked_under, calendar_link, send_calendar
from handlers.shared.examples import examples
from handlers.shared.meeting import google_link, local_to, meeting_facts, meeting_lines
from handlers.shared.operation import perform
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.stops import receipt_window
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.window import press, question


def move_summary_window() -> Window:
    return question(
        VisitChange.summary,
        Say("appointment-move-ask", old="old"),
        meeting_lines(),
        Say("appointment-summary-kept", until="until"),
        press("appointment-move-confirm", "confirm", confirm),
        back=VisitChange.time,
        shows=Shows(offered, example_offered),
    )


def moved_window() -> Window:
    return receipt_window(
        VisitChange.moved,
        Say("appointment-moved-title", number="number", old="old"),
        meeting_lines(),
        calendar_link(),
        shows=Shows(moved, example_moved),
    )


async def confirm(manager: DialogManager) -> None:
    visit, slot = ChangeKept.of(manager).visit, HeldTime.of(manager).slot
    match await perform(manager, MoveVisit, Move(acting(manager), visit, slot, Times.of(manager).wanted)):
        case Moved() as done:
            await tell(manager, done)
        case SlotTaken(others):
            await offer_others(manager, others, VisitChange.taken)
        case Refusal() | NotFound() as told:
            await refuse(manager, told)


async def tell(manager: DialogManager, done: Moved) -> None:
    ChangeKept.of(manager).was_at = done.was_at
    HeldTime.drop(manager)
    await manager.switch_to(VisitChange.moved)
    await send_calendar(manager, done.visit, "appointment-moved-file")
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def offered(manager: DialogManager) -> dict[str, Any]:
    slot, was_at = await held_slot(manager), ChangeKept.of(manager).was_at
    return show_offered(slot, was_at, HeldTime.of(manager).until, tongue(manager))


def show_offered(slot: Slot, was_at: datetime, until: datetime, words: Tongue) -> dict[str, Any]:
    old, end = words.moment(local_to(slot, was_at)), words.time(local_to(slot, until))
    return meeting_facts(slot, words) | {"old": old, "until": end}


async def moved(manager: DialogManager) -> dict[str, Any]:
    kept = ChangeKept.of(manager)
    booked = await booked_under(manager, kept.number)
    return show_moved(booked.visit, kept.was_at, tongue(manager))


def show_moved(visit: Visit, was_at: datetime, words: Tongue) -> dict[str, Any]:
    old = words.moment(local_to(visit, was_at))
    return meeting_facts(visit, words) | {"number": visit.number, "old": old, "link": google_link(visit, words)}


async def example_offered(manager: DialogManager) -> dict[str, Any]:
    shown, until = examples(manager), now(manager) + HOLD_FOR
    return show_offered(shown.slots[9], shown.visit.starts_at, until, tongue(manager))


async def example_moved(manager: DialogManager) -> dict[str, Any]:
    shown = examples(manager)
    return show_moved(shown.visit, shown.slots[9].starts_at, tongue(manager))
