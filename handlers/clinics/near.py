"""The nearest clinics. Where the citizen is, is neither kept nor left in the chat."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Location, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, Select

from domain.operations.clinics.find_clinics import FindClinics, Near
from domain.providers.distance import Point
from domain.providers.provider import Provider
from handlers.clinics.opened import find_clinic, open_card
from handlers.clinics.states import Clinics
from handlers.shared.examples import examples
from handlers.shared.forget import forget
from handlers.shared.operation import operation
from handlers.shared.say import Plain, Said, Say
from handlers.shared.tongue import Tongue, tongue
from handlers.shared.window import go, question

FOUND = "near"
KILOMETRE, STEP, FAR = 1000, 50, 50_000
WHOLE_KILOMETRES = 10

Found = Sequence[tuple[Provider, int]]


def location_input() -> MessageInput:
    return MessageInput(located, (ContentType.LOCATION, ContentType.VENUE))


def near_window() -> Window:
    return question(
        Clinics.near,
        Say("clinics-near-ask"),
        Said("lines"),
        Say("clinics-near-far", when="far"),
        Say("clinics-near-approximate", when="approximate"),
        Column(Select(Plain("item.label"), "clinic", _id, "clinics", on_click=chosen)),
        go("clinics-near-again", "again", Clinics.where),
        location_input(),
        back=Clinics.directory,
        getter=near,
        preview=example_near,
    )


async def located(message: Message, source: Any, manager: DialogManager) -> None:
    if message.location:
        await forget(message, manager)
        manager.dialog_data[FOUND] = await nearest(manager, message.location)
        await manager.switch_to(Clinics.near)


async def located_elsewhere(message: Message, source: Any, manager: DialogManager) -> None:
    """A place sent where no question asks for one: what else could be meant."""
    if message.location:
        await forget(message, manager)
        await manager.start(Clinics.directory, {FOUND: await nearest(manager, message.location)})


async def begin(start_data: Any, manager: DialogManager) -> None:
    if isinstance(start_data, dict) and FOUND in start_data:
        manager.dialog_data[FOUND] = start_data[FOUND]
        await manager.switch_to(Clinics.near)


async def nearest(manager: DialogManager, here: Location) -> list[tuple[str, int]]:
    """Codes and rounded distances: all that is kept of where somebody was."""
    find = await operation(manager, FindClinics)
    found = await find.nearest(Point(here.latitude, here.longitude))
    return [(one.clinic.code, rounded(one)) for one in found]


def rounded(near: Near) -> int:
    return max(round(near.metres / STEP), 1) * STEP


async def near(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    kept = dialog_manager.dialog_data.get(FOUND, [])
    found = [(await find_clinic(dialog_manager, code), metres) for code, metres in kept]
    return show_near(found, tongue(dialog_manager))


def show_near(found: Found, words: Tongue) -> dict[str, Any]:
    names = [(clinic.name(words.language), clinic, distance(metres, words)) for clinic, metres in found]
    facts = [
        {"name": name, "address": clinic.address(words.language), "distance": far} for name, clinic, far in names
    ]
    return {
        "clinics": [{"id": clinic.code, "label": name} for name, clinic, _ in names],
        "lines": "\n".join(words.say("clinics-near-line", **fact) for fact in facts),
        "far": bool(found) and found[0][1] > FAR,
        "approximate": any(clinic.approximate for clinic, _ in found),
    }


def distance(metres: int, words: Tongue) -> str:
    if metres < KILOMETRE:
        return words.say("clinics-distance-metres", count=metres)
    kilometres = metres / KILOMETRE
    if kilometres >= WHOLE_KILOMETRES:
        return words.say("clinics-distance-kilometres", count=str(round(kilometres)))
    return words.say("clinics-distance-kilometres", count=f"{kilometres:.1f}".replace(".", ","))


async def chosen(callback: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    await open_card(manager, code)


async def example_near(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    clinic = examples(dialog_manager).clinic
    return show_near([(clinic, 450), (clinic, 2_300), (clinic, 14_000)], tongue(dialog_manager))


def _id(item: dict[str, Any]) -> str:
    return str(item["id"])
