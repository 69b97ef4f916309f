"""The clinics that may take this person: those of their district first, the nearest, or those somebody types."""

from datetime import date

from aiogram import F
from aiogram_dialog import DialogManager, Window

from domain.providers.provider import Provider
from domain.requests.outcomes import NotFound
from domain.services.attachment import SERVICE
from domain.services.attachment.campaign import running_campaign
from domain.services.attachment.find_clinics_for import ClinicsFor, FindClinicsFor, WhoseClinics
from handlers.form.lies_ahead import HEAD
from handlers.form.own_screen import HEADED
from handlers.services.attachment.opened import open_card
from handlers.services.attachment.states import Attachment
from handlers.shared.at_hand import Tongue, acting, local, now, perform
from handlers.shared.declared import QuestionAsked
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import Narrowed, Pages, Search
from handlers.shared.nearest import Nearby
from handlers.shared.providers import as_items, by_words
from handlers.shared.say import Say
from handlers.shared.window import Facts, go, question, shows


async def offered(manager: DialogManager) -> ClinicsFor:
    found = await perform(manager, FindClinicsFor, WhoseClinics(acting(manager), QuestionAsked.of(manager).number))
    if isinstance(found, NotFound):
        raise NothingToShow
    return found


async def every_clinic(manager: DialogManager) -> tuple[Provider, ...]:
    return (await offered(manager)).every


async def find_clinics(manager: DialogManager, heard: str) -> list[str]:
    return by_words(await every_clinic(manager), heard)


PAGES = Pages("clinic", "clinics", height=6)
SEARCH = Search(PAGES, find_clinics, open_card, "clinics-directory-nothing", Attachment.find)
NEARBY = Nearby(Attachment.where, Attachment.near, Attachment.find, every_clinic, most=4)
IN_CAMPAIGN = date(2026, 10, 1)


def find_window() -> Window:
    return question(
        Attachment.find,
        *HEAD,
        Say("attachment-find-ask"),
        Say("attachment-find-help"),
        Say("attachment-find-nearby", when="nearby"),
        Say("attachment-find-campaign", until="campaign", when="campaign"),
        PAGES.shown("attachment-find-shown"),
        *PAGES.keyboard(open_card),
        go("attachment-find-here", "here", Attachment.where, when=~F["filtered"]),
        SEARCH.everything("clinics-directory-all"),
        NEARBY.input(),
        SEARCH.input(),
        shows=[
            HEADED,
            shows(show_list, listed, lambda it: ([it.clinic] * (PAGES.height + 1), IN_CAMPAIGN, False, True)),
        ],
        numbers=False,
    )


async def listed(manager: DialogManager) -> tuple[list[Provider], date, bool, bool]:
    there, found = await offered(manager), Narrowed.of(manager).found
    shown = [clinic for clinic in in_order(there) if found is None or clinic.code in found]
    nearby = bool(there.nearby) and found is None and not PAGES.page(manager)
    return shown, local(now(manager)).date(), found is not None, nearby


def in_order(there: ClinicsFor) -> tuple[Provider, ...]:
    return (*there.nearby, *(clinic for clinic in there.every if clinic not in there.nearby))


def show_list(words: Tongue, clinics: list[Provider], today: date, filtered: bool, nearby: bool) -> Facts:
    campaign = running_campaign(SERVICE, today)
    return {
        "clinics": as_items(clinics, words),
        "filtered": filtered,
        "nearby": nearby,
        "campaign": words.day(campaign.last) if campaign else "",
    }
