"""Where the doctor comes, inside the clinic's own administrative unit, and which number the doctor rings."""

from dataclasses import replace

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from domain.people.phone import Phone, PhoneRefused
from domain.requests.answering import Wrong
from domain.services.home_visit.find_home_area import AreaOf, FindHomeArea, HomeArea
from handlers.form.leaving import leave
from handlers.form.lies_ahead import HEAD
from handlers.form.own_screen import HEADED, give
from handlers.services.home_visit.opened import of_form, read
from handlers.services.home_visit.states import HomeVisitDetails as Details
from handlers.shared.at_hand import Tongue, acting, perform, tongue
from handlers.shared.declared import QuestionAsked
from handlers.shared.examples import Examples
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import select
from handlers.shared.one_time_code import EXAMPLE, own_phone
from handlers.shared.say import Say, flash
from handlers.shared.window import Facts, Shows, go, hears, press, question, shows

ADDRESS, DISTRICT = "address", "district"
EXAMPLE_UNIT = "almaty-almaly"


def place_window() -> Window:
    return question(
        Details.place,
        *HEAD,
        Say("home-visit-place-ask"),
        Say("home-visit-place-area", district="area"),
        Say("home-visit-place-registered", address="address", when="address"),
        Say("home-visit-place-outside", when="outside"),
        Say("home-visit-place-silent", when="silent"),
        press("home-visit-place-here", "here", here, when="inside"),
        go("home-visit-place-other", "other", Details.district),
        cancel=leave,
        shows=[HEADED, shows(show_area, area, example_area)],
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
        shows=shows(show_area, area, example_area),
    )


def street_window() -> Window:
    return question(
        Details.street,
        Say("home-visit-street-ask", district="area"),
        hears(written),
        back=Details.district,
        cancel=leave,
        shows=shows(show_area, area, example_area),
        numbers=False,
    )


def phone_window() -> Window:
    return question(
        Details.phone,
        *HEAD,
        Say("home-visit-phone-ask"),
        press("home-visit-phone-mine", "mine", mine, when="phone", phone="phone"),
        hears(rung, secret=True),
        cancel=leave,
        shows=[HEADED, Shows(phone, {"phone": EXAMPLE.masked})],
        numbers=False,
    )


async def find_area(manager: DialogManager) -> HomeArea:
    area = await perform(manager, FindHomeArea, AreaOf(acting(manager), QuestionAsked.of(manager).number))
    if not isinstance(area, HomeArea):
        raise NothingToShow
    return area


async def area(manager: DialogManager) -> tuple[HomeArea]:
    return (await find_area(manager),)


def example_area(it: Examples) -> tuple[HomeArea]:
    return (HomeArea(replace(it.clinic, unit=EXAMPLE_UNIT), EXAMPLE_UNIT, it.say("example-address")),)


def show_area(words: Tongue, area: HomeArea) -> Facts:
    return {
        "area": district_name(words, area.clinic.unit),
        "address": area.address or "",
        "inside": area.is_inside,
        "outside": area.address is not None and not area.is_inside,
        "silent": area.is_silent,
    }


async def districts(manager: DialogManager) -> Facts:
    words = tongue(manager)
    return {"districts": [{"id": one, "label": district_name(words, one)} for one in of_form(DISTRICT).options]}


def district_name(words: Tongue, unit: str) -> str:
    return words.say(f"form-home-visit-district-{unit}")


async def here(manager: DialogManager) -> None:
    area = await find_area(manager)
    if area.is_inside and area.address:
        await give(manager, {DISTRICT: area.unit, ADDRESS: area.address})


async def chosen(manager: DialogManager, district: str) -> None:
    area = await find_area(manager)
    await manager.switch_to(Details.street if district == area.clinic.unit else Details.far)


async def written(manager: DialogManager, typed: str) -> None:
    if not isinstance(read(manager, ADDRESS, typed), Wrong):
        area = await find_area(manager)
        await give(manager, {DISTRICT: area.clinic.unit, ADDRESS: typed})


async def phone(manager: DialogManager) -> Facts:
    own = own_phone(manager)
    return {"phone": own.masked if own else ""}


async def mine(manager: DialogManager) -> None:
    own = own_phone(manager)
    if own:
        await give(manager, {"phone": own.e164})


async def rung(manager: DialogManager, typed: str) -> None:
    read = Phone.parse(typed)
    if isinstance(read, PhoneRefused):
        flash(manager, "home-visit-phone-wrong")
    else:
        await give(manager, {"phone": read.e164})
