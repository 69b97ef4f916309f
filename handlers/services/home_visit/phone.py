"""Which number the doctor rings."""

from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.people.phone import Phone, PhoneRefused
from handlers.form.asking_window import leave
from handlers.form.own_screen import give
from handlers.services.home_visit.states import HomeVisitDetails as Details
from handlers.shared.flash import flash
from handlers.shared.forget import forget
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import acting
from handlers.shared.window import hears, press, question

PHONE = "phone"
EXAMPLE = Phone("+77012345678")


def phone_window() -> Window:
    return question(
        Details.phone,
        Say("home-visit-phone-ask"),
        press("home-visit-phone-mine", "mine", mine, when="phone", phone="phone"),
        hears(written),
        cancel=leave,
        shows=Shows(own, {"phone": EXAMPLE.masked}),
        numbers=False,
    )


async def own(manager: DialogManager) -> dict[str, Any]:
    phone = _own(manager)
    return {"phone": phone.masked if phone else ""}


async def mine(manager: DialogManager) -> None:
    phone = _own(manager)
    if phone:
        await give(manager, {PHONE: phone.e164})


async def written(manager: DialogManager, typed: str) -> None:
    await forget(manager)
    phone = Phone.parse(typed)
    if isinstance(phone, PhoneRefused):
        flash(manager, "home-visit-phone-wrong")
    else:
        await give(manager, {PHONE: phone.e164})


def _own(manager: DialogManager) -> Phone | None:
    person = acting(manager).person
    return person.phone if person else None
