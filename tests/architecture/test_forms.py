"""Every form is whole: a standard of the law, words in both languages for all it asks, windows that show it."""

from collections.abc import Iterator
from typing import Any, cast

import pytest

from adapters.words import FluentWords
from bot.found import SERVICES
from domain.law.law import Law
from domain.ports.service import Service
from domain.requests.form import AnsweredBy, Form, Question, QuestionKind
from domain.requests.forms import all_forms
from handlers.form.journey import dialog
from handlers.form.kept import FormKept, InHand
from handlers.form.states import WINDOWS
from handlers.found import journeys
from handlers.preview import ExampleManager
from handlers.shared.examples import NOW, Examples

WORDS, LAW = FluentWords(), Law.load()
SHOWN = Examples(WORDS, "ru")
LANGUAGES = ("kk", "ru")
FORMS = [all_forms().of(service) for service in sorted(all_forms().services)]
OF_PROVIDERS = {QuestionKind.MOMENT, QuestionKind.DOCTOR}
CHOOSE_THEMSELVES = {each.service for each in SERVICES if each.provider is not Service.provider}
MOST_BUTTON_ROWS = 13
LONGEST_BUTTON = 64

pytestmark = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.service)


def own_questions(form: Form) -> set[str]:
    return set(journeys().of(form.service).questions)


def asked(form: Form) -> Iterator[tuple[Question, Question | None]]:
    """Each question, and each column of its rows."""
    for question in form.questions:
        yield question, None
        yield from ((question, column) for column in question.columns)


def of_question(question: Question, *parts: str) -> Iterator[str]:
    yield from (f"{question.key}-{part}" for part in parts)
    if question.kind in {QuestionKind.CHOICE, QuestionKind.CHOICES}:
        yield from (f"{question.key}-{option}" for option in question.options)
    for column in question.columns:
        yield from of_question(column, *parts)


def documents(form: Form) -> Iterator[str]:
    by = form.question(form.document_by) if form.document_by else None
    kinds = [form.document] if form.document else []
    for kind in [f"{one}-{option}" for one in kinds for option in by.options] if by else kinds:
        yield from (f"document-{kind}-{part}" for part in ("title", "statement"))


def test_the_law_knows_the_service(form: Form) -> None:
    standard = LAW.standard(form.service, NOW.date())
    assert form.service in LAW.services
    for named in (form.to, form.law_kind):
        assert named is None or standard.addressees or standard.kinds


def test_all_words_are_there_in_both_languages(form: Form) -> None:
    wanted = {f"service-{form.service}", f"guide-name-{form.service}", *documents(form)}
    for question in form.questions:
        wanted |= set(of_question(question, "ask", "label"))
    for field in form.result:
        wanted |= set(of_question(field, "label"))
    for language in LANGUAGES:
        assert sorted(key for key in wanted if not WORDS.has(language, key)) == []


def test_questions_are_plain_text(form: Form) -> None:
    """The window itself makes them stand out."""
    for question, column in asked(form):
        for language in LANGUAGES:
            ask = WORDS.say(language, f"{(column or question).key}-ask")
            assert not set("<>!&") & set(ask), ask


def test_conditions_and_names_lead_to_questions(form: Form) -> None:
    names = [question.id for question in form.questions]
    assert len(set(names)) == len(names)
    for place, question in enumerate(form.questions):
        if question.when is None:
            continue
        before = next(one for one in form.questions[:place] if one.id == question.when.question)
        assert question.when.answers <= set(before.options), question.id
    assert set(form.on_document) <= set(names)
    assert {form.to, form.law_kind, form.document_by, form.holder} - {None} <= set(names)
    assert form.provider is not AnsweredBy.CHOSEN or "clinic" in names or form.service in CHOOSE_THEMSELVES


def test_what_only_providers_say_has_a_screen_of_its_own(form: Form) -> None:
    for question, column in asked(form):
        if (column or question).kind in OF_PROVIDERS:
            assert question.id in own_questions(form)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_question_is_shown(form: Form, language: str) -> None:
    for question, column in asked(form):
        if question.id in own_questions(form):
            continue
        state = WINDOWS[(column or question).kind]
        manager = cast("Any", ExampleManager(WORDS, language, SHOWN, dialog, state))
        FormKept(form.service).keep(manager)
        InHand(question.id, column=column.id if column else None).keep(manager)
        shown = await dialog.render(manager)
        assert WORDS.say(language, f"{(column or question).key}-ask") in (shown.text or "")
        rows = getattr(shown.reply_markup, "inline_keyboard", [])
        assert len(rows) <= MOST_BUTTON_ROWS
        assert all(len(button.text) <= LONGEST_BUTTON for row in rows for button in row)


def test_own_screens_are_of_questions_there_are(form: Form) -> None:
    assert own_questions(form) <= {question.id for question in form.questions}
