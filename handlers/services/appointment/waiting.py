"""No free time: a place in the waiting list."""

from datetime import timedelta
from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.booking.hold import OFFER_FOR
from domain.operations.waiting.join_waiting import Join, Joined, JoinWaiting
from domain.requests.refusal import Refusal, RefusalCode
from handlers.services.appointment.attachment import refuse
from handlers.services.appointment.kept import ANY, AppointmentKept, Times
from handlers.services.appointment.states import Appointment
from handlers.shared.operation import perform
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.stops import receipt_window
from handlers.shared.tongue import acting
from handlers.shared.whom import subject_of
from handlers.shared.window import press, question

MINUTES = OFFER_FOR // timedelta(minutes=1)


def waiting_offer_window() -> Window:
    return question(
        Appointment.full,
        Say("appointment-full-ask", minutes="minutes"),
        press("appointment-full-this-doctor", "this", wait_for_this, when="one_doctor"),
        press("appointment-full-any-doctor", "any", wait_for_any),
        back=Appointment.doctor,
        shows=Shows(wish, {"one_doctor": True, "minutes": MINUTES}),
    )


def waiting_window() -> Window:
    return receipt_window(
        Appointment.waiting, Say("appointment-waiting-done", place="place"), shows=Shows(place, {"place": 3})
    )


async def wish(manager: DialogManager) -> dict[str, Any]:
    return {"one_doctor": Times.of(manager).doctor not in {None, ANY}, "minutes": MINUTES}


async def place(manager: DialogManager) -> dict[str, Any]:
    return {"place": AppointmentKept.of(manager).place}


async def wait_for_this(manager: DialogManager) -> None:
    await join(manager, Times.of(manager).doctor)


async def wait_for_any(manager: DialogManager) -> None:
    await join(manager, None)


async def join(manager: DialogManager, doctor_id: str | None) -> None:
    subject, kept = await subject_of(manager), AppointmentKept.of(manager)
    if subject is None:
        await refuse(manager, Refusal(RefusalCode.NOT_REPRESENTATIVE))
        return
    match await perform(manager, JoinWaiting, Join(acting(manager), subject, kept.clinic, doctor_id)):
        case Joined(place=turn):
            kept.place = turn
            await manager.switch_to(Appointment.waiting)
        case Refusal() as refusal:
            await refuse(manager, refusal)
