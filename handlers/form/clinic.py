"""Which organisation: the nearest to a place, those somebody types, or all of them, a page at a time."""

from collections.abc import Sequence

from aiogram_dialog import DialogManager, Window

from domain.operations.clinics.find_clinics import FindClinics, rank
from domain.providers.distance import Point
from domain.providers.provider import Provider, ProviderKind
from handlers.form.asking import answer
from handlers.form.asking_window import asking_window
from handlers.form.kept import PROVIDERS, asked
from handlers.form.states import Filling
from handlers.shared.at_hand import Tongue, operation
from handlers.shared.lists import Narrowed, Search
from handlers.shared.nearest import hears_place
from handlers.shared.providers import as_items, by_words
from handlers.shared.window import Facts, shows

NEAREST = 5


def clinic_window() -> Window:
    search = Search(PROVIDERS, found, answer, "clinics-directory-nothing")
    return asking_window(
        Filling.clinic,
        PROVIDERS.shown("form-clinic-shown", when="several_pages"),
        *PROVIDERS.keyboard(answer),
        search.everything("clinics-directory-all"),
        hears_place(located),
        search.input(),
        beside=shows(show_clinics, clinics, lambda it: ([it.clinic] * (PROVIDERS.height + 1), False)),
    )


async def clinics(manager: DialogManager) -> tuple[Sequence[Provider], bool]:
    """And whether these are only some."""
    offered, narrowed = await _offered(manager), Narrowed.of(manager).found
    by_code = {clinic.code: clinic for clinic in offered}
    codes = by_code if narrowed is None else narrowed
    return [by_code[code] for code in codes if code in by_code], narrowed is not None


def show_clinics(words: Tongue, shown: Sequence[Provider], filtered: bool) -> Facts:
    several = len(shown) > PROVIDERS.height
    return {"clinics": as_items(shown, words), "several_pages": several, "filtered": filtered}


async def found(manager: DialogManager, heard: str) -> list[str]:
    return by_words(await _offered(manager), heard)


async def located(manager: DialogManager, here: Point) -> None:
    near = rank(await _offered(manager), here)[:NEAREST]
    Narrowed([one.clinic.code for one in near]).keep(manager)
    PROVIDERS.from_the_first(manager)


async def _offered(manager: DialogManager) -> tuple[Provider, ...]:
    kinds = (await asked(manager)).question.options or (ProviderKind.PHC,)
    return await (await operation(manager, FindClinics)).of_kinds(map(ProviderKind, kinds))
