"""The clinics that may take this person: those of their district first, the nearest, or those somebody types."""

from datetime import date
from typing import Any

from aiogram.types import ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, RequestLocation
from aiogram_dialog.widgets.markup.reply_keyboard import ReplyKeyboardFactory

from domain.operations.clinics.find_clinics import rank
from domain.providers.distance import Point
from domain.providers.provider import Provider
from domain.requests.outcomes import NotFound
from domain.services.attachment import SERVICE
from domain.services.attachment.campaign import running_campaign
from domain.services.attachment.find_clinics_for import ClinicsFor, FindClinicsFor, WhoseClinics
from handlers.services.attachment.kept import AttachmentKept
from handlers.services.attachment.opened import open_card
from handlers.services.attachment.states import Attachment
from handlers.shared.declared import QuestionAsked
from handlers.shared.examples import examples
from handlers.shared.forget import forget
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import Narrowed, Pages, Search, select
from handlers.shared.local_time import local
from handlers.shared.operation import perform
from handlers.shared.providers import as_items, by_words, kept_near, show_near
from handlers.shared.say import Label, Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.window import go, question

NEAREST = 4
PAGES = Pages("clinic", "clinics", height=6)


def find_window() -> Window:
    return question(
        Attachment.find,
        Say("attachment-find-ask"),
        Say("attachment-find-help"),
        Say("attachment-find-nearby", when="nearby"),
        Say("attachment-find-campaign", until="campaign", when="campaign"),
        PAGES.shown("attachment-find-shown"),
        *PAGES.keyboard(chosen),
        go("attachment-find-here", "here", Attachment.where, when="unfiltered"),
        search().everything("clinics-directory-all"),
        located_input(),
        search().input(),
        shows=Shows(listed, example_list),
        numbers=False,
    )


def where_window() -> Window:
    return question(
        Attachment.where,
        Say("clinics-where-ask"),
        RequestLocation(Label("clinics-where-share")),
        located_input(),
        search().input(),
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
        Column(select("clinic", "clinics", chosen)),
        go("clinics-near-again", "again", Attachment.where),
        located_input(),
        back=Attachment.find,
        shows=Shows(near, example_near),
    )


def search() -> Search:
    return Search(PAGES, find_clinics, open_card, "clinics-directory-nothing", Attachment.find)


def located_input() -> MessageInput:
    return MessageInput(located, (ContentType.LOCATION, ContentType.VENUE))


async def listed(manager: DialogManager) -> dict[str, Any]:
    offered, found = await _offered(manager), Narrowed.of(manager).found
    shown = [clinic for clinic in in_order(offered) if found is None or clinic.code in found]
    words, today = tongue(manager), local(now(manager)).date()
    facts = show_list(as_items(shown, words), words, today, filtered=found is not None)
    return facts | {"nearby": bool(offered.nearby) and found is None and not PAGES.page(manager)}


def in_order(offered: ClinicsFor) -> tuple[Provider, ...]:
    return (*offered.nearby, *(clinic for clinic in offered.every if clinic not in offered.nearby))


def show_list(clinics: list[dict[str, Any]], words: Tongue, today: date, *, filtered: bool) -> dict[str, Any]:
    campaign = running_campaign(SERVICE, today)
    return {
        "clinics": clinics,
        "filtered": filtered,
        "unfiltered": not filtered,
        "campaign": words.day(campaign.last) if campaign else "",
    }


async def near(manager: DialogManager) -> dict[str, Any]:
    known = {clinic.code: clinic for clinic in (await _offered(manager)).every}
    kept = AttachmentKept.of(manager).near
    return show_near([(known[code], metres) for code, metres in kept if code in known], tongue(manager))


async def chosen(manager: DialogManager, code: str) -> None:
    await open_card(manager, code)


async def find_clinics(manager: DialogManager, heard: str) -> list[str]:
    return by_words((await _offered(manager)).every, heard)


async def located(message: Message, source: Any, manager: DialogManager) -> None:
    """Where the citizen is, is neither kept nor left in the chat."""
    if message.location is None:
        return
    await forget(manager)
    here = Point(message.location.latitude, message.location.longitude)
    AttachmentKept.of(manager).near = kept_near(rank((await _offered(manager)).every, here)[:NEAREST])
    await manager.switch_to(Attachment.near)


async def _offered(manager: DialogManager) -> ClinicsFor:
    found = await perform(manager, FindClinicsFor, WhoseClinics(acting(manager), QuestionAsked.of(manager).number))
    if isinstance(found, NotFound):
        raise NothingToShow
    return found


async def example_list(manager: DialogManager) -> dict[str, Any]:
    words = tongue(manager)
    clinics = as_items([examples(manager).clinic] * (PAGES.height + 1), words)
    return show_list(clinics, words, date(2026, 10, 1), filtered=False) | {"nearby": True}


async def example_near(manager: DialogManager) -> dict[str, Any]:
    clinic = examples(manager).clinic
    return show_near([(clinic, 450), (clinic, 2_300)], tongue(manager))
