"""Steps are counted so that nobody is surprised: one by one, to a count that stands from the first to the last."""

from collections.abc import Iterator

import pytest

from domain.requests.form import Answers, Form, Question
from domain.requests.forms import all_forms
from domain.requests.steps import step

ON_THE_WAY = {
    "donor-registration": frozenset({"will"}),
    "education-document": frozenset({"kind"}),
    "home-visit": frozenset({"symptoms"}),
    "manager-certification": frozenset({"kind", "registers"}),
}
"""Answered before the form, in windows of the service's own."""
Told = tuple[str, tuple[int, int] | None]


def said(question: Question) -> tuple[object, ...]:
    return question.options or ("something",)


def ways(form: Form, answers: Answers, known: frozenset[str]) -> Iterator[list[Told]]:
    """Every way through the form, whatever is answered: each question with the step it is said to be."""
    missing = form.missing(answers)
    if missing is None:
        yield []
        return
    here = missing.id, step(form, missing.id, answers, known)
    decides = any(each.when and each.when.question == missing.id for each in form.questions)
    for option in said(missing) if decides else said(missing)[:1]:
        for rest in ways(form, {**answers, missing.id: option}, known):
            yield [here, *rest]


def begun(form: Form, known: list[str]) -> Iterator[dict[str, object]]:
    if not known:
        yield {}
        return
    question = form.question(known[0])
    assert question is not None
    for option in said(question):
        for rest in begun(form, known[1:]):
            yield {known[0]: option, **rest}


@pytest.mark.parametrize("service", sorted(all_forms().services))
def test_no_step_is_jumped_over_and_the_count_stands(service: str) -> None:
    form, known = all_forms().of(service), ON_THE_WAY.get(service, frozenset())
    for answers in begun(form, sorted(known)):
        for way in ways(form, answers, known):
            told = [each for _, each in way if each]
            assert len({count for _, count in told}) <= 1, way
            places = [place for place, _ in told]
            assert places == sorted(places)
            assert not places or set(places) == set(range(1, told[0][1] + 1)), way


def test_what_a_register_knew_is_no_step_and_what_may_be_added_is_none() -> None:
    form, known = all_forms().of("home-visit"), frozenset({"phone", "symptoms"})
    answers = {"phone": "+77010000000", "symptoms": ["fever"]}
    for name in ("phone", "symptoms", "complaint"):
        assert step(form, name, answers, known) is None
    assert step(form, "temperature", answers, known) == (1, 2)
    assert step(form, "district", answers, known) == step(form, "address", answers, known) == (2, 2)


def test_the_only_question_is_no_step() -> None:
    assert step(all_forms().of("phc-certificate"), "purpose", {}, frozenset()) is None
