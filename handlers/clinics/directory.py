"""All clinics, a page at a time, or those whose number, name or street somebody types."""

from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Row

from domain.operations.clinics.find_clinics import FindClinics
from domain.operations.clinics.find_my_clinic import FindMyClinic, MyClinic
from domain.requests.outcomes import RegisterDidNotAnswer
from handlers.clinics.near import chosen, location_input
from handlers.clinics.opened import open_card
from handlers.clinics.states import Clinics
from handlers.shared.examples import examples
from handlers.shared.flash import flash
from handlers.shared.lists import Narrowed, Pages, Search
from handlers.shared.operation import operation, perform
from handlers.shared.providers import as_items, by_words
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import acting, now, tongue
from handlers.shared.window import go, press, question

PAGES = Pages("clinic", "clinics")


def directory_window() -> Window:
    return question(
        Clinics.directory,
        Say("clinics-directory-ask"),
        PAGES.shown("clinics-directory-shown"),
        Row(
            go("clinics-directory-near", "near", Clinics.where, when="unfiltered"),
            press("clinics-directory-mine", "mine", open_mine, when="known"),
        ),
        *PAGES.keyboard(chosen),
        search().everything("clinics-directory-all"),
        location_input(),
        search().input(),
        shows=Shows(directory, example_directory),
        numbers=False,
    )


def search() -> Search:
    return Search(PAGES, find_clinics, open_card, "clinics-directory-nothing", Clinics.directory)


async def directory(manager: DialogManager) -> dict[str, Any]:
    clinics = await (await operation(manager, FindClinics))()
    found, words = Narrowed.of(manager).found, tongue(manager)
    wanted = [clinic for clinic in clinics if found is None or clinic.code in found]
    known = acting(manager).is_verified(now(manager))
    return show_directory(as_items(wanted, words), known=known, filtered=found is not None)


def show_directory(clinics: list[dict[str, Any]], *, known: bool, filtered: bool) -> dict[str, Any]:
    return {
        "clinics": clinics,
        "known": known and not filtered,
        "filtered": filtered,
        "unfiltered": not filtered,
    }


async def open_mine(manager: DialogManager) -> None:
    match await perform(manager, FindMyClinic, acting(manager)):
        case MyClinic(str(code)):
            await open_card(manager, code)
        case MyClinic():
            flash(manager, "clinics-card-nowhere")
        case RegisterDidNotAnswer():
            flash(manager, "clinics-card-silent")


async def find_clinics(manager: DialogManager, heard: str) -> list[str]:
    return by_words(await (await operation(manager, FindClinics))(), heard)


async def example_directory(manager: DialogManager) -> dict[str, Any]:
    clinics = [examples(manager).clinic] * (PAGES.height + 1)
    return show_directory(as_items(clinics, tongue(manager)), known=True, filtered=False)
