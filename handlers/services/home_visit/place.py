"""Where the doctor comes: the registered address or another, inside the clinic's own administrative unit."""

from dataclasses import replace
from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from domain.services.home_visit.find_home_area import AreaOf, FindHomeArea, HomeArea
from handlers.form.asking_window import leave
from handlers.form.own_screen import give
from handlers.services.home_visit.opened import is_right, of_form
from handlers.services.home_visit.states import HomeVisitDetails as Details
from handlers.shared.declared import QuestionAsked
from handlers.shared.examples import examples
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import select
from handlers.shared.operation import perform
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, acting, tongue
from handlers.shared.window import go, hears, press, question

ADDRESS = "address"
EXAMPLE_UNIT = "almaty-almaly"

DISTRICT = "district"


def place_window() -> Window:
    return question(
        Details.place,
        Say("home-visit-place-ask"),
        Say("home-visit-place-area", district="area"),
        Say("home-visit-place-registered", address="address", when="address"),
        Say("home-visit-place-outside", when="outside"),
        Say("home-visit-place-silent", when="silent"),
        press("home-visit-place-here", "here", here, when="inside"),
        go("home-visit-place-other", "other", Details.district),
        cancel=leave,
        shows=Shows(place, example_place),
    )


def district_window() -> Window:
    return question(
        Details.district,
        Say("home-visit-district-ask"),
        Column(select("district", "districts", chosen)),
        go("home-visit-district-elsewhere", "elsewhere", Details.far),
        back=Details.place,
        cancel=leave,
        shows=districts,
    )


def far_window() -> Window:
    return question(
        Details.far,
        Say("home-visit-far-ask", district="area"),
        go("home-visit-far-again", "again", Details.district),
        back=Details.place,
        cancel=leave,
        shows=Shows(place, example_place),
    )


def street_window() -> Window:
    return question(
        Details.street,
        Say("home-visit-street-ask", district="area"),
        hears(written),
        back=Details.district,
        cancel=leave,
        shows=Shows(place, example_place),
        numbers=False,
    )


async def place(manager: DialogManager) -> dict[str, Any]:
    return show_place(await _area(manager), tongue(manager))


def show_place(area: HomeArea, words: Tongue) -> dict[str, Any]:
    return {
        "area": district_name(area.clinic.unit, words),
        "address": area.address or "",
        "inside": area.is_inside,
        "outside": area.address is not None and not area.is_inside,
        "silent": area.is_silent,
    }


async def districts(manager: DialogManager) -> dict[str, Any]:
    words = tongue(manager)
    return {"districts": [{"id": one, "label": district_name(one, words)} for one in of_form(DISTRICT).options]}


def district_name(unit: str, words: Tongue) -> str:
    return words.say(f"form-home-visit-district-{unit}")


async def here(manager: DialogManager) -> None:
    area = await _area(manager)
    if area.is_inside and area.address:
        await give(manager, {DISTRICT: area.unit, ADDRESS: area.address})


async def chosen(manager: DialogManager, district: str) -> None:
    area = await _area(manager)
    await manager.switch_to(Details.street if district == area.clinic.unit else Details.far)


async def written(manager: DialogManager, typed: str) -> None:
    if await is_right(manager, ADDRESS, typed):
        area = await _area(manager)
        await give(manager, {DISTRICT: area.clinic.unit, ADDRESS: typed})


async def _area(manager: DialogManager) -> HomeArea:
    area = await perform(manager, FindHomeArea, AreaOf(acting(manager), QuestionAsked.of(manager).number))
    if not isinstance(area, HomeArea):
        raise NothingToShow
    return area


async def example_place(manager: DialogManager) -> dict[str, Any]:
    words, clinic = tongue(manager), replace(examples(manager).clinic, unit=EXAMPLE_UNIT)
    return show_place(HomeArea(clinic, EXAMPLE_UNIT, words.say("example-address")), words)
