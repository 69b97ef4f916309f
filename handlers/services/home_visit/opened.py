"""A question of the form that has a window here: found anew by the draft's number, answered back to the form."""

from collections.abc import Mapping
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from domain.law.law import ALMATY
from domain.operations.drafts.find_drafts import DraftShown, FindDrafts
from domain.operations.drafts.keep_answer import GiveAnswer, KeepAnswer
from domain.requests.answering import Wrong, read_answer
from domain.requests.form import Answer, Question
from domain.requests.forms import all_forms
from domain.services.home_visit import SERVICE
from handlers.form.asking import tell
from handlers.form.kept import NUMBER, QUESTION, asked, remember
from handlers.services.home_visit.states import HomeVisitDetails as Details
from handlers.shared.kept import NothingToShow
from handlers.shared.local_time import local
from handlers.shared.operation import operation
from handlers.shared.tongue import acting, now

WINDOWS = {
    "symptoms": Details.symptoms,
    "complaint": Details.complaint,
    "district": Details.place,
    "address": Details.place,
    "phone": Details.phone,
}
PICKED, WRITTEN, DISTRICT = "picked", "written", "district"


async def begin(start_data: Any, manager: DialogManager) -> None:
    find = await operation(manager, FindDrafts)
    found = await find.one(acting(manager), str(start_data[NUMBER]))
    if not isinstance(found, DraftShown):
        raise NothingToShow
    remember(manager, found)
    kept = manager.dialog_data
    kept[QUESTION] = start_data[QUESTION]
    kept[PICKED] = list(found.draft.answers.get("symptoms") or [])


async def give(manager: DialogManager, answers: Mapping[str, Answer]) -> None:
    """The question asked is answered to the form; what was said beside it is kept here."""
    there, name = await asked(manager), str(manager.dialog_data[QUESTION])
    keep = await operation(manager, KeepAnswer)
    for other in answers.keys() - {name}:
        await keep(GiveAnswer(acting(manager), there.draft.number, other, answers[other]))
    await manager.done({"said": answers[name]})


async def back(callback: CallbackQuery | None, source: Any, manager: DialogManager) -> None:
    await manager.done()


async def is_right(manager: DialogManager, name: str, said: Answer) -> bool:
    """Tells what is wrong, if anything, in the window in sight."""
    read = read_answer(of_form(name), said, local(now(manager)).date(), ALMATY)
    if isinstance(read, Wrong):
        tell(manager, read, said)
    return not isinstance(read, Wrong)


def of_form(name: str) -> Question:
    question = all_forms().of(SERVICE).question(name)
    if question is None:
        raise LookupError(name)
    return question
