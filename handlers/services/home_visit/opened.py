"""A question of the form that has a window here: found anew by the draft's number, answered back to the form."""

from dataclasses import dataclass, field
from typing import Any

from aiogram_dialog import DialogManager

from domain.law.law import ALMATY
from domain.requests.answering import Wrong, read_answer
from domain.requests.form import Answer, Question
from domain.requests.forms import all_forms
from domain.services.home_visit import SERVICE
from domain.services.home_visit.ailing import ill_of
from domain.understanding import Ill
from handlers.form import own_screen
from handlers.form.shown import tell, today_here
from handlers.services.home_visit.states import HomeVisitDetails as Details
from handlers.shared.kept import Kept

WINDOWS = {
    "symptoms": Details.symptoms,
    "district": Details.place,
    "address": Details.place,
    "phone": Details.phone,
}


@dataclass
class HomeVisitKept(Kept):
    """Who is ill, what was pressed, and what was written beside it."""

    version = 2

    ill: Ill
    picked: list[str] = field(default_factory=list)
    words: str | None = None

    @property
    def answers(self) -> dict[str, Answer]:
        return {"symptoms": self.picked} | ({"complaint": self.words} if self.words else {})


async def begin(start_data: Any, manager: DialogManager) -> None:
    await own_screen.begin(start_data, manager)
    shown = await own_screen.draft_shown(manager)
    ill, answers = ill_of(shown.subject, today_here(manager)), shown.draft.answers
    HomeVisitKept(ill, list(answers.get("symptoms") or [])).keep(manager)


def read(manager: DialogManager, name: str, said: str) -> Answer | Wrong:
    """Tells what is wrong, if anything, in the window in sight."""
    answer = read_answer(of_form(name), said, today_here(manager), ALMATY)
    if isinstance(answer, Wrong):
        tell(manager, answer, said)
    return answer


def of_form(name: str) -> Question:
    question = all_forms().of(SERVICE).question(name)
    if question is None:
        raise LookupError(name)
    return question
