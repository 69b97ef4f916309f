"""Another time for a visit: until it is taken the old one stands. Or none: why, and whether it is meant."""

from datetime import datetime

from aiogram_dialog import DialogManager, ShowMode, Window
from aiogram_dialog.widgets.kbd import Column

from domain.booking.hold import HOLD_FOR
from domain.booking.slot import Slot
from domain.booking.visit import CancelReason, Visit
from domain.operations.visits.cancel_visit import Cancel, Cancelled, CancelVisit
from domain.operations.visits.find_times import SlotTaken
from domain.operations.visits.move_visit import Move, Moved, MoveVisit
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal
from handlers.services.appointment.calendar import held_slot, hold_lines, is_held, offer_others, show_hold
from handlers.services.appointment.change import refuse, to_request
from handlers.services.appointment.kept import ChangeKept, HeldTime, Times
from handlers.services.appointment.states import VisitChange
from handlers.services.appointment.take_along import booked_under, calendar_link, send_calendar
from handlers.shared.at_hand import Tongue, acting, now, perform, tongue
from handlers.shared.goals import Goal
from handlers.shared.leads import leads
from handlers.shared.lists import select
from handlers.shared.meeting import google_link, local_to, meeting_facts, meeting_lines, meeting_place
from handlers.shared.receipt import receipt_window
from handlers.shared.say import Say
from handlers.shared.window import Facts, go, press, question, shows

CITIZENS = (CancelReason.NOT_NEEDED, CancelReason.CANNOT_COME, CancelReason.MISTAKE, CancelReason.OTHER)


def summary_window() -> Window:
    return question(
        VisitChange.summary,
        Say("appointment-move-ask", old="old", at="at"),
        meeting_place(),
        *hold_lines(),
        press("appointment-move-confirm", "confirm", confirm_move),
        back=VisitChange.time,
        shows=shows(show_offered, offered, lambda it: (it.slots[9], it.now, it.now + HOLD_FOR, it.now)),
    )


def moved_window() -> Window:
    return receipt_window(
        VisitChange.moved,
        Say("appointment-moved-title", number="number", old="old"),
        meeting_lines(),
        calendar_link(),
        shows=shows(show_moved, moved, lambda it: (it.visit, it.slots[9].starts_at)),
    )


async def confirm_move(manager: DialogManager) -> None:
    kept, slot = ChangeKept.of(manager), HeldTime.of(manager).slot
    if not await is_held(manager, VisitChange):
        return
    match await perform(manager, MoveVisit, Move(acting(manager), kept.visit, slot, Times.of(manager).wanted)):
        case Moved(visit, was_at=was_at):
            kept.was_at = was_at
            HeldTime.drop(manager)
            await manager.switch_to(VisitChange.moved)
            await send_calendar(manager, visit, "appointment-moved-file")
            manager.show_mode = ShowMode.DELETE_AND_SEND
        case SlotTaken(others):
            await offer_others(manager, others, VisitChange)
        case Refusal() | NotFound() as told:
            await refuse(manager, told)


async def offered(manager: DialogManager) -> tuple[Slot, datetime, datetime, datetime]:
    return await held_slot(manager), ChangeKept.of(manager).was_at, HeldTime.of(manager).until, now(manager)


def show_offered(words: Tongue, slot: Slot, was_at: datetime, until: datetime, at: datetime) -> Facts:
    old = {"old": words.moment(local_to(slot, was_at))}
    return meeting_facts(slot, words) | old | show_hold(words, slot, until, at)


async def moved(manager: DialogManager) -> tuple[Visit, datetime]:
    kept = ChangeKept.of(manager)
    return (await booked_under(manager, kept.number)).visit, kept.was_at


def show_moved(words: Tongue, visit: Visit, was_at: datetime) -> Facts:
    old = words.moment(local_to(visit, was_at))
    return meeting_facts(visit, words) | {"number": visit.number, "old": old, "link": google_link(visit, words)}


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
        press("appointment-cancel-confirm", "confirm", confirm_cancel),
        press("appointment-cancel-keep", "keep", to_request),
        back=VisitChange.reason,
        shows=shows(show_cancel, about_to_cancel, lambda it: (it.visit, CancelReason.CANNOT_COME)),
    )


def cancelled_window() -> Window:
    return receipt_window(
        VisitChange.cancelled,
        Say("appointment-cancelled-title", number="number", at="at"),
        leads("appointment-cancelled-again", Goal.BOOK, below=True),
        shows=shows(show_cancelled, cancelled, lambda it: (it.visit,)),
    )


async def on_reason(manager: DialogManager, reason: CancelReason) -> None:
    ChangeKept.of(manager).reason = reason
    await manager.switch_to(VisitChange.sure)


async def confirm_cancel(manager: DialogManager) -> None:
    kept = ChangeKept.of(manager)
    match await perform(manager, CancelVisit, Cancel(acting(manager), kept.visit, kept.reason)):
        case Cancelled(visit):
            await manager.switch_to(VisitChange.cancelled)
            await send_calendar(manager, visit, "appointment-cancelled-file", is_cancelled=True)
            manager.show_mode = ShowMode.DELETE_AND_SEND
        case Refusal() | NotFound() as told:
            await refuse(manager, told)


async def reasons(manager: DialogManager) -> Facts:
    words = tongue(manager)
    return {"reasons": [{"id": one.value, "label": words.say(f"cancel-reason-{one}")} for one in CITIZENS]}


async def about_to_cancel(manager: DialogManager) -> tuple[Visit, CancelReason]:
    kept = ChangeKept.of(manager)
    return (await booked_under(manager, kept.number)).visit, kept.reason


def show_cancel(words: Tongue, visit: Visit, reason: CancelReason) -> Facts:
    return meeting_facts(visit, words) | {"reason": words.say(f"cancel-reason-{reason}")}


async def cancelled(manager: DialogManager) -> tuple[Visit]:
    return ((await booked_under(manager, ChangeKept.of(manager).number)).visit,)


def show_cancelled(words: Tongue, visit: Visit) -> Facts:
    return {"number": visit.number, "at": words.moment(visit.local_start)}
