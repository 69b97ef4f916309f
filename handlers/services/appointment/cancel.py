"""Cancel a visit: why, then once more whether it is meant."""

from typing import Any

from aiogram_dialog import DialogManager, ShowMode, Window
from aiogram_dialog.widgets.kbd import Column

from domain.booking.visit import CancelReason, Visit
from domain.operations.visits.cancel_visit import Cancel, Cancelled, CancelVisit
from domain.ports.calendar_files import CalendarFiles
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal
from handlers.services.appointment.change import refuse, to_request
from handlers.services.appointment.kept import ChangeKept
from handlers.services.appointment.states import VisitChange
from handlers.services.appointment.take_along import booked_under
from handlers.shared.examples import examples
from handlers.shared.goals import Goal
from handlers.shared.hand import hand_file
from handlers.shared.leads import leads
from handlers.shared.lists import select
from handlers.shared.meeting import meeting_facts, meeting_lines
from handlers.shared.operation import operation, perform
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.stops import receipt_window
from handlers.shared.tongue import Tongue, acting, tongue
from handlers.shared.window import go, press, question

CITIZENS = (CancelReason.NOT_NEEDED, CancelReason.CANNOT_COME, CancelReason.MISTAKE, CancelReason.OTHER)


def reason_window() -> Window:
    return question(
        VisitChange.reason,
        Say("appointment-cancel-reason-ask"),
        Column(select("reason", "reasons", on_reason, CancelReason)),
        go("appointment-cancel-move", "move", VisitChange.day),
        back=to_request,
        shows=reasons,
    )


def sure_window() -> Window:
    return question(
        VisitChange.sure,
        Say("appointment-cancel-ask"),
        meeting_lines(),
        Say("appointment-cancel-why", reason="reason"),
        press("appointment-cancel-confirm", "confirm", confirm),
        press("appointment-cancel-keep", "keep", to_request),
        back=VisitChange.reason,
        shows=Shows(about_to_cancel, example_cancel),
    )


def cancelled_window() -> Window:
    return receipt_window(
        VisitChange.cancelled,
        Say("appointment-cancelled-title", number="number", at="at"),
        leads("appointment-cancelled-again", Goal.BOOK, below=True),
        shows=Shows(cancelled, example_cancelled),
    )


async def on_reason(manager: DialogManager, reason: CancelReason) -> None:
    ChangeKept.of(manager).reason = reason
    await manager.switch_to(VisitChange.sure)


async def confirm(manager: DialogManager) -> None:
    kept = ChangeKept.of(manager)
    match await perform(manager, CancelVisit, Cancel(acting(manager), kept.visit, kept.reason)):
        case Cancelled(visit):
            await tell(manager, visit)
        case Refusal() | NotFound() as told:
            await refuse(manager, told)


async def tell(manager: DialogManager, visit: Visit) -> None:
    await manager.switch_to(VisitChange.cancelled)
    files = await operation(manager, CalendarFiles)  # type: ignore[type-abstract]
    file = files.cancelled(visit, acting(manager).language)
    await hand_file(manager, file.body, file.name, "appointment-cancelled-file")
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def reasons(manager: DialogManager) -> dict[str, Any]:
    words = tongue(manager)
    return {"reasons": [{"id": one.value, "label": words.say(f"cancel-reason-{one}")} for one in CITIZENS]}


async def about_to_cancel(manager: DialogManager) -> dict[str, Any]:
    kept = ChangeKept.of(manager)
    booked = await booked_under(manager, kept.number)
    return show_cancel(booked.visit, kept.reason, tongue(manager))


def show_cancel(visit: Visit, reason: CancelReason, words: Tongue) -> dict[str, Any]:
    return meeting_facts(visit, words) | {"reason": words.say(f"cancel-reason-{reason}")}


async def cancelled(manager: DialogManager) -> dict[str, Any]:
    booked = await booked_under(manager, ChangeKept.of(manager).number)
    return show_cancelled(booked.visit, tongue(manager))


def show_cancelled(visit: Visit, words: Tongue) -> dict[str, str]:
    return {"number": visit.number, "at": words.moment(visit.local_start)}


async def example_cancel(manager: DialogManager) -> dict[str, Any]:
    return show_cancel(examples(manager).visit, CancelReason.CANNOT_COME, tongue(manager))


async def example_cancelled(manager: DialogManager) -> dict[str, Any]:
    return show_cancelled(examples(manager).visit, tongue(manager))
