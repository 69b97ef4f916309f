"""The ways a booking can stop: refused by the law or by another visit, or a register that is silent."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window

from domain.requests.refusal import Refusal, RefusalCode
from handlers.services.appointment.attachment import REFUSAL, go_on_to_doctors
from handlers.services.appointment.doctor import another_person
from handlers.services.appointment.states import Appointment
from handlers.shared.examples import examples
from handlers.shared.flash import flash
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.refusals import BOOKING, WAYS_OUT, explain, refusal_lines, ways_out
from handlers.shared.say import Say
from handlers.shared.tongue import acting, tongue
from handlers.shared.window import go, press, question


def refused_window() -> Window:
    return question(
        Appointment.refused,
        *refusal_lines(),
        press("stop-refused-again", "again", again, when="again"),
        press("appointment-refused-own-clinic", "own", own_clinic, when="own_clinic"),
        go("stop-refused-other-person", "person", Appointment.whom, when="other_person"),
        press("stop-refused-visit", "visit", open_visit, when="visit"),
        go("appointment-refused-other-time", "time", Appointment.day, when="other_time"),
        press("menu-main-mine", "mine", open_mine, when="mine"),
        press("stop-refused-attach", "attach", attach, when="attach"),
        back=another_person,
        getter=refused,
        preview=example_refusal,
    )


def silent_window() -> Window:
    return question(
        Appointment.silent,
        Say("stop-silent-ask"),
        press("common-retry", "again", again),
        back=another_person,
    )


async def refused(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    kept: dict[str, Any] = dialog_manager.dialog_data[REFUSAL]
    lines: dict[str, Any] = kept[acting(dialog_manager).language]
    return lines | ways_out(WAYS_OUT.get(RefusalCode(kept["code"]), ()))


async def again(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await go_on_to_doctors(manager)
    if manager.current_context().state == Appointment.refused:
        flash(manager, "stop-refused-still")


async def own_clinic(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    manager.dialog_data["asked_clinic"] = None
    await go_on_to_doctors(manager)


async def open_visit(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await set_out(manager, Goal.REQUEST, about=manager.dialog_data[REFUSAL]["number"])


async def attach(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await set_out(manager, Goal.ATTACH)


async def open_mine(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await set_out(manager, Goal.MY_REQUESTS)


async def example_refusal(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    law = examples(dialog_manager).law
    ground = law.ground("appointment", "9(2)", examples(dialog_manager).days[0])
    refusal = Refusal(RefusalCode.OTHER_CLINIC, ground)
    return explain(refusal, tongue(dialog_manager), BOOKING) | ways_out(WAYS_OUT[refusal.code])
