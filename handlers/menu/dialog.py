"""The main menu: where every journey begins and ends."""

from typing import Any

from aiogram.types import CallbackQuery, ContentType
from aiogram_dialog import Dialog, DialogManager, LaunchMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Row

from domain.operations.drafts.find_drafts import DraftShown, FindDrafts
from handlers.clinics.near import located_elsewhere
from handlers.menu.states import Menu
from handlers.settings.states import Settings
from handlers.shared.examples import examples
from handlers.shared.flash import flash
from handlers.shared.goals import Goal, errand_of
from handlers.shared.journeys import drop_in, set_out
from handlers.shared.operation import operation
from handlers.shared.say import Say
from handlers.shared.tongue import acting, now, tongue
from handlers.shared.window import press, question


async def who(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    there = acting(dialog_manager)
    known = there.person if there.is_verified(now(dialog_manager)) else None
    begun = await newest_draft(dialog_manager)
    return {
        "begun": begun,
        "known": known is not None,
        "unknown": known is None,
        "name": known.name(there.language) if known else "",
        "draft": bool(errand_of(dialog_manager).draft),
        "sandbox": dialog_manager.middleware_data["sandbox"],
    }


async def newest_draft(manager: DialogManager) -> str:
    """The service of what was begun last and can go on now; its number stays out of the button."""
    found = await can_go_on(manager)
    return tongue(manager).say(f"service-{found.draft.service}") if found else ""


async def can_go_on(manager: DialogManager) -> DraftShown | None:
    find = await operation(manager, FindDrafts)
    begun = (one for one in await find(acting(manager)) if one.draft.answers)
    return next((one for one in begun if one.draft.waits_for is None), None)


async def go_on(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    found = await can_go_on(manager)
    await set_out(manager, Goal.DRAFT, about=found.draft.number if found else None)


async def example(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    name = examples(dialog_manager).person.name(acting(dialog_manager).language)
    begun = tongue(dialog_manager).say("service-phc-certificate")
    return {"begun": begun, "known": True, "unknown": False, "name": name, "draft": True, "sandbox": True}


async def book(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await set_out(manager, Goal.BOOK)


async def take_up(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await set_out(manager, Goal.BOOK, draft=errand_of(manager).draft)


async def home_visit(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Its red flags must not be further than two presses away."""
    await set_out(manager, Goal.CALL_DOCTOR)


async def mine(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await set_out(manager, Goal.MY_REQUESTS)


async def guide(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await drop_in(manager, Goal.GUIDE)


async def clinics(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await drop_in(manager, Goal.CLINICS)


async def verify(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await drop_in(manager, Goal.VERIFY)


async def settings(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await manager.start(Settings.main)


async def help_(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    flash(manager, "help-general")


dialog = Dialog(
    question(
        Menu.main,
        Say("menu-main-ask"),
        Say("menu-main-known", name="name", when="known"),
        Say("menu-main-unknown", when="unknown"),
        Say("menu-main-sandbox", when="sandbox"),
        press("menu-main-continue", "continue", take_up, when="draft"),
        press("menu-main-draft", "go_on", go_on, when="begun", service="begun"),
        press("menu-main-book", "book", book),
        press("menu-main-home-visit", "home_visit", home_visit),
        press("menu-main-mine", "mine", mine),
        Row(
            press("menu-main-guide", "guide", guide),
            press("menu-main-clinics", "clinics", clinics),
        ),
        press("menu-main-verify", "verify", verify),
        press("menu-main-help", "help", help_),
        press("menu-main-settings", "settings", settings),
        MessageInput(located_elsewhere, (ContentType.LOCATION, ContentType.VENUE)),
        back=None,
        cancel=None,
        getter=who,
        preview=example,
    ),
    launch_mode=LaunchMode.ROOT,
)
