"""All clinics, a page at a time, or those whose number, name or street somebody types."""

from aiogram import F
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Row

from domain.operations.clinics.find_my_clinic import FindMyClinic, MyClinic
from domain.providers.provider import Provider
from domain.requests.outcomes import RegisterDidNotAnswer
from handlers.clinics.near import NEARBY, every_clinic
from handlers.clinics.opened import open_card
from handlers.clinics.states import Clinics
from handlers.shared.at_hand import Tongue, acting, now, perform
from handlers.shared.lists import Narrowed, Pages, Search
from handlers.shared.providers import as_items, by_words
from handlers.shared.say import Say, flash
from handlers.shared.window import Facts, go, press, question, shows

PAGES = Pages("clinic", "clinics")


async def find_clinics(manager: DialogManager, heard: str) -> list[str]:
    return by_words(await every_clinic(manager), heard)


SEARCH = Search(PAGES, find_clinics, open_card, "clinics-directory-nothing", Clinics.directory)


def directory_window() -> Window:
    return question(
        Clinics.directory,
        Say("clinics-directory-ask"),
        PAGES.shown("clinics-directory-shown"),
        Row(
            go("clinics-directory-near", "near", Clinics.where, when=~F["filtered"]),
            press("clinics-directory-mine", "mine", open_mine, when=F["known"] & ~F["filtered"]),
        ),
        *PAGES.keyboard(open_card),
        SEARCH.everything("clinics-directory-all"),
        NEARBY.input(),
        SEARCH.input(),
        shows=shows(show_directory, directory, lambda it: ([it.clinic] * (PAGES.height + 1), True, False)),
        numbers=False,
    )


async def directory(manager: DialogManager) -> tuple[list[Provider], bool, bool]:
    found = Narrowed.of(manager).found
    wanted = [clinic for clinic in await every_clinic(manager) if found is None or clinic.code in found]
    return wanted, acting(manager).is_verified(now(manager)), found is not None


def show_directory(words: Tongue, clinics: list[Provider], known: bool, filtered: bool) -> Facts:
    return {"clinics": as_items(clinics, words), "known": known, "filtered": filtered}


async def open_mine(manager: DialogManager) -> None:
    match await perform(manager, FindMyClinic, acting(manager)):
        case MyClinic(str(code)):
            await open_card(manager, code)
        case MyClinic():
            flash(manager, "clinics-card-nowhere")
        case RegisterDidNotAnswer():
            flash(manager, "clinics-card-silent")
