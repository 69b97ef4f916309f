"""What is typed becomes an answer or says what is wrong with it: every kind, tables, hostile input, in no time."""

import json
from datetime import date
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain.requests.answering import Flaw, Wrong, clean_text, read_answer
from domain.requests.form import Answer, Question, QuestionKind
from tests.support.effort import effort

TODAY, ZONE = date(2026, 11, 24), ZoneInfo("Asia/Almaty")
IIN = "900515400004"
FEW = ("a", "b", "c")


def question(kind: QuestionKind, **more: Any) -> Question:
    return Question("q", "form-x-q", kind, **more)


def read(asked: Question, said: Answer) -> Answer | Wrong:
    return read_answer(asked, said, TODAY, ZONE)


NOT_A_NUMBER, NOT_A_DATE, NOT_A_MOMENT = Wrong(Flaw.NOT_A_NUMBER), Wrong(Flaw.NOT_A_DATE), Wrong(Flaw.NOT_A_MOMENT)
WRONG_IIN, NOT_A_NAME, EMPTY = Wrong(Flaw.WRONG_IIN), Wrong(Flaw.NOT_A_NAME), Wrong(Flaw.EMPTY)
NOT_AN_OPTION, NO_FILE = Wrong(Flaw.NOT_AN_OPTION), Wrong(Flaw.FILE_EXPECTED)

NUMBERS = [
    ("5", 5), (" 5 ", 5), ("1 000", 1000), ("1\u00a0000", 1000), ("+7", 7), ("-3", Wrong(Flaw.TOO_SMALL, "0")),
    (5, 5), ("5,0", 5), ("5.00", 5), ("0", 0), ("-0", 0), ("1000", 1000), ("1001", Wrong(Flaw.TOO_LARGE, "1000")),
    ("5.5", NOT_A_NUMBER), ("5,5", NOT_A_NUMBER), ("1e2", NOT_A_NUMBER), ("1e400", NOT_A_NUMBER),
    ("NaN", NOT_A_NUMBER), ("Infinity", NOT_A_NUMBER), ("-inf", NOT_A_NUMBER), ("sNaN", NOT_A_NUMBER),
    ("1_000", NOT_A_NUMBER), ("0x10", NOT_A_NUMBER), ("٣", NOT_A_NUMBER), ("５", NOT_A_NUMBER), ("²", NOT_A_NUMBER),
    ("бес", NOT_A_NUMBER), ("5 дана", NOT_A_NUMBER), (".5", NOT_A_NUMBER), ("5.", NOT_A_NUMBER),
    ("--5", NOT_A_NUMBER),
    ("9" * 40, NOT_A_NUMBER), (True, NOT_A_NUMBER), ({"a": 1}, EMPTY), (["5"], EMPTY),
    ("", EMPTY), (None, EMPTY),
]  # fmt: skip


@pytest.mark.parametrize(("said", "answer"), NUMBERS)
def test_a_number(said: Answer, answer: Answer) -> None:
    assert read(question(QuestionKind.NUMBER, least=0, most=1000), said) == answer


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("2,5", 2.5),
        ("2.5", 2.5),
        ("-1,25", -1.25),
        ("36,66", 36.66),
        ("36,666", NOT_A_NUMBER),
        ("1,2,3", NOT_A_NUMBER),
    ],
)
def test_a_number_with_decimals(said: str, answer: Answer) -> None:
    assert read(question(QuestionKind.NUMBER, decimals=2), said) == answer


DATES = [
    ("25.11.2026", "2026-11-25"), ("2026-11-25", "2026-11-25"), ("25/11/2026", "2026-11-25"),
    ("25-11-2026", "2026-11-25"), ("25 11 2026", "2026-11-25"), (" 25.11.26 ", "2026-11-25"),
    ("24.11.2026", "2026-11-24"), ("23.11.2026", Wrong(Flaw.TOO_EARLY, "2026-11-24")),
    ("24.12.2026", "2026-12-24"), ("25.12.2026", Wrong(Flaw.TOO_LATE, "2026-12-24")),
    ("31.02.2027", NOT_A_DATE), ("29.02.2027", NOT_A_DATE), ("00.01.2027", NOT_A_DATE), ("2026-13-01", NOT_A_DATE),
    ("25.11", NOT_A_DATE), ("ертең", NOT_A_DATE), ("٢٥.١١.٢٠٢٦", NOT_A_DATE), ("20261125T10", NOT_A_DATE),
    ("25.11.2026 10:30", NOT_A_DATE), ("99999-01-01", NOT_A_DATE), (20261125, NOT_A_DATE), ("", EMPTY),
    ("01.01.0001", Wrong(Flaw.TOO_EARLY, "2026-11-24")), ("31.12.9999", Wrong(Flaw.TOO_LATE, "2026-12-24")),
]  # fmt: skip


@pytest.mark.parametrize(("said", "answer"), DATES)
def test_a_date(said: Answer, answer: Answer) -> None:
    assert read(question(QuestionKind.DATE, least=0, most=30), said) == answer


@pytest.mark.parametrize("said", ["29.02.2024", "15.05.90", "2000-02-29"])
def test_days_long_past_where_nothing_forbids_them(said: str) -> None:
    assert isinstance(read(question(QuestionKind.DATE), said), str)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("2026-11-25T10:30", "2026-11-25T10:30:00+05:00"),
        ("25.11.2026 10:30", "2026-11-25T10:30:00+05:00"),
        ("2026-11-25 09:05", "2026-11-25T09:05:00+05:00"),
        ("25.11.2026", NOT_A_MOMENT),
        ("10:30", NOT_A_MOMENT),
        ("25.11.2026 24:30", NOT_A_MOMENT),
        ("2026-11-23T10:30", Wrong(Flaw.TOO_EARLY, "2026-11-24")),
    ],
)
def test_a_moment_is_in_the_clinics_zone(said: str, answer: Answer) -> None:
    assert read(question(QuestionKind.MOMENT, least=0), said) == answer


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("  екі   сөз ", "екі сөз"),
        ("бір\r\nекі", "бір\nекі"),
        ("бір\tекі", "бір екі"),
        ("бір\n\n\n\n\nекі", "бір\n\nекі"),
        ("е\u0306кі", "ӗкі"),
        ("\u202eевзйа\u202c", "евзйа"),
        ("А\u200bй\u00adгүл\ufeff", "Айгүл"),
        ("\ud800абв", "абв"),
        ("\x00абв\x1b[31m", "абв[31m"),
        ("<b>абв</b> & {x}", "<b>абв</b> & {x}"),
        ("аб", Wrong(Flaw.TOO_SHORT, "3")),
        ("ә" * 40, "ә" * 40),
        ("ә" * 41, Wrong(Flaw.TOO_LONG, "40")),
        ("\u200b\u3164\u2800 \n", EMPTY),
        (" ", EMPTY),
        (12345, "12345"),
    ],
)
def test_a_text(said: Answer, answer: Answer) -> None:
    assert read(question(QuestionKind.TEXT, least=3, most=40), said) == answer


def test_marks_heaped_on_a_letter_are_thinned() -> None:
    assert clean_text("а" + "\u0301\u0323" * 300 + "б") == clean_text("а\u0301\u0323\u0301б")


@pytest.mark.parametrize("said", ["", None, "  ", "\u200b\u00ad", []])
@pytest.mark.parametrize("kind", list(QuestionKind))
def test_what_is_optional_may_be_passed_over_in_any_way(kind: QuestionKind, said: Answer) -> None:
    columns = (question(QuestionKind.TEXT),)
    assert read(question(kind, options=FEW, columns=columns, optional=True), said) is None
    assert isinstance(read(question(kind, options=FEW, columns=columns), said), Wrong)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("a", "a"),
        ("d", NOT_AN_OPTION),
        ("A", NOT_AN_OPTION),
        (["a"], EMPTY),
        ({}, EMPTY),
        (0, NOT_AN_OPTION),
    ],
)
def test_a_choice(said: Answer, answer: Answer) -> None:
    assert read(question(QuestionKind.CHOICE, options=FEW), said) == answer


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (["c", "a", "a"], ["a", "c"]),
        ("b", ["b"]),
        (["a", "b", "c"], Wrong(Flaw.TOO_MANY, "2")),
        ([], Wrong(Flaw.TOO_FEW, "1")),
        (["a", "z"], NOT_AN_OPTION),
        ([["a"]], NOT_AN_OPTION),
    ],
)
def test_choices(said: Answer, answer: Answer) -> None:
    assert read(question(QuestionKind.CHOICES, options=FEW, most=2), said) == answer


PERSONS = [
    (f"Сағынтаева Айгүл {IIN}", {"name": "Сағынтаева Айгүл", "iin": IIN}),
    (f"{IIN}, Сағынтаева  Айгүл Ерланқызы", {"name": "Сағынтаева Айгүл Ерланқызы", "iin": IIN}),
    ("Сағынтаева Айгүл 900515 400004", {"name": "Сағынтаева Айгүл", "iin": IIN}),
    ({"name": "О'Коннор-Ким Анна", "iin": " 900515-400004 "}, {"name": "О'Коннор-Ким Анна", "iin": IIN}),
    ({"name": "Айгүл", "iin": IIN}, NOT_A_NAME),
    ({"name": "Айгүл 2", "iin": IIN}, NOT_A_NAME),
    ({"name": "!!! ???", "iin": IIN}, NOT_A_NAME),
    ({"name": "а б" * 100, "iin": IIN}, NOT_A_NAME),
    ({"name": "Сағынтаева Айгүл", "iin": ""}, WRONG_IIN),
    ({"name": "Сағынтаева Айгүл", "iin": "900515400005"}, WRONG_IIN),
    ({"name": "Сағынтаева Айгүл", "iin": "٩٠٠٥١٥٤٠٠٠٠٤"}, WRONG_IIN),
    ({}, WRONG_IIN),
    ("Сағынтаева Айгүл", WRONG_IIN),
    (f"Сағынтаева Айгүл {IIN}{IIN}", WRONG_IIN),
    (["x"], EMPTY),
]


@pytest.mark.parametrize(("said", "answer"), PERSONS)
def test_a_person(said: Answer, answer: Answer) -> None:
    assert read(question(QuestionKind.PERSON), said) == answer


@pytest.mark.parametrize(
    ("kind", "said", "answer"),
    [
        (QuestionKind.ADDRESS, "Төле би 1", "Төле би 1"),
        (QuestionKind.ADDRESS, "Көше", Wrong(Flaw.TOO_SHORT, "5")),
        (QuestionKind.CLINIC, "almaty-01", "almaty-01"),
        (QuestionKind.CLINIC, "емхана", NOT_AN_OPTION),
        (QuestionKind.DOCTOR, "x" * 33, NOT_AN_OPTION),
        (QuestionKind.DOCTOR, ["d1"], EMPTY),
        (QuestionKind.YES_NO, "yes", "yes"),
        (QuestionKind.YES_NO, "иә", NOT_AN_OPTION),
        (QuestionKind.DOCUMENTS, ["f1", "f2"], ["f1", "f2"]),
        (QuestionKind.DOCUMENTS, ["f"] * 6, Wrong(Flaw.TOO_MANY, "5")),
        (QuestionKind.DOCUMENTS, "f1", NO_FILE),
        (QuestionKind.DOCUMENTS, [1], NO_FILE),
        (QuestionKind.DOCUMENTS, [], NO_FILE),
    ],
)
def test_the_other_kinds(kind: QuestionKind, said: Answer, answer: Answer) -> None:
    assert read(question(kind, options=("yes", "no")), said) == answer


COLUMNS = (
    Question("name", "k", QuestionKind.TEXT, most=10),
    Question("count", "k", QuestionKind.NUMBER, optional=True),
)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ([{"name": "А", "count": "2"}], [{"name": "А", "count": 2}]),
        ([{"name": "А", "more": "x"}], [{"name": "А", "count": None}]),
        ([{"name": "А"}, {"name": "Б", "count": "x"}], Wrong(Flaw.NOT_A_NUMBER, place=(1, "count"))),
        ([{"name": "А"}] * 4, Wrong(Flaw.TOO_MANY, "3")),
        ([], Wrong(Flaw.TOO_FEW, "1")),
        ("А", Wrong(Flaw.TOO_FEW, "1")),
        (["А"], Wrong(Flaw.TOO_FEW, "1")),
        ([{}], Wrong(Flaw.EMPTY, place=(0, "name"))),
    ],
)
def test_rows_tell_which_of_them_is_wrong(said: Answer, answer: Answer) -> None:
    assert read(question(QuestionKind.ROWS, columns=COLUMNS, most=3), said) == answer


MEGABYTE = 1024 * 1024
HOSTILE = {
    "long": "я" * MEGABYTE,
    "digits": "9" * MEGABYTE,
    "spaces": " " * MEGABYTE,
    "lines": "\n" * MEGABYTE,
    "marks": "а" + "\u0301\u0323" * (MEGABYTE // 2),
    "bidi": "\u202e" * MEGABYTE,
    "surrogates": "\ud800" * MEGABYTE,
    "zeros": "0" * MEGABYTE,
    "dots": "." * MEGABYTE,
    "rows": [{"name": "я" * MEGABYTE}] * 3,
    "many": [{"name": "x"}] * 100_000,
    "person": {"name": "я " * MEGABYTE, "iin": "9" * MEGABYTE},
    "deep": [[[[[[]]]]]],
}


@cache
def to_carry() -> float:
    """What it costs to hand over one hostile answer."""
    return effort(lambda: json.dumps("я" * MEGABYTE))


@pytest.mark.parametrize("kind", list(QuestionKind))
@pytest.mark.parametrize("said", HOSTILE.values(), ids=HOSTILE)
def test_whatever_comes_is_read_in_no_time(kind: QuestionKind, said: Answer) -> None:
    asked = question(kind, options=FEW, columns=COLUMNS, most=100)
    assert effort(lambda: read(asked, said)) < 2 * to_carry()
    answer = read(asked, said)
    assert answer is None or isinstance(answer, Wrong | str | int | list)
