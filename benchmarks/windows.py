"""Two windows as the booking has them: a list to choose from, and a summary to confirm."""

import operator
from typing import Any

from aiogram import Router
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window
from aiogram_dialog.widgets.kbd import Button, Column, Select
from aiogram_dialog.widgets.text import Format

DOCTORS = [(f"Doctor {number}", number) for number in range(6)]


class Bench(StatesGroup):
    choosing = State()
    summary = State()


async def doctors(**_: Any) -> dict[str, Any]:
    return {"doctors": DOCTORS}


async def chosen(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"doctor": dialog_manager.dialog_data.get("doctor"), "at": "10:30"}


async def perform(manager: DialogManager, what: str) -> None:
    """The press's operation, where the measured house has one."""
    operation = manager.middleware_data.get("operation")
    if operation is not None:
        await operation(manager.middleware_data["event_chat"].id, what)


async def choose(_callback: CallbackQuery, _source: Any, manager: DialogManager, doctor: str) -> None:
    manager.dialog_data["doctor"] = doctor
    await perform(manager, "doctor-chosen")
    await manager.switch_to(Bench.summary)


async def back(_callback: CallbackQuery, _source: Any, manager: DialogManager) -> None:
    await perform(manager, "stepped-back")
    await manager.switch_to(Bench.choosing)


async def start(_message: Message, dialog_manager: DialogManager) -> None:
    await dialog_manager.start(Bench.choosing, mode=StartMode.RESET_STACK)


def windows() -> tuple[Router, Dialog]:
    commands = Router()
    commands.message.register(start, CommandStart())
    dialog = Dialog(
        Window(
            Format("Choose a doctor"),
            Column(Select(Format("{item[0]}"), "doctor", operator.itemgetter(1), "doctors", on_click=choose)),
            state=Bench.choosing,
            getter=doctors,
        ),
        Window(
            Format("Doctor {doctor} at {at}"),
            Column(
                Button(Format("Confirm"), "confirm", on_click=back), Button(Format("Back"), "back", on_click=back)
            ),
            state=Bench.summary,
            getter=chosen,
        ),
    )
    return commands, dialog
