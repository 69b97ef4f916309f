"""A question in words: which step it is, what is asked, what helps, what was answered; and what was wrong there."""

from collections.abc import Mapping
from datetime import date
from html import escape

from aiogram_dialog import DialogManager

from domain.requests.answering import Wrong
from domain.requests.form import Answer, QuestionKind
from domain.requests.readable import Reader
from handlers.form.kept import Asked
from handlers.shared.at_hand import Tongue, local, now
from handlers.shared.covered import covered
from handlers.shared.say import flash
from handlers.shared.window import Facts

ANSWERED_IN_STEPS = {QuestionKind.ROWS, QuestionKind.DOCUMENTS, QuestionKind.CHOICES}
SIGNS_QUOTED = 40


def show_question(there: Asked, words: Tongue, names: Mapping[str, str], today: date) -> Facts:
    question = there.question
    has_now = there.answer is not None and question.kind not in ANSWERED_IN_STEPS
    return {
        "ask": f"<b>{escape(words.say(f'{question.key}-ask'), quote=False)}</b>",
        "help": _help(there, words, today),
        "optional": question.optional,
        "given": reader(words, names).value(question, covered(question, there.answer)) if has_now else "",
    }


def say_step(there: Asked, words: Tongue) -> str:
    if there.step is None:
        return ""
    step, count = there.step
    if there.row is None:
        return words.say("form-step", step=step, count=count)
    return words.say("form-step-in-row", step=step, count=count, row=there.row)


def _help(there: Asked, words: Tongue, today: date) -> str:
    """For the answer it is asked because of; its own; or that of its kind; where there is any."""
    question = there.question
    cause = there.draft.answers.get(question.when.question) if question.when else None
    keys = f"{question.key}-help-{cause}", f"{question.key}-help", f"form-help-{question.kind}"
    known = filter(words.has, keys)
    return next((words.say(key, example=f"{today:%d.%m.%Y}") for key in known), "")


def today_here(manager: DialogManager) -> date:
    """The day on which an answer is judged, and which an example shows."""
    return local(now(manager)).date()


def reader(words: Tongue, names: Mapping[str, str]) -> Reader:
    return Reader(words.words, words.language, names)


def tell(manager: DialogManager, wrong: Wrong, said: Answer) -> None:
    """What was wrong with this very answer, and what would be right."""
    typed = said if isinstance(said, str) else ""
    flash(
        manager,
        f"answer-wrong-{wrong.flaw}",
        limit=_limit(wrong.limit),
        count=len(said) if isinstance(said, str | list) else 0,
        said=typed[:SIGNS_QUOTED],
        example=f"{today_here(manager):%d.%m.%Y}",
    )


def _limit(limit: str) -> str | int:
    if limit.isdecimal():
        return int(limit)
    try:
        return f"{date.fromisoformat(limit):%d.%m.%Y}"
    except ValueError:
        return limit or 1
