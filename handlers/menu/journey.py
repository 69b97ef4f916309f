"""The main menu: where every journey begins and ends."""

from typing import Any

from aiogram import F
from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import Dialog, DialogManager, LaunchMode
from aiogram_dialog.widgets.kbd import Column, Row

from domain.operations.drafts.find_drafts import DraftShown, FindDrafts
from handlers.clinics.near import located_elsewhere
from handlers.shared.at_hand import acting, now, perform, tongue
from handlers.shared.declared import Journey
from handlers.shared.examples import examples
from handlers.shared.goals import Goal, errand_of
from handlers.shared.journeys import journeys, set_out
from handlers.shared.leads import leads, looks_up
from handlers.shared.lists import select
from handlers.shared.nearest import hears_place
from handlers.shared.say import Say, flash
from handlers.shared.window import Shows, press, question


class Menu(StatesGroup):
    main = State()


async def who(manager: DialogManager) -> dict[str, Any]:
    there = acting(manager)
    known = there.person if there.is_verified(now(manager)) else None
    begun = await can_go_on(manager)
    return {
        "services": offered(manager),
        "begun": tongue(manager).say(f"service-{begun.draft.service}") if begun else "",
        "known": known is not None,
        "name": known.name(there.language) if known else "",
        "draft": bool(errand_of(manager).draft),
        "sandbox": manager.middleware_data["sandbox"],
    }


def offered(manager: DialogManager) -> list[dict[str, str]]:
    """Services that ask for a place in the menu, in the order they ask for."""
    words, found = tongue(manager), journeys(manager).services.items()
    places = sorted((screens.menu, service) for service, screens in found if screens.menu)
    return [{"id": service, "label": words.say(label)} for (_, label), service in places]


async def can_go_on(manager: DialogManager) -> DraftShown | None:
    """What was begun last and can go on now; its number stays out of the button."""
    begun = (one for one in await perform(manager, FindDrafts, acting(manager)) if not one.draft.is_untouched)
    return next((one for one in begun if one.draft.waits_for is None), None)


async def go_on(manager: DialogManager) -> None:
    found = await can_go_on(manager)
    await set_out(manager, Goal.DRAFT, about=found.draft.number if found else None)


async def example(manager: DialogManager) -> dict[str, Any]:
    name = examples(manager).person.name(acting(manager).language)
    begun = tongue(manager).say(f"service-{examples(manager).ground[0]}")
    shown = dict.fromkeys(("known", "draft", "sandbox"), True)
    return {"services": offered(manager), "begun": begun, "name": name, **shown}


async def take_up(manager: DialogManager) -> None:
    await set_out(manager, Goal.BOOK, draft=errand_of(manager).draft)


async def ask_for(manager: DialogManager, service: str) -> None:
    await set_out(manager, Goal.SERVICE, about=service)


async def say_help(manager: DialogManager) -> None:
    flash(manager, "help-general")


dialog = Dialog(
    question(
        Menu.main,
        Say("menu-main-ask"),
        Say("menu-main-known", name="name", when="known"),
        Say("menu-main-unknown", when=~F["known"]),
        Say("menu-main-sandbox", when="sandbox"),
        press("menu-main-continue", "continue", take_up, when="draft"),
        press("menu-main-draft", "go_on", go_on, when="begun", service="begun"),
        Column(select("service", "services", ask_for)),
        leads("menu-main-mine", Goal.MY_REQUESTS),
        Row(looks_up("menu-main-guide", Goal.GUIDE), looks_up("menu-main-clinics", Goal.CLINICS)),
        looks_up("menu-main-verify", Goal.VERIFY),
        press("menu-main-help", "help", say_help),
        looks_up("menu-main-settings", Goal.SETTINGS),
        hears_place(located_elsewhere),
        back=None,
        cancel=None,
        shows=Shows(who, example),
    ),
    launch_mode=LaunchMode.ROOT,
)

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.MENU: Menu.main},
)
