"""A question for the offline preview: the one its caller names, or the first of its kind in any form."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from aiogram_dialog import DialogManager

from domain.operations.drafts.find_drafts import DraftShown
from domain.requests.draft import Draft
from domain.requests.form import Answers, Form, QuestionKind
from domain.requests.forms import all_forms
from handlers.form.kept import Asked, FormKept, InHand
from handlers.shared.examples import CHAT, NOW, Examples

EXAMPLE_NUMBER = "7K3-M92-Q4X"


@cache
def example_form() -> Form:
    """Every window of it has something to say: it is consented to, and signed."""
    return next(form for form in _forms() if form.consent and form.signature)


def example_begun(shown: Examples, answers: Answers | None = None) -> DraftShown:
    return DraftShown(_draft(example_form(), answers or {}), shown.person, None)


def example_asked(manager: DialogManager, kinds: tuple[QuestionKind, ...]) -> Asked:
    """It is kept in hand. Where no form asks for this yet, the words of another question stand in."""
    if hand := InHand.there(manager):
        return example_of(FormKept.of(manager).service, hand.question, hand.column)
    every = tuple(_every())
    made = replace(every[0], question=replace(every[0].question, kind=kinds[0]))
    found = next((each for each in every if each.question.kind in kinds), made)
    InHand(found.top.id).keep(manager)
    return found


def example_of(service: str, name: str, column: str | None = None) -> Asked:
    wanted = (service, name, column or name)
    return next(each for each in _every() if (each.form.service, each.top.id, each.question.id) == wanted)


def _every() -> Iterator[Asked]:
    """As if each question were asked whatever was answered before."""
    for form in _forms():
        whole = replace(form, questions=tuple(replace(each, when=None) for each in form.questions))
        for top in whole.questions:
            there = Asked(whole, _draft(whole, {}), top, top)
            yield there
            yield from (replace(there, question=column, row=1) for column in top.columns)


def _forms() -> list[Form]:
    """The shortest first."""
    forms = map(all_forms().of, all_forms().services)
    return sorted(forms, key=lambda form: (len(form.questions), form.service))


def _draft(form: Form, answers: Answers) -> Draft:
    return Draft(EXAMPLE_NUMBER, form.service, "person", "person", CHAT, "kk", NOW, answers)
