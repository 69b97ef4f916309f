"""What the journey keeps of a request under way. The answers themselves stand in the draft, in the database."""

from dataclasses import dataclass
from typing import Any

from aiogram_dialog import DialogManager

from domain.operations.drafts.find_drafts import DraftShown, FindDrafts
from domain.requests.draft import Draft
from domain.requests.form import Answer, Form, Question
from domain.requests.forms import all_forms
from handlers.shared.for_whom import act_for
from handlers.shared.kept import NothingToShow
from handlers.shared.operation import operation
from handlers.shared.tongue import acting

SERVICE, ABOUT, GIVEN, NUMBER = "service", "about", "given", "number"
QUESTION, EDITING = "question", "editing"
WORK = "work"
"""What is picked or sent so far, before "done"."""
ROWS, ROW, COLUMN = "rows", "row", "column"
PAGE, FOUND = "page", "found"
RESUMED = "resumed"
"""Begun before, or something was answered now: what is theirs is not dropped unasked."""
CONSENTED, REFUSAL, RECEIPT = "consented", "refusal", "receipt"


@dataclass(frozen=True, slots=True)
class Asked:
    """The question in sight: of the form, or a column of one of its rows."""

    form: Form
    draft: Draft
    top: Question
    question: Question
    row: int | None = None

    @property
    def answer(self) -> Answer | None:
        """Given before."""
        return self.draft.answers.get(self.top.id) if self.row is None else None

    @property
    def step(self) -> tuple[int, int]:
        return self.form.step(self.top.id, self.draft.answers)


def remember(manager: DialogManager, found: DraftShown) -> None:
    draft, other = found.draft, found.other
    kept: dict[str, Any] = {
        SERVICE: draft.service,
        ABOUT: draft.about,
        NUMBER: draft.number,
        RESUMED: True,
    }
    manager.dialog_data.update(kept)
    act_for(manager, other)


def form_of(manager: DialogManager) -> Form:
    return all_forms().of(str(manager.dialog_data[SERVICE]))


def number_of(manager: DialogManager) -> str:
    return str(manager.dialog_data[NUMBER])


async def draft_shown(manager: DialogManager) -> DraftShown:
    return await find_draft(manager, str(manager.dialog_data.get(NUMBER, "")))


async def find_draft(manager: DialogManager, number: str) -> DraftShown:
    """Read anew each time: another window of another day may have changed it, or sent it."""
    find = await operation(manager, FindDrafts)
    found = await find.one(acting(manager), number)
    if not isinstance(found, DraftShown):
        raise NothingToShow
    return found


async def draft_of(manager: DialogManager) -> Draft:
    return (await draft_shown(manager)).draft


async def asked(manager: DialogManager) -> Asked:
    kept, form = manager.dialog_data, form_of(manager)
    draft = await draft_of(manager)
    top = form.question(str(kept.get(QUESTION)))
    if top is None or not top.is_asked(draft.answers):
        raise NothingToShow
    column = next((each for each in top.columns if each.id == kept.get(COLUMN)), None)
    if column is None:
        return Asked(form, draft, top, top)
    return Asked(form, draft, top, column, len(kept.get(ROWS, [])) + 1)
