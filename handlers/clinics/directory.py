"""All clinics, a page at a time, or those whose number, name or street somebody types."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, Row, Select

from domain.operations.clinics.find_clinics import FindClinics
from domain.operations.clinics.find_my_clinic import FindMyClinic, MyClinic
from domain.providers.provider import Provider
from domain.requests.outcomes import RegisterDidNotAnswer
from handlers.clinics.near import location_input
from handlers.clinics.opened import open_card
from handlers.clinics.states import Clinics
from handlers.shared.examples import examples
from handlers.shared.flash import flash
from handlers.shared.operation import operation
from handlers.shared.say import Plain, Say
from handlers.shared.search import best
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.window import go, press, question

A_PAGE = 7
PAGE, FOUND = "page", "found"
LONGEST_QUOTED = 40


def directory_window() -> Window:
    return question(
        Clinics.directory,
        Say("clinics-directory-ask"),
        Say("clinics-directory-shown", first="first", last="last", count="count"),
        Row(
            go("clinics-directory-near", "near", Clinics.where, when="unfiltered"),
            press("clinics-directory-mine", "mine", open_mine, when="known"),
        ),
        Column(Select(Plain("item.label"), "clinic", _id, "clinics", on_click=chosen)),
        Row(
            press("common-page-earlier", "earlier", turn, when="has_earlier"),
            press("common-page-later", "later", turn, when="has_later"),
        ),
        press("clinics-directory-all", "all", show_everything, when="filtered"),
        location_input(),
        MessageInput(searched, ContentType.TEXT),
        getter=directory,
        preview=example_directory,
        numbers=False,
    )


async def directory(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    kept = dialog_manager.dialog_data
    clinics = await (await operation(dialog_manager, FindClinics))()
    found = kept.get(FOUND)
    wanted = clinics if found is None else [clinic for clinic in clinics if clinic.code in found]
    known = acting(dialog_manager).is_verified(now(dialog_manager))
    return show_directory(
        wanted, kept.get(PAGE, 0), tongue(dialog_manager), known=known, filtered=found is not None
    )


def show_directory(
    clinics: Sequence[Provider], page: int, words: Tongue, *, known: bool, filtered: bool
) -> dict[str, Any]:
    first, last = page * A_PAGE, min((page + 1) * A_PAGE, len(clinics))
    return {
        "clinics": [{"id": clinic.code, "label": clinic.name(words.language)} for clinic in clinics[first:last]],
        "first": first + 1,
        "last": last,
        "count": len(clinics),
        "has_earlier": page > 0,
        "has_later": len(clinics) > last,
        "known": known and not filtered,
        "filtered": filtered,
        "unfiltered": not filtered,
    }


async def chosen(callback: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    await open_card(manager, code)


async def turn(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    step = 1 if button.widget_id == "later" else -1
    manager.dialog_data[PAGE] = max(manager.dialog_data.get(PAGE, 0) + step, 0)


async def show_everything(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    manager.dialog_data.pop(FOUND, None)
    manager.dialog_data[PAGE] = 0


async def open_mine(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    find = await operation(manager, FindMyClinic)
    match await find(acting(manager)):
        case MyClinic(str(code)):
            await open_card(manager, code)
        case MyClinic():
            flash(manager, "clinics-card-nowhere")
        case RegisterDidNotAnswer():
            flash(manager, "clinics-card-silent")


async def searched(message: Message, source: Any, manager: DialogManager) -> None:
    heard = message.text or ""
    clinics = await (await operation(manager, FindClinics))()
    match find_clinics(clinics, heard):
        case []:
            flash(manager, "clinics-directory-nothing", heard=heard[:LONGEST_QUOTED])
        case [code]:
            await open_card(manager, code)
        case found:
            manager.dialog_data.update({FOUND: found, PAGE: 0})
            await manager.switch_to(Clinics.directory)


def find_clinics(clinics: Sequence[Provider], heard: str) -> list[str]:
    """In both languages at once: many read one and type the other."""
    return best(heard, {clinic.code: _texts(clinic) for clinic in clinics})


def _texts(clinic: Provider) -> tuple[str, str]:
    return f"{clinic.name_kk} {clinic.name_ru}", f"{clinic.address_kk} {clinic.address_ru}"


async def example_directory(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    clinic = examples(dialog_manager).clinic
    return show_directory([clinic] * (A_PAGE + 1), 0, tongue(dialog_manager), known=True, filtered=False)


def _id(item: dict[str, Any]) -> str:
    return str(item["id"])
