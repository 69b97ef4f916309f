"""Cancel a visit: why, then once more whether it is meant."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode, Window
from aiogram_dialog.widgets.kbd import Column, Select

from domain.booking.visit import CancelReason, Visit
from domain.operations.visits.cancel_visit import Cancel, Cancelled, CancelVisit
from domain.ports.calendar_files import CalendarFiles
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal
from handlers.requests.opened import VISIT, open_visit, refuse
from handlers.requests.states import Requests
from handlers.services.appointment.done import open_mine, to_menu
from handlers.shared.examples import examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.kept import NothingToShow
from handlers.shared.meeting import meeting_facts, send_file
from handlers.shared.operation import operation
from handlers.shared.say import Plain, Say
from handlers.shared.tongue import Tongue, acting, tongue
from handlers.shared.window import go, press, question

REASON, CANCELLED = "reason", "cancelled"
CITIZENS = (CancelReason.NOT_NEEDED, CancelReason.CANNOT_COME, CancelReason.MISTAKE, CancelReason.OTHER)
LINES = {name: name for name in ("doctor", "speciality", "clinic", "address", "at", "room")}


def reason_window() -> Window:
    return question(
        Requests.cancel_reason,
        Say("requests-cancel-reason-ask"),
        Column(Select(Plain("item.label"), "reason", _id, "reasons", on_click=on_reason)),
        go("requests-cancel-move", "move", Requests.move_day),
        back=Requests.detail,
        getter=reasons,
        preview=reasons,
    )


def cancel_confirm_window() -> Window:
    return question(
        Requests.cancel_confirm,
        Say("requests-cancel-ask"),
        Say("appointment-summary-lines", **LINES),
        Say("requests-cancel-why", reason="reason"),
        press("requests-cancel-confirm", "confirm", confirm),
        go("requests-cancel-keep", "keep", Requests.detail),
        back=Requests.cancel_reason,
        getter=about_to_cancel,
        preview=example_cancel,
    )


def cancelled_window() -> Window:
    return question(
        Requests.cancelled,
        Say("requests-cancelled-title", number="number", at="at"),
        press("requests-cancelled-again", "book", book_again),
        press("menu-main-mine", "mine", open_mine),
        press("common-menu", "menu", to_menu),
        back=None,
        cancel=None,
        getter=cancelled,
        preview=example_cancelled,
    )


async def on_reason(callback: CallbackQuery, select: Any, manager: DialogManager, reason: str) -> None:
    manager.dialog_data[REASON] = reason
    await manager.switch_to(Requests.cancel_confirm)


async def confirm(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    cancel = await operation(manager, CancelVisit)
    kept = manager.dialog_data
    match await cancel(Cancel(acting(manager), kept[VISIT], CancelReason(kept[REASON]))):
        case Cancelled(visit):
            await tell(manager, visit)
        case Refusal() as refusal:
            await refuse(manager, refusal)
        case NotFound():
            await manager.switch_to(Requests.missing)


async def tell(manager: DialogManager, visit: Visit) -> None:
    words = tongue(manager).words
    manager.dialog_data[CANCELLED] = {
        language: cancelled_facts(visit, Tongue(words, language)) for language in ("kk", "ru")
    }
    await manager.switch_to(Requests.cancelled)
    files = await operation(manager, CalendarFiles)  # type: ignore[type-abstract]
    await send_file(manager, files.cancelled(visit, acting(manager).language), "requests-cancelled-file")
    manager.show_mode = ShowMode.DELETE_AND_SEND


def cancelled_facts(visit: Visit, words: Tongue) -> dict[str, str]:
    return {"number": visit.number, "at": words.moment(visit.local_start)}


async def reasons(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    return {"reasons": [{"id": one.value, "label": words.say(f"cancel-reason-{one}")} for one in CITIZENS]}


async def about_to_cancel(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    visit = await open_visit(dialog_manager)
    if visit is None:
        raise NothingToShow
    words = tongue(dialog_manager)
    reason = words.say(f"cancel-reason-{dialog_manager.dialog_data[REASON]}")
    return meeting_facts(visit, words) | {"reason": reason}


async def cancelled(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    facts: dict[str, Any] = dialog_manager.dialog_data[CANCELLED][acting(dialog_manager).language]
    return facts


async def book_again(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    manager.show_mode = ShowMode.SEND
    await set_out(manager, Goal.BOOK)


async def example_cancel(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    reason = words.say(f"cancel-reason-{CancelReason.CANNOT_COME}")
    return meeting_facts(examples(dialog_manager).visit, words) | {"reason": reason}


async def example_cancelled(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return cancelled_facts(examples(dialog_manager).visit, tongue(dialog_manager))


def _id(item: dict[str, Any]) -> str:
    return str(item["id"])
