"""The clinics that may take this person: those of their district first, the nearest, or those somebody types."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, RequestLocation, Row, Select
from aiogram_dialog.widgets.markup.reply_keyboard import ReplyKeyboardFactory

from domain.operations.clinics.find_clinics import rank
from domain.providers.distance import Point
from domain.providers.provider import Provider
from domain.requests.outcomes import NotFound
from domain.services.attachment import SERVICE
from domain.services.attachment.campaign import running_campaign
from domain.services.attachment.find_clinics_for import ClinicsFor, FindClinicsFor, WhoseClinics
from handlers.clinics.directory import FOUND, PAGE, find_clinics, show_everything, turn
from handlers.clinics.near import rounded, show_near
from handlers.services.attachment.opened import NUMBER, open_card
from handlers.services.attachment.states import Attachment
from handlers.shared.examples import examples
from handlers.shared.flash import flash
from handlers.shared.forget import forget
from handlers.shared.kept import NothingToShow
from handlers.shared.local_time import local
from handlers.shared.operation import operation
from handlers.shared.say import Label, Plain, Said, Say
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.window import go, press, question

A_PAGE, NEAREST = 6, 4
NEAR = "near"
LONGEST_QUOTED = 40


def find_window() -> Window:
    return question(
        Attachment.find,
        Say("attachment-find-ask"),
        Say("attachment-find-help"),
        Say("attachment-find-nearby", when="nearby"),
        Say("attachment-find-campaign", until="campaign", when="campaign"),
        Say("attachment-find-shown", first="first", last="last", count="count"),
        Column(Select(Plain("item.label"), "clinic", _id, "clinics", on_click=chosen)),
        Row(
            press("common-page-earlier", "earlier", turn, when="has_earlier"),
            press("common-page-later", "later", turn, when="has_later"),
        ),
        go("attachment-find-here", "here", Attachment.where, when="unfiltered"),
        press("clinics-directory-all", "all", show_everything, when="filtered"),
        located_input(),
        MessageInput(searched, ContentType.TEXT),
        back=leave,
        getter=listed,
        preview=example_list,
        numbers=False,
    )


def where_window() -> Window:
    return question(
        Attachment.where,
        Say("clinics-where-ask"),
        RequestLocation(Label("clinics-where-share")),
        located_input(),
        MessageInput(searched, ContentType.TEXT),
        back=Attachment.find,
        numbers=False,
        markup=ReplyKeyboardFactory(resize_keyboard=True),
    )


def near_window() -> Window:
    return question(
        Attachment.near,
        Say("attachment-near-ask"),
        Said("lines"),
        Say("clinics-near-approximate", when="approximate"),
        Column(Select(Plain("item.label"), "clinic", _id, "clinics", on_click=chosen)),
        go("clinics-near-again", "again", Attachment.where),
        located_input(),
        back=Attachment.find,
        getter=near,
        preview=example_near,
    )


def located_input() -> MessageInput:
    return MessageInput(located, (ContentType.LOCATION, ContentType.VENUE))


async def listed(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    kept, offered = dialog_manager.dialog_data, await _offered(dialog_manager)
    ordered, found = in_order(offered), kept.get(FOUND)
    shown = ordered if found is None else tuple(clinic for clinic in ordered if clinic.code in found)
    words, today = tongue(dialog_manager), local(now(dialog_manager)).date()
    facts = show_list(shown, kept.get(PAGE, 0), words, today, filtered=found is not None)
    return facts | {"nearby": bool(offered.nearby) and found is None and not kept.get(PAGE)}


def in_order(offered: ClinicsFor) -> tuple[Provider, ...]:
    return (*offered.nearby, *(clinic for clinic in offered.every if clinic not in offered.nearby))


def show_list(
    clinics: Sequence[Provider], page: int, words: Tongue, today: date, *, filtered: bool
) -> dict[str, Any]:
    first, last = page * A_PAGE, min((page + 1) * A_PAGE, len(clinics))
    campaign = running_campaign(SERVICE, today)
    return {
        "clinics": [{"id": clinic.code, "label": clinic.name(words.language)} for clinic in clinics[first:last]],
        "first": first + 1,
        "last": last,
        "count": len(clinics),
        "has_earlier": page > 0,
        "has_later": len(clinics) > last,
        "filtered": filtered,
        "unfiltered": not filtered,
        "campaign": words.day(campaign.last) if campaign else "",
    }


async def near(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    known = {clinic.code: clinic for clinic in (await _offered(dialog_manager)).every}
    kept = dialog_manager.dialog_data.get(NEAR, [])
    found = [(known[code], metres) for code, metres in kept if code in known]
    return show_near(found, tongue(dialog_manager))


async def chosen(callback: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    await open_card(manager, code)


async def searched(message: Message, source: Any, manager: DialogManager) -> None:
    heard, offered = message.text or "", await _offered(manager)
    match find_clinics(offered.every, heard):
        case []:
            flash(manager, "clinics-directory-nothing", heard=heard[:LONGEST_QUOTED])
        case [code]:
            await open_card(manager, code)
        case found:
            manager.dialog_data.update({FOUND: found, PAGE: 0})
            await manager.switch_to(Attachment.find)


async def located(message: Message, source: Any, manager: DialogManager) -> None:
    """Where the citizen is, is neither kept nor left in the chat."""
    if message.location is None:
        return
    await forget(message, manager)
    here = Point(message.location.latitude, message.location.longitude)
    nearest = rank((await _offered(manager)).every, here)[:NEAREST]
    manager.dialog_data[NEAR] = [(one.clinic.code, rounded(one)) for one in nearest]
    await manager.switch_to(Attachment.near)


async def leave(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await manager.done()


async def _offered(manager: DialogManager) -> ClinicsFor:
    find = await operation(manager, FindClinicsFor)
    found = await find(WhoseClinics(acting(manager), manager.dialog_data[NUMBER]))
    if isinstance(found, NotFound):
        raise NothingToShow
    return found


async def example_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    clinic, today = examples(dialog_manager).clinic, date(2026, 10, 1)
    shown = show_list([clinic] * (A_PAGE + 1), 0, tongue(dialog_manager), today, filtered=False)
    return shown | {"nearby": True}


async def example_near(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    clinic = examples(dialog_manager).clinic
    return show_near([(clinic, 450), (clinic, 2_300)], tongue(dialog_manager))


def _id(item: dict[str, Any]) -> str:
    return str(item["id"])
