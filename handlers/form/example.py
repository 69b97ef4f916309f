"""A question for the offline preview: the one its caller names, or the first of its kind in any form."""

from collections.abc import Iterator
from dataclasses import replace

from aiogram_dialog import DialogManager

from domain.requests.draft import Draft
from domain.requests.form import Answers, Form, Question, QuestionKind
from domain.requests.forms import all_forms
from handlers.form.kept import Asked, FormKept, InHand
from handlers.shared.examples import CHAT, NOW

EXAMPLE_SERVICE = "phc-certificate"
EXAMPLE_NUMBER = "7K3-M92-Q4X"


def example_form(manager: DialogManager) -> Form:
    kept = FormKept.there(manager)
    return all_forms().of(kept.service if kept else EXAMPLE_SERVICE)


def example_draft(form: Form, answers: Answers) -> Draft:
    return Draft(EXAMPLE_NUMBER, form.service, "person", "person", CHAT, "kk", NOW, answers)


def example_asked(manager: DialogManager, kinds: tuple[QuestionKind, ...]) -> Asked:
    hand = InHand.there(manager)
    if hand is not None:
        return example_of(example_form(manager).service, hand.question, hand.column)
    return next(_asked(*found) for found in (*_every(), _of_kind(kinds[0])) if found[2].kind in kinds)


def example_of(service: str, name: str, column: str | None = None) -> Asked:
    wanted = (service, name, column or name)
    return next(
        _asked(form, top, question)
        for form, top, question in _every()
        if (form.service, top.id, question.id) == wanted
    )


def _asked(form: Form, top: Question, question: Question) -> Asked:
    whole = replace(form, questions=tuple(replace(each, when=None) for each in form.questions))
    return Asked(whole, example_draft(form, {}), top, question, None if top is question else 1)


def _every() -> Iterator[tuple[Form, Question, Question]]:
    for service in sorted(all_forms().services, key=lambda each: (each != EXAMPLE_SERVICE, each)):
        form = all_forms().of(service)
        for top in form.questions:
            yield form, top, top
            for column in top.columns:
                yield form, top, column


def _of_kind(kind: QuestionKind) -> tuple[Form, Question, Question]:
    """No form asks for this yet: another question's words stand in."""
    form = all_forms().of(EXAMPLE_SERVICE)
    made = replace(form.questions[0], kind=kind)
    return replace(form, questions=(made,)), made, made
