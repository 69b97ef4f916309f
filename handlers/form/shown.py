"""A question in words: which step it is, what is asked, what helps, what was answered before."""

from collections.abc import Mapping
from datetime import date
from html import escape
from typing import Any

from aiogram_dialog import DialogManager

from domain.operations.clinics.find_clinics import FindClinics
from domain.requests.form import Question, QuestionKind
from domain.requests.readable import Reader
from handlers.form.kept import Asked, asked
from handlers.shared.covered import covered
from handlers.shared.local_time import local
from handlers.shared.operation import operation
from handlers.shared.tongue import Tongue, acting, now, tongue

ANSWERED_IN_STEPS = {QuestionKind.ROWS, QuestionKind.DOCUMENTS, QuestionKind.CHOICES}


def show_question(there: Asked, words: Tongue, names: Mapping[str, str], today: date) -> dict[str, Any]:
    question = there.question
    has_now = there.answer is not None and question.kind not in ANSWERED_IN_STEPS
    return {
        "step": _step(there, words),
        "ask": f"<b>{escape(words.say(f'{question.key}-ask'), quote=False)}</b>",
        "help": _help(question, words, today),
        "optional": question.optional,
        "given": reader(words, names).value(question, covered(question, there.answer)) if has_now else "",
    }


def _step(there: Asked, words: Tongue) -> str:
    step, count = there.step
    if there.row is None:
        return words.say("form-step", step=step, count=count)
    return words.say("form-step-in-row", step=step, count=count, row=there.row)


def _help(question: Question, words: Tongue, today: date) -> str:
    """Its own, or that of its kind, where there is any."""
    known = filter(words.has, (f"{question.key}-help", f"form-help-{question.kind}"))
    return next((words.say(key, example=f"{today:%d.%m.%Y}") for key in known), "")


def today_here(manager: DialogManager) -> date:
    """The day an example shows: one that every question about a day takes."""
    return local(now(manager)).date()


def reader(words: Tongue, names: Mapping[str, str]) -> Reader:
    return Reader(words.words, words.language, names)


async def asked_facts(manager: DialogManager) -> tuple[Asked, dict[str, Any]]:
    now_asked = await asked(manager)
    names: dict[str, str] = {}
    if now_asked.question.kind is QuestionKind.CLINIC and now_asked.answer:
        find = await operation(manager, FindClinics)
        clinic = await find.one(now_asked.answer)
        names = {clinic.code: clinic.name(acting(manager).language)} if clinic else {}
    return now_asked, show_question(now_asked, tongue(manager), names, today_here(manager))
