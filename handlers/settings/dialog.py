"""What the citizen may change: the language, what pushes say, whether this chat knows them."""

from dataclasses import replace
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager

from domain.operations.identity.choose_language import Choose, ChooseLanguage
from domain.operations.identity.end_session import EndSession
from domain.operations.identity.look_at_settings import LookAtSettings
from domain.operations.identity.set_preferences import SetPreferences
from domain.people.preferences import Preferences
from handlers.settings.states import Settings
from handlers.shared.flash import flash
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.leads import looks_up
from handlers.shared.middleware import look_again
from handlers.shared.navigation import step_back
from handlers.shared.operation import operation
from handlers.shared.say import Say
from handlers.shared.tongue import acting
from handlers.shared.window import go, press, question


async def chosen(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return show(await preferences(dialog_manager), known=acting(dialog_manager).person is not None)


async def preferences(manager: DialogManager) -> Preferences:
    look = await operation(manager, LookAtSettings)
    return (await look(acting(manager).chat)).preferences


def show(kept: Preferences, *, known: bool) -> dict[str, Any]:
    return {
        "shared": kept.shared_phone,
        "own": not kept.shared_phone,
        "clinic": kept.clinic_in_push,
        "no_clinic": not kept.clinic_in_push,
        "known": known,
    }


async def switch_shared(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    kept = await preferences(manager)
    await keep(manager, replace(kept, shared_phone=button.widget_id == "shared_on"))


async def switch_clinic(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    kept = await preferences(manager)
    await keep(manager, replace(kept, clinic_in_push=button.widget_id == "clinic_on"))


async def keep(manager: DialogManager, wanted: Preferences) -> None:
    there = acting(manager)
    set_preferences = await operation(manager, SetPreferences)
    await set_preferences(there.chat, there.user_id, there.language, wanted)
    flash(manager, "settings-saved")


async def choose(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    there = acting(manager)
    choose_language = await operation(manager, ChooseLanguage)
    await choose_language(Choose(there.chat, there.user_id, button.widget_id))
    await look_again(manager)
    flash(manager, "settings-language-done")
    await step_back(callback, button, manager)


async def log_out(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    end = await operation(manager, EndSession)
    await end(acting(manager).chat)
    await look_again(manager)
    await set_out(manager, said="settings-logout-done")


dialog = Dialog(
    question(
        Settings.main,
        Say("settings-main-ask"),
        Say("settings-main-shared", when="shared"),
        Say("settings-main-own", when="own"),
        Say("settings-main-clinic", when="clinic"),
        Say("settings-main-no-clinic", when="no_clinic"),
        go("settings-main-language", "language", Settings.language),
        press("settings-main-shared-on", "shared_on", switch_shared, when="own"),
        press("settings-main-shared-off", "shared_off", switch_shared, when="shared"),
        press("settings-main-clinic-on", "clinic_on", switch_clinic, when="no_clinic"),
        press("settings-main-clinic-off", "clinic_off", switch_clinic, when="clinic"),
        looks_up("settings-main-privacy", Goal.PRIVACY),
        go("settings-main-logout", "logout", Settings.logout, when="known"),
        getter=chosen,
        preview=show(Preferences(), known=True),
    ),
    question(
        Settings.language,
        Say("settings-language-ask"),
        press("start-language-kk", "kk", choose),
        press("start-language-ru", "ru", choose),
    ),
    question(
        Settings.logout,
        Say("settings-logout-ask"),
        press("settings-logout-yes", "yes", log_out),
        back=Settings.main,
    ),
)
