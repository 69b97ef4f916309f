"""From one question to the next, from one column of a row to the next. What is answered is written down at once."""

from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from aiogram_dialog import DialogManager

from domain.law.law import ALMATY
from domain.operations.drafts.keep_answer import AnswerKept, GiveAnswer, KeepAnswer
from domain.requests.answering import Wrong, read_answer
from domain.requests.draft import Draft
from domain.requests.form import Answer, Question, QuestionKind
from domain.requests.outcomes import NotFound
from handlers.form.kept import Asked, FormKept, InHand, asked, draft_of, form_of, number_of
from handlers.form.leaving import another_person
from handlers.form.shown import tell, today_here
from handlers.form.states import WINDOWS, Filling
from handlers.shared.at_hand import acting, operation, perform
from handlers.shared.declared import QuestionAsked
from handlers.shared.hearing import heed
from handlers.shared.journeys import journeys
from handlers.shared.kept import NothingToShow


async def go_on(manager: DialogManager, draft: Draft | None = None) -> None:
    """The next question without an answer, then what may be added, then the last look."""
    draft, kept, form = draft or await draft_of(manager), FormKept.of(manager), form_of(manager)
    was_editing, kept.is_editing = kept.is_editing, False
    missing = form.missing(draft.answers)
    if missing is not None:
        await ask(manager, missing, draft)
    elif was_editing or all(each.id in draft.answers for each in form.extras(draft.answers, draft.known)):
        await manager.switch_to(Filling.summary)
    else:
        await manager.switch_to(Filling.extras)


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


async def ask_column(manager: DialogManager, column: Question) -> None:
    hand = InHand.of(manager)
    InHand(hand.question, rows=hand.rows, row=hand.row, column=column.id).keep_anew(manager)
    await manager.switch_to(WINDOWS[column.kind])


async def see_rows(manager: DialogManager, rows: list[dict[str, Any]]) -> None:
    InHand(InHand.of(manager).question, rows=rows).keep_anew(manager)
    await manager.switch_to(Filling.rows)


async def answer(manager: DialogManager, said: Answer) -> None:
    """To the question in sight; None passes over an optional one."""
    there = await asked(manager)
    if there.row is not None:
        await answer_column(manager, there, said)
        return
    given = GiveAnswer(acting(manager), number_of(manager), there.top.id, said)
    match await perform(manager, KeepAnswer, given):
        case AnswerKept(draft, danger):
            await heed(manager, danger, partial(go_on, manager, draft))
        case Wrong() as wrong:
            tell(manager, wrong, said)
        case NotFound():
            raise NothingToShow


async def answer_column(manager: DialogManager, there: Asked, said: Answer) -> None:
    hand, following = InHand.of(manager), there.beside(1)
    read = read_answer(there.question, said, today_here(manager), ALMATY)
    if isinstance(read, Wrong):
        tell(manager, read, said)
        return
    hand.row[there.question.id] = read
    if following:
        await ask_column(manager, following)
        return
    rows = [*hand.rows, hand.row]
    await see_rows(manager, rows)
    await keep_so_far(manager, there.top, rows)


async def keep_so_far(manager: DialogManager, question: Question, said: Sequence[Any]) -> None:
    """An answer in several steps, files or rows: should they leave now, it is not lost."""
    keep_answer = await operation(manager, KeepAnswer)
    if said:
        await keep_answer(GiveAnswer(acting(manager), number_of(manager), question.id, list(said)))
    else:
        await keep_answer.take_back(acting(manager), number_of(manager), question.id)


async def done(manager: DialogManager) -> None:
    """With an answer in several steps."""
    await answer(manager, InHand.of(manager).given)


async def leave_as_is(manager: DialogManager) -> None:
    """The answer given before stands."""
    there = await asked(manager)
    following = None if FormKept.of(manager).is_editing else there.beside(1)
    if following is None:
        await go_on(manager, there.draft)
    else:
        await ask(manager, following, there.draft)


async def step_back(manager: DialogManager) -> None:
    """One question back, its answer kept; from the first out of the form; while editing, to the last look."""
    there, kept = await asked(manager), FormKept.of(manager)
    before = there.beside(-1)
    if there.row is not None:
        await (ask_column(manager, before) if before else see_rows(manager, InHand.of(manager).rows))
    elif kept.is_editing:
        kept.is_editing = False
        await manager.switch_to(Filling.summary)
    elif there.top.optional:
        await manager.switch_to(Filling.extras)
    elif before is not None:
        await ask(manager, before, there.draft)
    elif there.draft.is_untouched:
        await another_person(manager)
    else:
        await manager.switch_to(Filling.before)


async def back_from_summary(manager: DialogManager) -> None:
    draft = await draft_of(manager)
    if form_of(manager).extras(draft.answers, draft.known):
        await manager.switch_to(Filling.extras)
    else:
        await last_asked(manager)


async def last_asked(manager: DialogManager) -> None:
    draft = await draft_of(manager)
    line = form_of(manager).line(draft.answers, draft.known)
    if line:
        await ask(manager, line[-1], draft)
    else:
        await manager.switch_to(Filling.before)


async def own_screen_done(start_data: Any, result: Any, manager: DialogManager) -> None:
    """A question's own screen gives its answer, or leads back. Anything else opened on the way changes nothing."""
    if QuestionAsked.read(start_data) is None:
        return
    if isinstance(result, dict) and "said" in result:
        await answer(manager, result["said"])
    else:
        await step_back(manager)
