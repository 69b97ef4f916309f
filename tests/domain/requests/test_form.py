"""Forms are data: which questions are asked, what is missing, and that every form that is kept can be filled in."""

from pathlib import Path

import pytest

from domain.law import Law
from domain.requests.form import Answers, Form, Question, QuestionKind, as_day, relevant
from domain.requests.forms import Forms, all_forms

LAW = Law.load()
PAGE = """
provider = "attached"
document = "paper"

[[questions]]
id = "who"
kind = "choice"
options = ["self", "other"]

[[questions]]
id = "name"
kind = "text"
when = { question = "who", is = ["other"] }

[[questions]]
id = "limits"
kind = "choices"
options = ["a", "b"]
optional = true

[[questions]]
id = "why"
kind = "text"
when = { question = "limits", is = ["b"] }
"""


@pytest.fixture
def form(tmp_path: Path) -> Form:
    (tmp_path / "made_up").mkdir()
    (tmp_path / "made_up" / "form.toml").write_text(PAGE, "utf-8")
    (tmp_path / "notes.txt").write_text("not a form", "utf-8")
    forms = Forms.load(tmp_path)
    assert forms.services == {"made-up"}
    return forms.of("made-up")


@pytest.mark.parametrize(
    ("answers", "asked", "missing"),
    [
        ({}, ["who", "limits"], "who"),
        ({"who": "self"}, ["who", "limits"], None),
        ({"who": "other"}, ["who", "name", "limits"], "name"),
        ({"who": "self", "limits": None}, ["who", "limits"], None),
        ({"who": "self", "limits": ["a", "b"]}, ["who", "limits", "why"], "why"),
        ({"who": "self", "limits": ["a"], "name": "x"}, ["who", "limits"], None),
    ],
)
def test_what_is_asked_and_what_is_missing(
    form: Form, answers: Answers, asked: list[str], missing: str | None
) -> None:
    assert [each.id for each in form.asked(answers)] == asked
    found = form.missing(answers)
    assert (found.id if found else None) == missing
    line = [each.id for each in form.line(answers)]
    assert line == [each for each in asked if each != "limits"]
    assert "who" not in [each.id for each in form.line(answers, frozenset({"who"}))]
    assert [each.id for each in form.extras(answers)] == ["limits"]


def test_what_another_answer_made_pointless_is_left_out(form: Form) -> None:
    answers = {"who": "self", "name": "x", "limits": None, "strange": 1}
    assert relevant(form.questions, answers) == {"who": "self", "limits": None}


@pytest.mark.parametrize(("said", "day"), [("2026-11-24", "2026-11-24"), ("", None), (None, None), (5, None)])
def test_as_day(said: object, day: str | None) -> None:
    found = as_day(said)
    assert (found.isoformat() if found else None) == day


@pytest.mark.parametrize("service", sorted(all_forms().services))
def test_a_form_that_is_kept_can_be_filled_in(service: str) -> None:
    form = all_forms().of(service)
    assert service in LAW.catalogue.services
    asked = [each.id for each in form.questions]
    for questions, before in ((form.questions, []), (form.result, asked)):
        names = [each.id for each in questions]
        assert len(set(names)) == len(names)
        for at, each in enumerate(questions):
            assert_sound(each, [*before, *names[:at]])
    answers = {each.id for each in form.questions}
    assert {*form.on_document, *filter(None, (form.to, form.law_kind))} <= answers | {"to", "kind"}
    assert form.document_by is None or form.document_by in answers


def assert_sound(question: Question, before: list[str]) -> None:
    """A condition is on what was answered before, bounds are the right way round, a choice has options."""
    assert question.when is None or question.when.question in before, question.key
    assert (question.least is None or question.most is None) or question.least <= question.most, question.key
    if question.kind in {QuestionKind.CHOICE, QuestionKind.CHOICES}:
        assert len(set(question.options)) == len(question.options) > 0, question.key
    assert bool(question.columns) is (question.kind is QuestionKind.ROWS), question.key
    for column in question.columns:
        assert column.kind is not QuestionKind.ROWS
        assert_sound(column, before)


def test_an_unknown_service_has_no_form() -> None:
    assert all_forms().get("no-such") is None
    with pytest.raises(LookupError):
        all_forms().of("no-such")
