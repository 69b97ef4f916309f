"""A question for the offline preview: the one its caller names, or the first of its kind in any form."""

from collections.abc import Iterator
from dataclasses import replace

from aiogram_dialog import DialogManager

from domain.requests.draft import Draft
from domain.requests.form import Answers, Form, Question, QuestionKind
from domain.requests.forms import all_forms
from handlers.form.kept import COLUMN, QUESTION, SERVICE, Asked
from handlers.shared.examples import CHAT, NOW

EXAMPLE_SERVICE = "phc-certificate"
EXAMPLE_NUMBER = "7K3-M92-Q4X"


def example_form(manager: DialogManager) -> Form:
    return all_forms().of(manager.dialog_data.get(SERVICE, EXAMPLE_SERVICE))


def example_draft(form: Form, answers: Answers) -> Draft:
    return Draft(EXAMPLE_NUMBER, form.service, "person", "person", CHAT, "kk", NOW, answers)


def example_asked(manager: DialogManager, kinds: tuple[QuestionKind, ...]) -> Asked:
    kept = manager.dialog_data
    return next(
        _asked(*found)
        for found in (*_every(), _of_kind(kinds[0]))
        if (QUESTION not in kept and found[2].kind in kinds)
        or (found[0].service, found[1].id, found[2].id)
        == (kept.get(SERVICE), kept.get(QUESTION), kept.get(COLUMN, kept.get(QUESTION)))
    )


def example_of(service: str, name: str) -> Asked:
    form = all_forms().of(service)
    return next(_asked(*found) for found in _every() if found[0] is form and found[1].id == name)


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
