"""What is asked for, and whether registers may be asked: both before the form, so that it is as short as can be."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window

from domain.managers.conclusion import CERTIFICATE, CONCLUSION, MANAGER
from handlers.form.begin import begin_form
from handlers.managers.states import Managers
from handlers.shared.journeys import Goal, drop_in
from handlers.shared.say import Say
from handlers.shared.window import go, press, question


def start_window() -> Window:
    return question(
        Managers.start,
        Say("manager-start-ask"),
        press("manager-start-conclusion", "conclusion", ask_conclusion),
        go("manager-start-certificate", "certificate", Managers.registers),
        press("manager-start-guide", "guide", guide),
    )


def registers_window() -> Window:
    """Rules 11: with the owner's consent, what registers have is not asked for."""
    return question(
        Managers.registers,
        Say("manager-registers-ask"),
        press("manager-registers-yes", "yes", with_registers),
        press("manager-registers-no", "no", without_registers),
        back=Managers.start,
    )


async def ask_conclusion(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await begin_form(manager, MANAGER, answers=(("kind", CONCLUSION),))


async def with_registers(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await begin_form(manager, MANAGER, answers=(("kind", CERTIFICATE), ("registers", "yes")))


async def without_registers(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await begin_form(manager, MANAGER, answers=(("kind", CERTIFICATE), ("registers", "no")))


async def guide(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await drop_in(manager, Goal.GUIDE, about=MANAGER)


dialog = Dialog(start_window(), registers_window())
