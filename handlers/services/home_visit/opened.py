"""A question of the form that has a window here: found anew by the draft's number, answered back to the form."""

from dataclasses import dataclass, field
from typing import Any

from aiogram_dialog import DialogManager

from domain.law.law import ALMATY
from domain.requests.answering import Wrong, read_answer
from domain.requests.form import Answer, Question
from domain.requests.forms import all_forms
from domain.services.home_visit import SERVICE
from handlers.form import own_screen
from handlers.form.shown import tell
from handlers.services.home_visit.states import HomeVisitDetails as Details
from handlers.shared.at_hand import local, now
from handlers.shared.kept import Kept

WINDOWS = {
    "symptoms": Details.symptoms,
    "complaint": Details.complaint,
    "district": Details.place,
    "address": Details.place,
    "phone": Details.phone,
}


@dataclass
class HomeVisitKept(Kept):
    picked: list[str] = field(default_factory=list)


async def begin(start_data: Any, manager: DialogManager) -> None:
    await own_screen.begin(start_data, manager)
    answers = (await own_screen.draft_shown(manager)).draft.answers
    HomeVisitKept(list(answers.get("symptoms") or [])).keep(manager)


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
