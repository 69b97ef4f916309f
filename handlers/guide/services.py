"""Which service: fourteen of them by their short names, or whatever words somebody types."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, Row, Select

from domain.law.law import Law
from domain.law.standard import Standard
from handlers.guide.opened import SERVICES, open_service
from handlers.guide.states import Guide
from handlers.shared.flash import flash
from handlers.shared.local_time import local
from handlers.shared.operation import operation
from handlers.shared.say import Plain, Say
from handlers.shared.search import best
from handlers.shared.tongue import Tongue, now, tongue
from handlers.shared.window import press, question

A_PAGE = 7
PAGE, FOUND = "page", "found"
LANGUAGES = ("kk", "ru")
LONGEST_QUOTED = 40


def services_window() -> Window:
    return question(
        Guide.services,
        Say("guide-services-ask"),
        Say("guide-services-found", when="filtered"),
        Column(Select(Plain("item.label"), "service", _id, "services", on_click=chosen)),
        Row(
            press("guide-services-earlier", "earlier", turn, when="has_earlier"),
            press("guide-services-later", "later", turn, when="has_later"),
        ),
        press("guide-services-all", "all", show_everything, when="filtered"),
        MessageInput(searched, ContentType.TEXT, filter=_is_words),
        getter=services,
        preview=example_services,
    )


async def services(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    kept = dialog_manager.dialog_data
    return show_services(kept.get(FOUND), kept.get(PAGE, 0), tongue(dialog_manager))


def show_services(found: Sequence[str] | None, page: int, words: Tongue) -> dict[str, Any]:
    everything = SERVICES if found is None else found
    shown = everything[page * A_PAGE : (page + 1) * A_PAGE]
    return {
        "services": [{"id": service, "label": words.say(f"guide-name-{service}")} for service in shown],
        "has_earlier": page > 0,
        "has_later": len(everything) > (page + 1) * A_PAGE,
        "filtered": found is not None,
    }


async def chosen(callback: CallbackQuery, select: Any, manager: DialogManager, service: str) -> None:
    await open_service(manager, service)


async def turn(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    step = 1 if button.widget_id == "later" else -1
    manager.dialog_data[PAGE] = max(manager.dialog_data.get(PAGE, 0) + step, 0)


async def show_everything(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    manager.dialog_data.pop(FOUND, None)
    manager.dialog_data[PAGE] = 0


async def searched(message: Message, source: Any, manager: DialogManager) -> None:
    heard = message.text or ""
    law = await operation(manager, Law)
    found = find_services(law, heard, tongue(manager), manager)
    match found:
        case []:
            flash(manager, "guide-services-nothing", heard=heard[:LONGEST_QUOTED])
        case [service]:
            await open_service(manager, service)
        case _:
            manager.dialog_data.update({FOUND: found, PAGE: 0})


def find_services(law: Law, heard: str, words: Tongue, manager: DialogManager) -> list[str]:
    """In both languages at once: many read one and type the other."""
    today = local(now(manager)).date()
    return best(heard, {service: _texts(law.standard(service, today), words) for service in SERVICES})


def _texts(standard: Standard, words: Tongue) -> tuple[str, str]:
    official, service = standard.name.text, standard.service
    both = [Tongue(words.words, language) for language in LANGUAGES]
    names = " ".join(each.say(f"guide-name-{service}") for each in both)
    other = " ".join(each.say(f"guide-words-{service}") for each in both)
    return names, f"{other} {official.kk} {official.ru}"


def _is_words(message: Message) -> bool:
    """A bare number is the place of a button."""
    return not (message.text or "").strip().isdecimal()


async def example_services(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return show_services(None, 0, tongue(dialog_manager))


def _id(item: dict[str, Any]) -> str:
    return str(item["id"])
