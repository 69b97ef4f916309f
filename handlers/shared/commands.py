"""The commands, at any moment of any journey."""

import re

from aiogram import Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import Message
from aiogram_dialog import DialogManager, ShowMode

from handlers.shared.goals import Goal
from handlers.shared.journeys import drop_in, journeys, set_out
from handlers.shared.say import flash

CLINIC_LINK = re.compile(r"book_([a-z0-9-]{1,32})", re.ASCII)
REQUEST_LINK = re.compile(r"r_([0-9A-Z-]{1,16})", re.ASCII)
SERVICE_LINK = re.compile(r"guide_([a-z-]{1,32})", re.ASCII)
LOOKED_UP = {
    goal.value.replace("-", "_"): goal
    for goal in (
        Goal.GUIDE, Goal.CLINICS, Goal.VERIFY, Goal.SETTINGS, Goal.LANGUAGE, Goal.PRIVACY, Goal.DELETE_ME,
    )
}  # fmt: skip
"""Commands that show something on the way, by their names."""

router = Router(name="commands")


@router.message(CommandStart())
async def start(message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    goal, about = read_link(command.args or "")
    draft = journeys(dialog_manager).in_hand(dialog_manager) if goal is Goal.MENU else None
    await set_out(dialog_manager, goal, about=about, draft=draft)


@router.message(Command("my"))
async def my(message: Message, dialog_manager: DialogManager) -> None:
    await set_out(dialog_manager, Goal.MY_REQUESTS)


@router.message(Command(*LOOKED_UP))
async def look_up(message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    await drop_in(dialog_manager, LOOKED_UP[command.command])


@router.message(Command("cancel"))
async def cancel(message: Message, dialog_manager: DialogManager) -> None:
    had_something = dialog_manager.has_context()
    await set_out(dialog_manager, said="common-cancelled" if had_something else None)


@router.message(Command("help"))
async def help_(message: Message, dialog_manager: DialogManager) -> None:
    if not dialog_manager.has_context():
        await set_out(dialog_manager, said="help-in-form")
        return
    flash(dialog_manager, "help-in-form")
    await dialog_manager.show(ShowMode.SEND)


def read_link(payload: str) -> tuple[Goal, str | None]:
    """A payload can only name a journey; anything else in it is the menu."""
    if payload in {Goal.BOOK, Goal.MY_REQUESTS, Goal.GUIDE, Goal.CLINICS, Goal.VERIFY}:
        return Goal(payload), None
    if found := CLINIC_LINK.fullmatch(payload):
        return Goal.BOOK, found[1]
    if found := REQUEST_LINK.fullmatch(payload):
        return Goal.REQUEST, found[1]
    if found := SERVICE_LINK.fullmatch(payload):
        return Goal.GUIDE, found[1]
    return Goal.MENU, None
