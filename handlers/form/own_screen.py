"""What a service's own screen for one question has of the form: its draft and its question."""

from collections.abc import Mapping
from typing import Any

from aiogram_dialog import DialogManager

from domain.operations.drafts.find_drafts import DraftShown
from domain.operations.drafts.keep_answer import AnswerKept, GiveAnswer, KeepAnswer
from domain.requests.form import Answer
from handlers.form.kept import Asked, asked_in, find_draft
from handlers.form.lies_ahead import heading
from handlers.shared.at_hand import acting, perform, tongue
from handlers.shared.declared import QuestionAsked
from handlers.shared.for_whom import act_for
from handlers.shared.kept import NothingToShow
from handlers.shared.window import Facts, Shows


async def begin(start_data: Any, manager: DialogManager) -> None:
    """The `on_start` of its dialog: whom it is for is said in every window."""
    act_for(manager, (await draft_shown(manager)).other)


async def draft_shown(manager: DialogManager) -> DraftShown:
    return await find_draft(manager, QuestionAsked.of(manager).number)


async def asked(manager: DialogManager) -> Asked:
    return asked_in((await draft_shown(manager)).draft, QuestionAsked.of(manager).question)


async def _heading(manager: DialogManager) -> Facts:
    return await heading(manager, await asked(manager))


async def _example(manager: DialogManager) -> Facts:
    return {"step": tongue(manager).say("form-step", step=1, count=2)}


HEADED = Shows(_heading, _example)
"""The facts of `HEAD` in its window."""


async def give(manager: DialogManager, answers: Mapping[str, Answer]) -> None:
    """Answers the question it was started for; what was said beside it is kept here."""
    begun = QuestionAsked.of(manager)
    for other in answers.keys() - {begun.question}:
        said = GiveAnswer(acting(manager), begun.number, other, answers[other])
        if not isinstance(await perform(manager, KeepAnswer, said), AnswerKept):
            raise NothingToShow
    await manager.done({"said": answers[begun.question]})
