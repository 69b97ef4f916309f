"""Which number the doctor rings."""

from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from domain.people.phone import Phone, PhoneRefused
from handlers.form.asking_window import leave
from handlers.form.own_screen import back, give
from handlers.services.home_visit.states import HomeVisitDetails as Details
from handlers.shared.flash import flash
from handlers.shared.forget import forget
from handlers.shared.say import Say
from handlers.shared.tongue import acting
from handlers.shared.window import press, question

PHONE = "phone"
EXAMPLE = Phone("+77012345678")


def phone_window() -> Window:
    return question(
        Details.phone,
        Say("home-visit-phone-ask"),
        press("home-visit-phone-mine", "mine", mine, when="phone", phone="phone"),
        MessageInput(written, ContentType.TEXT),
        back=back,
        cancel=leave,
        getter=own,
        preview={"phone": EXAMPLE.masked},
        numbers=False,
    )


async def own(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    phone = _own(dialog_manager)
    return {"phone": phone.masked if phone else ""}


async def mine(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    phone = _own(manager)
    if phone:
        await give(manager, {PHONE: phone.e164})


async def written(message: Message, source: Any, manager: DialogManager) -> None:
    await forget(message, manager)
    phone = Phone.parse(message.text or "")
    if isinstance(phone, PhoneRefused):
        flash(manager, "home-visit-phone-wrong")
    else:
        await give(manager, {PHONE: phone.e164})


def _own(manager: DialogManager) -> Phone | None:
    person = acting(manager).person
    return person.phone if person else None
