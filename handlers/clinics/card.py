"""One clinic: where it is, whether it is open, how to ring it, and whether it is the citizen's own."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode, Window

from domain.law.law import Law
from domain.law.open_now import open_now
from domain.providers.provider import Provider
from handlers.clinics.near import location_input
from handlers.clinics.opened import CAME_FROM, CODE, OWN, OWN_CODE, Own, find_clinic
from handlers.clinics.states import Clinics
from handlers.shared.cited import cited
from handlers.shared.examples import examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import drop_in, set_out
from handlers.shared.meeting import send_place
from handlers.shared.open_hours import hours_lines
from handlers.shared.operation import operation
from handlers.shared.say import Said, Say
from handlers.shared.tongue import Tongue, now, tongue
from handlers.shared.window import press, question

HOURS_OF = "appointment"  # the hours of every PHC organisation
KAZAKH_NUMBER = 12  # "+7" and ten digits


def card_window() -> Window:
    return question(
        Clinics.card,
        Say("clinics-card-ask", name="name"),
        Said("address"),
        Said("hours"),
        Say("clinics-card-phones", phones="phones", when="phones"),
        Say("clinics-card-children", when="children"),
        Said("own", when="own"),
        Say("clinics-card-approximate", when="approximate"),
        Say("clinics-card-cite", cite="cite"),
        press("clinics-card-book", "book", book, when="bookable"),
        press("clinics-card-attach", "attach", attach, when="elsewhere"),
        press("clinics-card-place", "place", show_place),
        location_input(),
        back=step_back,
        getter=card,
        preview=example_card,
    )


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    kept = dialog_manager.dialog_data
    clinic = await find_clinic(dialog_manager, kept[CODE])
    own = Own(kept[OWN])
    mine = await find_clinic(dialog_manager, kept[OWN_CODE]) if own is Own.OTHER else None
    law = await operation(dialog_manager, Law)
    return show_card(clinic, law, now(dialog_manager), tongue(dialog_manager), own=own, mine=mine)


def show_card(
    clinic: Provider, law: Law, at: datetime, words: Tongue, *, own: Own, mine: Provider | None
) -> dict[str, Any]:
    local = at.astimezone(ZoneInfo(clinic.zone))
    standard = law.standard(HOURS_OF, local.date())
    name = mine.name(words.language) if mine else ""
    return {
        "name": clinic.name(words.language),
        "address": clinic.address(words.language),
        "hours": hours_lines(open_now(law, HOURS_OF, local), local.time(), words),
        "phones": ", ".join(spaced(phone) for phone in clinic.phones),
        "children": clinic.children_only,
        "own": "" if own is Own.UNKNOWN else words.say(f"clinics-card-{own}", name=name),
        "approximate": clinic.approximate,
        "cite": cited(standard.hours.cite, standard, words),
        "bookable": own in {Own.YES, Own.UNKNOWN},
        "elsewhere": own in {Own.OTHER, Own.NOWHERE},
    }


def spaced(phone: str) -> str:
    """As people read it out: +7 727 397 47 90."""
    if len(phone) != KAZAKH_NUMBER or not phone.startswith("+7"):
        return phone
    return " ".join((phone[:2], phone[2:5], phone[5:8], phone[8:10], phone[10:]))


async def book(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await set_out(manager, Goal.BOOK, about=manager.dialog_data[CODE])


async def attach(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await drop_in(manager, Goal.GUIDE, about="attachment")


async def show_place(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await send_place(manager, await find_clinic(manager, manager.dialog_data[CODE]))
    manager.show_mode = ShowMode.SEND


async def step_back(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    came_near = manager.dialog_data.get(CAME_FROM) == "near"
    await manager.switch_to(Clinics.near if came_near else Clinics.directory)


async def example_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    shown, at = examples(dialog_manager), now(dialog_manager)
    return show_card(shown.clinic, shown.law, at, tongue(dialog_manager), own=Own.YES, mine=None)
