"""No free time: a place in the waiting list."""

from datetime import timedelta
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window

from domain.booking.hold import OFFER_FOR
from domain.operations.waiting.join_waiting import Join, Joined, JoinWaiting
from domain.requests.refusal import Refusal, RefusalCode
from handlers.services.appointment.attachment import refuse
from handlers.services.appointment.done import open_mine, to_menu
from handlers.services.appointment.draft import CLINIC, WANTED
from handlers.services.appointment.states import Appointment
from handlers.shared.operation import operation
from handlers.shared.say import Say
from handlers.shared.tongue import acting
from handlers.shared.whom import subject_of
from handlers.shared.window import press, question

PLACE = "place"
MINUTES = OFFER_FOR // timedelta(minutes=1)


def waiting_offer_window() -> Window:
    return question(
        Appointment.full,
        Say("appointment-full-ask", minutes="minutes"),
        press("appointment-full-this-doctor", "this", wait_for_this, when="one_doctor"),
        press("appointment-full-any-doctor", "any", wait_for_any),
        back=Appointment.doctor,
        getter=wish,
        preview={"one_doctor": True, "minutes": MINUTES},
    )


def waiting_window() -> Window:
    return question(
        Appointment.waiting,
        Say("appointment-waiting-done", place="place"),
        press("menu-main-mine", "mine", open_mine),
        press("common-menu", "menu", to_menu),
        back=None,
        cancel=None,
        getter=place,
        preview={"place": 3},
    )


async def wish(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"one_doctor": bool(dialog_manager.dialog_data.get(WANTED)), "minutes": MINUTES}


async def place(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"place": dialog_manager.dialog_data[PLACE]}


async def wait_for_this(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await join(manager, manager.dialog_data.get(WANTED))


async def wait_for_any(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await join(manager, None)


async def join(manager: DialogManager, doctor_id: str | None) -> None:
    subject = await subject_of(manager)
    if subject is None:
        await refuse(manager, Refusal(RefusalCode.NOT_REPRESENTATIVE))
        return
    wait = await operation(manager, JoinWaiting)
    match await wait(Join(acting(manager), subject, manager.dialog_data[CLINIC]["code"], doctor_id)):
        case Joined(place=turn):
            manager.dialog_data[PLACE] = turn
            await manager.switch_to(Appointment.waiting)
        case Refusal() as refusal:
            await refuse(manager, refusal)
