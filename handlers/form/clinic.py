"""Which organisation: the nearest to a place, those somebody types, or all of them, a page at a time."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, Row, Select

from domain.operations.clinics.find_clinics import FindClinics, rank
from domain.providers.distance import Point
from domain.providers.provider import Provider, ProviderKind
from domain.requests.form import Question, QuestionKind
from handlers.form.asking import answer
from handlers.form.asking_window import asking_window
from handlers.form.kept import FOUND, PAGE, Asked, asked
from handlers.form.states import Form
from handlers.shared.examples import examples
from handlers.shared.flash import flash
from handlers.shared.forget import forget
from handlers.shared.operation import operation
from handlers.shared.providers import by_words
from handlers.shared.say import Plain, Say
from handlers.shared.tongue import Tongue, tongue
from handlers.shared.window import press

A_PAGE = 7
NEAREST = 5
LONGEST_QUOTED = 40


def clinic_window() -> Window:
    return asking_window(
        Form.clinic,
        (QuestionKind.CLINIC,),
        Say("form-clinic-shown", first="first", last="last", count="count", when="several_pages"),
        Column(Select(Plain("item.label"), "clinic", _id, "clinics", on_click=chosen)),
        Row(
            press("common-page-earlier", "earlier", turn, when="has_earlier"),
            press("common-page-later", "later", turn, when="has_later"),
        ),
        press("clinics-directory-all", "all", show_everything, when="filtered"),
        MessageInput(located, (ContentType.LOCATION, ContentType.VENUE)),
        MessageInput(searched, ContentType.TEXT),
        more=clinics,
        example=example_clinics,
    )


async def clinics(now_asked: Asked, manager: DialogManager) -> dict[str, Any]:
    offered, kept = await _offered(manager, now_asked.question), manager.dialog_data
    found = kept.get(FOUND)
    by_code = {clinic.code: clinic for clinic in offered}
    shown = offered if found is None else [by_code[code] for code in found if code in by_code]
    return show_clinics(shown, kept.get(PAGE, 0), tongue(manager), filtered=found is not None)


def show_clinics(found: Sequence[Provider], page: int, words: Tongue, *, filtered: bool) -> dict[str, Any]:
    first, last = page * A_PAGE, min((page + 1) * A_PAGE, len(found))
    return {
        "clinics": [{"id": clinic.code, "label": clinic.name(words.language)} for clinic in found[first:last]],
        "first": first + 1,
        "last": last,
        "count": len(found),
        "several_pages": len(found) > A_PAGE,
        "has_earlier": page > 0,
        "has_later": len(found) > last,
        "filtered": filtered,
    }


async def chosen(callback: CallbackQuery, select: Any, manager: DialogManager, code: str) -> None:
    await answer(manager, code)


async def turn(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    step = 1 if button.widget_id == "later" else -1
    manager.dialog_data[PAGE] = max(manager.dialog_data.get(PAGE, 0) + step, 0)


async def show_everything(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    manager.dialog_data.pop(FOUND, None)
    manager.dialog_data[PAGE] = 0


async def searched(message: Message, source: Any, manager: DialogManager) -> None:
    heard, now_asked = message.text or "", await asked(manager)
    match by_words(await _offered(manager, now_asked.question), heard):
        case []:
            flash(manager, "clinics-directory-nothing", heard=heard[:LONGEST_QUOTED])
        case [code]:
            await answer(manager, code)
        case found:
            manager.dialog_data.update({FOUND: found, PAGE: 0})


async def located(message: Message, source: Any, manager: DialogManager) -> None:
    """Where the citizen is, is neither kept nor left in the chat."""
    now_asked = await asked(manager)
    if message.location is None:
        return
    await forget(message, manager)
    here = Point(message.location.latitude, message.location.longitude)
    near = rank(await _offered(manager, now_asked.question), here)[:NEAREST]
    manager.dialog_data.update({FOUND: [one.clinic.code for one in near], PAGE: 0})


async def _offered(manager: DialogManager, question: Question) -> tuple[Provider, ...]:
    find = await operation(manager, FindClinics)
    kinds = [ProviderKind(option) for option in question.options] or [ProviderKind.PHC]
    return await find.of_kinds(kinds)


async def example_clinics(now_asked: Asked, manager: DialogManager) -> dict[str, Any]:
    clinic = examples(manager).clinic
    return show_clinics([clinic] * (A_PAGE + 1), 0, tongue(manager), filtered=False)


def _id(item: dict[str, Any]) -> str:
    return str(item["id"])
