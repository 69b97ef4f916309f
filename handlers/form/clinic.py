"""Which organisation: the nearest to a place, those somebody types, or all of them, a page at a time."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from domain.operations.clinics.find_clinics import FindClinics, rank
from domain.providers.distance import Point
from domain.providers.provider import Provider, ProviderKind
from domain.requests.form import Question, QuestionKind
from handlers.form.asking import answer
from handlers.form.asking_window import asking_window
from handlers.form.kept import PROVIDERS, Asked, asked
from handlers.form.states import Filling
from handlers.shared.examples import examples
from handlers.shared.forget import forget
from handlers.shared.lists import Narrowed, Search
from handlers.shared.operation import operation
from handlers.shared.providers import as_items, by_words
from handlers.shared.tongue import Tongue, tongue

NEAREST = 5


def clinic_window() -> Window:
    search = Search(PROVIDERS, found, answer, "clinics-directory-nothing")
    return asking_window(
        Filling.clinic,
        (QuestionKind.CLINIC,),
        PROVIDERS.shown("form-clinic-shown", when="several_pages"),
        *PROVIDERS.keyboard(chosen),
        search.everything("clinics-directory-all"),
        MessageInput(located, (ContentType.LOCATION, ContentType.VENUE)),
        search.input(),
        more=clinics,
        example=example_clinics,
    )


async def clinics(now_asked: Asked, manager: DialogManager) -> dict[str, Any]:
    offered, narrowed = await _offered(manager, now_asked.question), Narrowed.of(manager).found
    by_code = {clinic.code: clinic for clinic in offered}
    shown = offered if narrowed is None else [by_code[code] for code in narrowed if code in by_code]
    return show_clinics(shown, tongue(manager), filtered=narrowed is not None)


def show_clinics(shown: Sequence[Provider], words: Tongue, *, filtered: bool) -> dict[str, Any]:
    several = len(shown) > PROVIDERS.height
    return {"clinics": as_items(shown, words), "several_pages": several, "filtered": filtered}


async def chosen(manager: DialogManager, code: str) -> None:
    await answer(manager, code)


async def found(manager: DialogManager, heard: str) -> list[str]:
    return by_words(await _offered(manager, (await asked(manager)).question), heard)


async def located(message: Message, source: Any, manager: DialogManager) -> None:
    """Where the citizen is, is neither kept nor left in the chat."""
    now_asked = await asked(manager)
    if message.location is None:
        return
    await forget(manager)
    here = Point(message.location.latitude, message.location.longitude)
    near = rank(await _offered(manager, now_asked.question), here)[:NEAREST]
    Narrowed([one.clinic.code for one in near]).keep(manager)
    PROVIDERS.from_the_first(manager)


async def _offered(manager: DialogManager, question: Question) -> tuple[Provider, ...]:
    find = await operation(manager, FindClinics)
    kinds = [ProviderKind(option) for option in question.options] or [ProviderKind.PHC]
    return await find.of_kinds(kinds)


async def example_clinics(now_asked: Asked, manager: DialogManager) -> dict[str, Any]:
    clinic = examples(manager).clinic
    return show_clinics([clinic] * (PROVIDERS.height + 1), tongue(manager), filtered=False)
