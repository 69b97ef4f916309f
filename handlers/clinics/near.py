"""The nearest clinics. Where the citizen is, is neither kept nor left in the chat."""

from dataclasses import asdict, dataclass, field
from typing import Any

from aiogram.types import ContentType, Location, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column

from domain.operations.clinics.find_clinics import FindClinics
from domain.providers.distance import Point
from handlers.clinics.opened import find_clinic, open_card
from handlers.clinics.states import Clinics
from handlers.shared.examples import examples
from handlers.shared.forget import forget
from handlers.shared.goals import Errand, Goal, errand_of
from handlers.shared.kept import Kept
from handlers.shared.lists import select
from handlers.shared.operation import operation
from handlers.shared.providers import kept_near, show_near
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import tongue
from handlers.shared.window import go, question

NEAR = "near"


@dataclass
class Nearest(Kept):
    """Codes and metres."""

    found: list[tuple[str, int]] = field(default_factory=list)


def location_input() -> MessageInput:
    return MessageInput(located, (ContentType.LOCATION, ContentType.VENUE))


def near_window() -> Window:
    return question(
        Clinics.near,
        Say("clinics-near-ask"),
        Said("lines"),
        Say("clinics-near-far", when="far"),
        Say("clinics-near-approximate", when="approximate"),
        Column(select("clinic", "clinics", chosen)),
        go("clinics-near-again", "again", Clinics.where),
        location_input(),
        back=Clinics.directory,
        shows=Shows(near, example_near),
    )


async def located(message: Message, source: Any, manager: DialogManager) -> None:
    if message.location:
        await forget(manager)
        Nearest(await nearest(manager, message.location)).keep(manager)
        await manager.switch_to(Clinics.near)


async def located_elsewhere(message: Message, source: Any, manager: DialogManager) -> None:
    """A place sent where no question asks for one: what else could be meant."""
    if message.location:
        await forget(manager)
        found = {NEAR: await nearest(manager, message.location)}
        await manager.start(Clinics.directory, asdict(Errand(Goal.CLINICS, draft=found)))


async def begin(start_data: Any, manager: DialogManager) -> None:
    found = errand_of(manager).draft.get(NEAR)
    if found:
        Nearest([(code, metres) for code, metres in found]).keep(manager)
        await manager.switch_to(Clinics.near)


async def nearest(manager: DialogManager, here: Location) -> list[tuple[str, int]]:
    find = await operation(manager, FindClinics)
    return kept_near(await find.nearest(Point(here.latitude, here.longitude)))


async def near(manager: DialogManager) -> dict[str, Any]:
    kept = Nearest.of(manager).found
    found = [(await find_clinic(manager, code), metres) for code, metres in kept]
    return show_near(found, tongue(manager))


async def chosen(manager: DialogManager, code: str) -> None:
    await open_card(manager, code)


async def example_near(manager: DialogManager) -> dict[str, Any]:
    clinic = examples(manager).clinic
    return show_near([(clinic, 450), (clinic, 2_300), (clinic, 14_000)], tongue(manager))
