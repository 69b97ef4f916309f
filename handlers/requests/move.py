"""Another time for a visit. Until the new one is taken the old one stands."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode, Window
from aiogram_dialog.widgets.kbd import Url

from domain.booking.visit import Visit
from domain.operations.visits.find_times import SlotTaken
from domain.operations.visits.hold_slot import Held, Hold, HoldSlot
from domain.operations.visits.move_visit import Move, Moved, MoveVisit
from domain.ports.calendar_files import CalendarFiles
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal
from handlers.requests.opened import VISIT, open_visit, refuse
from handlers.requests.states import Requests
from handlers.services.appointment.done import open_mine, to_menu
from handlers.services.appointment.draft import SLOT, remember_slot, wanted
from handlers.services.appointment.taken import keep_others
from handlers.shared.examples import examples
from handlers.shared.meeting import google_link, meeting_facts, send_file
from handlers.shared.operation import operation
from handlers.shared.say import Label, Plain, Say
from handlers.shared.tongue import Tongue, acting, tongue
from handlers.shared.window import press, question

MOVED = "moved"
LINES = {name: name for name in ("doctor", "speciality", "clinic", "address", "at", "room")}


def move_confirm_window() -> Window:
    return question(
        Requests.move_confirm,
        Say("requests-move-ask", old="old"),
        Say("appointment-summary-lines", **LINES),
        Say("appointment-summary-kept", until="until"),
        press("requests-move-confirm", "confirm", confirm),
        back=Requests.move_time,
        getter=offered,
        preview=example_offered,
    )


def moved_window() -> Window:
    return question(
        Requests.moved,
        Say("requests-moved-title", number="number", old="old"),
        Say("appointment-summary-lines", **LINES),
        Url(Label("calendar-add"), Plain("link")),
        press("menu-main-mine", "mine", open_mine),
        press("common-menu", "menu", to_menu),
        back=None,
        cancel=None,
        getter=moved,
        preview=example_moved,
    )


async def on_time(callback: CallbackQuery, select: Any, manager: DialogManager, slot_id: int) -> None:
    hold = await operation(manager, HoldSlot)
    match await hold(Hold(acting(manager).chat, slot_id, wanted(manager))):
        case Held(slot, until):
            remember_slot(manager, slot, until.isoformat())
            await manager.switch_to(Requests.move_confirm)
        case SlotTaken(times):
            keep_others(manager, times)
            await manager.switch_to(Requests.move_taken)


async def confirm(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    move = await operation(manager, MoveVisit)
    kept = manager.dialog_data
    match await move(Move(acting(manager), kept[VISIT], kept[SLOT]["id"], wanted(manager))):
        case Moved(visit, was_at):
            await tell(manager, visit, was_at)
        case SlotTaken(times):
            keep_others(manager, times)
            await manager.switch_to(Requests.move_taken)
        case Refusal() as refusal:
            await refuse(manager, refusal)
        case NotFound():
            await manager.switch_to(Requests.missing)


async def tell(manager: DialogManager, visit: Visit, was_at: datetime) -> None:
    words = tongue(manager).words
    manager.dialog_data[MOVED] = {
        language: moved_facts(visit, was_at, Tongue(words, language)) for language in ("kk", "ru")
    }
    await manager.switch_to(Requests.moved)
    files = await operation(manager, CalendarFiles)  # type: ignore[type-abstract]
    await send_file(manager, files.booked(visit, acting(manager).language), "requests-moved-file")
    manager.dialog_data.pop(SLOT, None)
    manager.show_mode = ShowMode.DELETE_AND_SEND


def moved_facts(visit: Visit, was_at: datetime, words: Tongue) -> dict[str, Any]:
    old = words.moment(was_at.astimezone(visit.local_start.tzinfo))
    return meeting_facts(visit, words) | {"number": visit.number, "old": old, "link": google_link(visit, words)}


async def offered(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, slot = tongue(dialog_manager), dialog_manager.dialog_data[SLOT]
    visit = await open_visit(dialog_manager)
    zone = ZoneInfo(visit.clinic.zone if visit else "Asia/Almaty")
    until = datetime.fromisoformat(slot["until"]).astimezone(zone)
    lines: dict[str, Any] = slot[words.language]
    return lines | {"old": words.moment(visit.local_start) if visit else "", "until": words.time(until)}


async def moved(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    facts: dict[str, Any] = dialog_manager.dialog_data[MOVED][acting(dialog_manager).language]
    return facts


async def example_offered(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    shown, words = examples(dialog_manager), tongue(dialog_manager)
    old = words.moment(shown.visit.local_start)
    return meeting_facts(shown.slots[9], words) | {"old": old, "until": "10:05"}


async def example_moved(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    shown = examples(dialog_manager)
    return moved_facts(shown.visit, shown.slots[9].starts_at, tongue(dialog_manager))
