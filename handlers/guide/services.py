"""Which service: all of them by their short names, or whatever words somebody types."""

from collections.abc import Sequence

from aiogram import F
from aiogram_dialog import DialogManager, Window

from domain.law.law import Law
from domain.law.standard import Standard
from domain.requests.guided import in_order
from domain.words import LANGUAGES
from handlers.guide.states import Guide
from handlers.guide.told import open_service
from handlers.shared.at_hand import Tongue, local, now, operation, tongue
from handlers.shared.lists import Narrowed, Pages, Search
from handlers.shared.say import Say
from handlers.shared.search import best
from handlers.shared.window import Facts, question, shows

PAGES = Pages("service", "services")


def services_window() -> Window:
    search = Search(PAGES, find_services, open_service, "guide-services-nothing")
    return question(
        Guide.services,
        Say("guide-services-ask"),
        Say("guide-services-found", when="filtered"),
        *PAGES.keyboard(open_service),
        search.everything("guide-services-all"),
        search.input(filter=~F.text.strip().isdecimal()),  # a bare number is the place of a button
        shows=shows(show_services, services, lambda it: (in_order(it.law.services), False)),
    )


async def services(manager: DialogManager) -> tuple[Sequence[str], bool]:
    law, found = await operation(manager, Law), Narrowed.of(manager).found
    return found or in_order(law.services), found is not None


def show_services(words: Tongue, listed: Sequence[str], filtered: bool) -> Facts:
    labelled = [{"id": service, "label": words.say(f"guide-name-{service}")} for service in listed]
    return {"services": labelled, "filtered": filtered}


async def find_services(manager: DialogManager, heard: str) -> list[str]:
    """In both languages at once: many read one and type the other."""
    law, words, today = await operation(manager, Law), tongue(manager), local(now(manager)).date()
    known = {service: _texts(law.standard(service, today), words) for service in in_order(law.services)}
    return best(heard, known)


def _texts(standard: Standard, words: Tongue) -> tuple[str, str]:
    official, service = standard.name.text, standard.service
    both = [Tongue(words.words, language) for language in LANGUAGES]
    names = " ".join(each.say(f"guide-name-{service}") for each in both)
    other = " ".join(each.say(f"guide-words-{service}") for each in both)
    return names, f"{other} {official.kk} {official.ru}"
