"""From one question to the next. What is answered is written down at once."""

from dataclasses import asdict
from datetime import date
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from domain.law.law import ALMATY
from domain.operations.drafts.keep_answer import AnswerKept, GiveAnswer, KeepAnswer
from domain.requests.answering import Wrong, read_answer
from domain.requests.draft import Draft
from domain.requests.form import Answer, Form, Question, QuestionKind
from domain.requests.outcomes import NotFound
from handlers.form.kept import (
    COLUMN,
    EDITING,
    FOUND,
    PAGE,
    QUESTION,
    RESUMED,
    ROW,
    ROWS,
    SERVICE,
    WORK,
    Asked,
    asked,
    draft_of,
    form_of,
    number_of,
)  # fmt: skip
from handlers.form.states import Form as States
from handlers.shared.declared import QuestionAsked
from handlers.shared.flash import flash
from handlers.shared.journeys import journeys
from handlers.shared.kept import NothingToShow
from handlers.shared.local_time import local
from handlers.shared.operation import operation
from handlers.shared.tongue import acting, now

WINDOWS: dict[QuestionKind, State] = {
    QuestionKind.CHOICE: States.choice,
    QuestionKind.YES_NO: States.choice,
    QuestionKind.CHOICES: States.choices,
    QuestionKind.TEXT: States.text,
    QuestionKind.NUMBER: States.text,
    QuestionKind.PERSON: States.text,
    QuestionKind.DATE: States.date,
    QuestionKind.DOCUMENTS: States.documents,
    QuestionKind.ADDRESS: States.address,
    QuestionKind.CLINIC: States.clinic,
    QuestionKind.ROWS: States.rows,
}
IN_HAND = (WORK, ROWS, ROW, COLUMN, PAGE, FOUND)
SIGNS_QUOTED = 40


async def go_on(manager: DialogManager, draft: Draft) -> None:
    """The next question without an answer, or the last look."""
    manager.dialog_data.pop(EDITING, None)
    missing = form_of(manager).missing(draft.answers)
    if missing is None:
        await manager.switch_to(States.summary)
    else:
        await ask(manager, missing, draft)


async def ask(manager: DialogManager, question: Question, draft: Draft) -> None:
    kept = manager.dialog_data
    for name in IN_HAND:
        kept.pop(name, None)
    kept[QUESTION] = question.id
    before = draft.answers.get(question.id)
    if isinstance(before, list):
        kept[ROWS if question.kind is QuestionKind.ROWS else WORK] = list(before)
    own = journeys(manager).of(kept[SERVICE]).questions.get(question.id)
    if own is None:
        await manager.switch_to(WINDOWS[question.kind])
        return
    await manager.start(own, asdict(QuestionAsked(draft.number, draft.service, question.id)))


async def answer(manager: DialogManager, said: Answer) -> None:
    """To the question in sight; None passes over an optional one."""
    now_asked = await asked(manager)
    if now_asked.row is not None:
        await answer_column(manager, now_asked, said)
    else:
        await keep(manager, now_asked.top, said)


async def keep(manager: DialogManager, question: Question, said: Answer) -> None:
    keep_answer = await operation(manager, KeepAnswer)
    match await keep_answer(GiveAnswer(acting(manager), number_of(manager), question.id, said)):
        case AnswerKept(draft):
            manager.dialog_data[RESUMED] = True
            await go_on(manager, draft)
        case Wrong() as wrong:
            tell(manager, wrong, said)
        case NotFound():
            raise NothingToShow


async def keep_so_far(manager: DialogManager, question: Question, said: list[Any]) -> None:
    """Not finished, but should they leave now, it is there when they come back."""
    keep_answer = await operation(manager, KeepAnswer)
    manager.dialog_data[RESUMED] = True
    if not said:
        await keep_answer.take_back(acting(manager), number_of(manager), question.id)
        return
    await keep_answer(GiveAnswer(acting(manager), number_of(manager), question.id, said))


async def answer_column(manager: DialogManager, now_asked: Asked, said: Answer) -> None:
    kept, column = manager.dialog_data, now_asked.question
    read = read_answer(column, said, local(now(manager)).date(), ALMATY)
    if isinstance(read, Wrong):
        tell(manager, read, said)
        return
    kept[ROW] = {**kept.get(ROW, {}), column.id: read}
    names = [each.id for each in now_asked.top.columns]
    following = names[names.index(column.id) + 1 :]
    if following:
        await ask_column(manager, now_asked.top, following[0])
        return
    kept[ROWS] = [*kept.get(ROWS, []), kept.pop(ROW)]
    kept.pop(COLUMN)
    await keep_so_far(manager, now_asked.top, kept[ROWS])
    await manager.switch_to(States.rows)


async def ask_column(manager: DialogManager, top: Question, name: str) -> None:
    kept = manager.dialog_data
    for each in (WORK, PAGE, FOUND):
        kept.pop(each, None)
    kept[COLUMN] = name
    await manager.switch_to(WINDOWS[next(each.kind for each in top.columns if each.id == name)])


async def skip(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await answer(manager, None)


async def leave_as_is(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """The answer given before stands."""
    now_asked = await asked(manager)
    if manager.dialog_data.pop(EDITING, None):
        await go_on(manager, now_asked.draft)
        return
    names = _names(now_asked.form, now_asked.draft)
    following = names[names.index(now_asked.top.id) + 1 :]
    question = now_asked.form.question(following[0]) if following else None
    if question is None:
        await go_on(manager, now_asked.draft)
    else:
        await ask(manager, question, now_asked.draft)


async def step_back(callback: CallbackQuery | None, button: Any, manager: DialogManager) -> None:
    """One question back, its answer kept; from the first to what lies ahead; while editing, to the last look."""
    now_asked, kept = await asked(manager), manager.dialog_data
    if now_asked.row is not None:
        await column_back(manager, now_asked)
        return
    if kept.pop(EDITING, None):
        await manager.switch_to(States.summary)
        return
    names = _names(now_asked.form, now_asked.draft)
    place = names.index(now_asked.top.id)
    question = now_asked.form.question(names[place - 1]) if place else None
    if question is None:
        await manager.switch_to(States.before)
    else:
        await ask(manager, question, now_asked.draft)


async def column_back(manager: DialogManager, now_asked: Asked) -> None:
    names = [each.id for each in now_asked.top.columns]
    place = names.index(now_asked.question.id)
    if place:
        await ask_column(manager, now_asked.top, names[place - 1])
        return
    manager.dialog_data.pop(COLUMN)
    manager.dialog_data.pop(ROW, None)
    await manager.switch_to(States.rows)


async def own_screen_done(start_data: Any, result: Any, manager: DialogManager) -> None:
    """A question's own screen gives its answer, or leads back. Anything else opened on the way changes nothing."""
    if QuestionAsked.read(start_data) is None:
        return
    if isinstance(result, dict) and "said" in result:
        await answer(manager, result["said"])
    else:
        await step_back(None, None, manager)


def tell(manager: DialogManager, wrong: Wrong, said: Answer) -> None:
    """What was wrong with this very answer, and what would be right."""
    typed = said if isinstance(said, str) else ""
    flash(
        manager,
        f"answer-wrong-{wrong.flaw}",
        limit=_limit(wrong.limit),
        count=len(said) if isinstance(said, str | list) else 0,
        said=typed[:SIGNS_QUOTED],
        example=f"{local(now(manager)):%d.%m.%Y}",
    )


def _limit(limit: str) -> str | int:
    if limit.isdecimal():
        return int(limit)
    try:
        return f"{date.fromisoformat(limit):%d.%m.%Y}"
    except ValueError:
        return limit or 1


def _names(form: Form, draft: Draft) -> list[str]:
    return [each.id for each in form.asked(draft.answers)]


async def start_asking(manager: DialogManager) -> None:
    await go_on(manager, await draft_of(manager))
