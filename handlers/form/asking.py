"""From one question to the next. What is answered is written down at once."""

from dataclasses import asdict
from typing import Any

from aiogram_dialog import DialogManager

from domain.operations.drafts.keep_answer import AnswerKept, GiveAnswer, KeepAnswer
from domain.requests.answering import Wrong
from domain.requests.draft import Draft
from domain.requests.form import Answer, Question, QuestionKind
from domain.requests.outcomes import NotFound
from handlers.form.kept import Asked, FormKept, InHand, asked, draft_of, form_of, number_of
from handlers.form.so_far import answer_column, column_back
from handlers.form.states import WINDOWS, Filling
from handlers.form.wrong import tell
from handlers.shared.declared import QuestionAsked
from handlers.shared.journeys import journeys
from handlers.shared.kept import NothingToShow
from handlers.shared.operation import perform
from handlers.shared.tongue import acting


async def start_asking(manager: DialogManager) -> None:
    await go_on(manager, await draft_of(manager))


async def go_on(manager: DialogManager, draft: Draft) -> None:
    """The next question without an answer, or the last look."""
    FormKept.of(manager).is_editing = False
    missing = form_of(manager).missing(draft.answers)
    if missing is None:
        await manager.switch_to(Filling.summary)
    else:
        await ask(manager, missing, draft)


async def ask(manager: DialogManager, question: Question, draft: Draft) -> None:
    before = draft.answers.get(question.id)
    given = list(before) if isinstance(before, list) else []
    is_rows = question.kind is QuestionKind.ROWS
    InHand(question.id, [] if is_rows else given, given if is_rows else []).keep_anew(manager)
    own = journeys(manager).of(draft.service).questions.get(question.id)
    if own is None:
        await manager.switch_to(WINDOWS[question.kind])
    else:
        await manager.start(own, asdict(QuestionAsked(draft.number, draft.service, question.id)))


async def answer(manager: DialogManager, said: Answer) -> None:
    """To the question in sight; None passes over an optional one."""
    there = await asked(manager)
    if there.row is not None:
        await answer_column(manager, there, said)
    else:
        await keep(manager, there.top, said)


async def keep(manager: DialogManager, question: Question, said: Answer) -> None:
    match await perform(manager, KeepAnswer, GiveAnswer(acting(manager), number_of(manager), question.id, said)):
        case AnswerKept(draft):
            FormKept.of(manager).is_resumed = True
            await go_on(manager, draft)
        case Wrong() as wrong:
            tell(manager, wrong, said)
        case NotFound():
            raise NothingToShow


async def skip(manager: DialogManager) -> None:
    await answer(manager, None)


async def leave_as_is(manager: DialogManager) -> None:
    """The answer given before stands."""
    there = await asked(manager)
    following = None if FormKept.of(manager).is_editing else _beside(there, 1)
    if following is None:
        await go_on(manager, there.draft)
    else:
        await ask(manager, following, there.draft)


async def step_back(manager: DialogManager) -> None:
    """One question back, its answer kept; from the first to what lies ahead; while editing, to the last look."""
    there, kept = await asked(manager), FormKept.of(manager)
    before = _beside(there, -1)
    if there.row is not None:
        await column_back(manager, there)
    elif kept.is_editing:
        kept.is_editing = False
        await manager.switch_to(Filling.summary)
    elif before is None:
        await manager.switch_to(Filling.before)
    else:
        await ask(manager, before, there.draft)


def _beside(there: Asked, steps: int) -> Question | None:
    questions = there.form.asked(there.draft.answers)
    place = questions.index(there.top) + steps
    return questions[place] if 0 <= place < len(questions) else None


async def own_screen_done(start_data: Any, result: Any, manager: DialogManager) -> None:
    """A question's own screen gives its answer, or leads back. Anything else opened on the way changes nothing."""
    if QuestionAsked.read(start_data) is None:
        return
    if isinstance(result, dict) and "said" in result:
        await answer(manager, result["said"])
    else:
        await step_back(manager)
