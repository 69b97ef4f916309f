"""What the citizen may change: the language, what pushes say, whether this chat knows them."""

from dataclasses import replace
from typing import Any

from aiogram import F
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Button

from domain.operations.identity.end_session import EndSession
from domain.operations.identity.look_at_settings import LookAtSettings
from domain.operations.identity.set_preferences import SetPreferences
from domain.people.preferences import Preferences
from handlers.settings.states import Settings
from handlers.shared.at_hand import acting, perform
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.languages import language_buttons
from handlers.shared.leads import looks_up
from handlers.shared.middleware import look_again
from handlers.shared.navigation import step_back
from handlers.shared.say import Say, flash
from handlers.shared.window import Facts, Shows, go, press, question


async def preferences(manager: DialogManager) -> Preferences:
    return (await perform(manager, LookAtSettings, acting(manager).chat)).preferences


async def chosen(manager: DialogManager) -> Facts:
    kept, known = await preferences(manager), acting(manager).person is not None
    return {"shared": kept.shared_phone, "clinic": kept.clinic_in_push, "known": known}


def switch(key: str, id: str, *, when: Any, **wanted: bool) -> Button:  # noqa: A002
    async def keep(manager: DialogManager) -> None:
        there, kept = acting(manager), replace(await preferences(manager), **wanted)
        await perform(manager, SetPreferences, there.chat, there.user_id, there.language, kept)
        flash(manager, "settings-saved")

    return press(key, id, keep, when=when)


async def language_chosen(manager: DialogManager) -> None:
    flash(manager, "settings-language-done")
    await step_back(manager)


async def log_out(manager: DialogManager) -> None:
    await perform(manager, EndSession, acting(manager).chat)
    await look_again(manager)
    await set_out(manager, said="settings-logout-done")


dialog = Dialog(
    question(
        Settings.main,
        Say("settings-main-ask"),
        Say("settings-main-shared", when="shared"),
        Say("settings-main-own", when=~F["shared"]),
        Say("settings-main-clinic", when="clinic"),
        Say("settings-main-no-clinic", when=~F["clinic"]),
        go("settings-main-language", "language", Settings.language),
        switch("settings-main-shared-on", "shared_on", when=~F["shared"], shared_phone=True),
        switch("settings-main-shared-off", "shared_off", when="shared", shared_phone=False),
        switch("settings-main-clinic-on", "clinic_on", when=~F["clinic"], clinic_in_push=True),
        switch("settings-main-clinic-off", "clinic_off", when="clinic", clinic_in_push=False),
        looks_up("settings-main-privacy", Goal.PRIVACY),
        go("settings-main-logout", "logout", Settings.logout, when="known"),
        shows=Shows(chosen, {"shared": True, "clinic": True, "known": True}),
    ),
    question(
        Settings.language,
        Say("settings-language-ask"),
        *language_buttons(language_chosen),
    ),
    question(
        Settings.logout,
        Say("settings-logout-ask"),
        press("settings-logout-yes", "yes", log_out),
        back=Settings.main,
    ),
)

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.SETTINGS: Settings.main, Goal.LANGUAGE: Settings.language},
    for_anybody=True,
)
