"""Answers as people read them, in both languages."""

from typing import Any

import pytest

from domain.requests.form import Answer, Answers, QuestionKind
from domain.requests.readable import ReadableLine, Reader, codes_in
from tests.support.every_kind import FORM, GIVEN, EveryKindsWords, question

WORDS = EveryKindsWords()
NAMES = {"d1": "Абдрахманова Гульнур"}


def reader(language: str) -> Reader:
    return Reader(WORDS, language, NAMES)


def test_all_that_was_answered_in_its_order() -> None:
    lines = reader("ru").lines(FORM.result, {**GIVEN, "clinic": None, "why": "не показано: занятия разрешены"})
    assert [(one.label, one.value) for one in lines] == [
        ("Заключение", "Дені сау. Қарсы көрсетілім жоқ."),
        ("Группа здоровья", "первая"),
        ("Ограничения", "бег, пребывание на холоде"),
        ("Может посещать занятия", "да"),
        ("Сколько было приёмов", "2"),
        ("Когда прийти", "26 ноября, четверг, 10:30"),
        ("Действует по", "31.01.2027"),
        ("Врач", "Абдрахманова Гульнур"),
        ("Какая поликлиника проверит", WORDS.say("ru", "form-passed-over")),
        ("Прививки", "– БЦЖ, 05.05.2001\n– АКДС, 05.08.2001"),
    ]


def test_the_same_in_kazakh() -> None:
    lines = reader("kk").lines(FORM.result, {"fit": "no", "why": "Биіктік", "limits": ["water"]})
    assert lines == (
        ReadableLine("limits", "Шектеулер", "бассейн"),
        ReadableLine("fit", "Сабаққа қатыса ала ма", "жоқ"),
        ReadableLine("why", "Неге қатыса алмайды", "Биіктік"),
    )


@pytest.mark.parametrize(
    ("kind", "answer", "more", "words"),
    [
        (QuestionKind.NUMBER, 36.6, {"decimals": 1}, "36,6"),
        (QuestionKind.NUMBER, 1000, {}, "1000"),
        (QuestionKind.NUMBER, 2.0, {"decimals": 2}, "2,00"),
        (QuestionKind.DOCTOR, "gone", {}, "gone"),
        (QuestionKind.ADDRESS, "Төле би, 1", {}, "Төле би, 1"),
        (QuestionKind.TEXT, "+77000000362", {}, "+7 700 000 03 62"),
        (QuestionKind.ROWS, [], {}, ""),
    ],
)
def test_one_answer(kind: QuestionKind, answer: Answer, more: dict[str, Any], words: str) -> None:
    assert reader("ru").value(question("q", kind, **more), answer) == words


@pytest.mark.parametrize(
    ("answers", "codes"),
    [({}, ()), ({"doctor": "d1", "clinic": None}, ("d1",)), ({"doctor": "d1", "clinic": "c"}, ("d1", "c"))],
)
def test_whose_names_are_wanted(answers: Answers, codes: tuple[str, ...]) -> None:
    assert codes_in(FORM.result, answers) == codes
