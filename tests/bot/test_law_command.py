"""`emhana law`: the contract of `decide` to the letter, and the words of the rest."""

import json
from itertools import product

import pytest
from click.testing import CliRunner, Result

from adapters.words import FluentWords
from bot.cli.law import law
from bot.cli.law_diff import told
from bot.cli.law_explain import explained
from bot.cli.law_show import shown
from bot.cli.law_words import LawWords
from domain.law import Law, Standard
from tests.support.effort import calls_in

ASKED = {"service": "home-visit", "channel": "electronic", "submitted_at": "2026-11-24T18:05:00+05:00"}
ANSWERED = {
    **ASKED,
    "standard": "dsm-90-2021/home-visit",
    "outcome": "deferred",
    "accepted_at": "2026-11-25T08:00:00+05:00",
    "due_at": "2026-11-25T08:30:00+05:00",
    "next_acceptance": None,
    "basis": ["DSM-90/2021 home-visit 7(1)", "DSM-90/2021 home-visit 7(2)", "R3"],
}
LAW = Law.load()
CALLS_A_LINE = 200
WORDS = [LawWords(FluentWords(), language) for language in ("kk", "ru")]
CHANNELS = ("electronic", "phone", "in-person")
MOMENTS = ("2026-11-24T10:00:00Z", "2026-11-24T20:00:00Z", "2026-12-16T10:00:00Z", "2026-11-28T08:30:00Z")


def run(*arguments: str, given: str | bytes = "") -> Result:
    return CliRunner().invoke(law, arguments, input=given)


def decide(*lines: object) -> tuple[list[dict[str, object]], int]:
    given = "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)
    result = run("decide", given=given)
    return [json.loads(line) for line in result.stdout.splitlines()], result.exit_code


def test_the_worked_example_of_the_contract() -> None:
    result = run("decide", given=json.dumps(ASKED))
    assert result.exit_code == 0
    assert result.stdout == json.dumps(ANSWERED) + "\n"


def test_a_bad_line_spoils_only_itself() -> None:
    answers, status = decide(ASKED, "", "not json", "[1]", ASKED)
    assert status == 1
    assert answers[0] == answers[4] == ANSWERED
    assert [answer.get("line") for answer in answers] == [None, 2, 3, 4, None]
    assert all(answer.keys() == {"error", "line"} for answer in answers[1:4])


def test_nothing_asked_nothing_answered() -> None:
    assert decide() == ([], 0)


def test_a_last_line_without_an_end_is_a_line() -> None:
    result = run("decide", given=json.dumps(ASKED) + "\n" + json.dumps(ASKED))
    assert len(result.stdout.splitlines()) == 2


@pytest.mark.parametrize(
    "wrong",
    [
        {"service": None},
        {"service": "surgery"},
        {"service": ["home-visit"]},
        {"channel": None},
        {"channel": "fax"},
        {"channel": 1},
        {"submitted_at": None},
        {"submitted_at": "2026-11-24T18:05:00"},
        {"submitted_at": "2026-11-24"},
        {"submitted_at": "2026-02-30T10:00:00Z"},
        {"submitted_at": "2026-11-24T25:00:00Z"},
        {"submitted_at": "2026-11-24x18:05:00Z"},
        {"submitted_at": "yesterday"},
        {"submitted_at": 1795527900},
        {"submitted_at": "2013-06-30T10:00:00+06:00"},
        {"submitted_at": "0001-01-01T00:00:00+14:00"},
        {"submitted_at": "9999-12-31T23:59:59-12:00"},
        {"service": "complaint"},
        {"service": "complaint", "to": "mayor"},
        {"service": "complaint", "to": None, "channel": "phone"},
        {"service": "complaint", "to": ["provider"]},
        {"to": "mayor"},
        {"kind": "copy"},
        {"service": "education-document"},
        {"service": "education-document", "kind": "copy", "channel": "phone"},
    ],
    ids=json.dumps,
)
def test_what_is_not_a_request_is_an_error(wrong: dict[str, object]) -> None:
    question = {key: value for key, value in {**ASKED, **wrong}.items() if value is not None}
    answers, status = decide(question)
    assert status == 1
    assert answers[0].keys() == {"error", "line"}
    assert answers[0]["line"] == 1


def test_a_choice_nobody_asked_for_is_left_aside() -> None:
    answers, status = decide({**ASKED, "to": "", "kind": None}, {**ASKED, "to": "provider", "kind": "duplicate"})
    assert status == 0
    assert answers == [{**ANSWERED, "to": "", "kind": None}, {**ANSWERED, "to": "provider", "kind": "duplicate"}]


def test_a_missing_choice_is_an_error_even_where_the_channel_is_not_offered() -> None:
    question = {**ASKED, "service": "education-document", "channel": "phone"}
    answers, _ = decide(question, {**question, "kind": "document"})
    assert "error" in answers[0]
    assert answers[1]["outcome"] == "not-offered"


@pytest.mark.parametrize(
    "line",
    [b"\xff\xfe\n", b'{"service": NaN}\n', b"[" * 100_000 + b"\n", b'{"service": "\xc3"}\n', b"9" * 5000 + b"\n"],
    ids=["not utf-8", "NaN", "too deep", "half a letter", "too long a number"],
)
def test_no_line_breaks_the_run(line: bytes) -> None:
    result = run("decide", given=line + json.dumps(ASKED).encode())
    first, second = (json.loads(each) for each in result.stdout.splitlines())
    assert first["line"] == 1
    assert second == ANSWERED
    assert result.exit_code == 1


@pytest.mark.parametrize(
    "written",
    ["2026-11-24T13:05:00Z", "2026-11-24T13:05:00.999999Z", "2026-11-24T18:05:00.1+05:00", "2026-11-24t13:05:00z",
     "2026-11-24T07:05:00-06:00", "2026-11-24T18:05+05:00"],
)  # fmt: skip
def test_the_answer_is_told_in_almaty_whatever_the_question_was_written_in(written: str) -> None:
    (answer,), _ = decide({**ASKED, "submitted_at": written})
    assert answer == {**ANSWERED, "submitted_at": written}


def test_an_accepted_request_counts_from_its_own_second() -> None:
    (answer,), _ = decide({**ASKED, "submitted_at": "2026-11-24T05:00:00.75Z"})
    assert answer["accepted_at"] == "2026-11-24T10:00:00+05:00"


def test_the_question_is_echoed_unchanged() -> None:
    question = {"id": 7, "note": "Әлихан \ud800", **ASKED, "nested": {"a": [1, None, 2.5]}, "outcome": "accepted"}
    (answer,), _ = decide(question)
    assert answer == {"id": 7, "note": "Әлихан \ud800", "nested": {"a": [1, None, 2.5]}, **ANSWERED}


def test_a_line_costs_little_and_no_more_among_many() -> None:
    def calls(lines: int) -> int:
        return calls_in(lambda: run("decide", given=(json.dumps(ASKED) + "\n") * lines))

    calls(1)
    few, more, many = (calls(lines) for lines in (100, 200, 300))
    assert more - few < 100 * CALLS_A_LINE
    assert many - more <= more - few


def test_show_is_the_ten_row_table_of_that_day() -> None:
    table = run("show", "home-visit", "--on", "2014-05-01", "--lang", "kk").stdout
    assert "almaty-3-561-2013/home-visit" in table
    assert [line[:3] for line in table.splitlines() if line[:2].strip().isdigit()] == [
        f"{n:>2} " for n in range(1, 11)
    ]
    assert "Almaty 3/561 home-visit 9" in table
    assert "Азаматтың жолы" in table


def test_show_takes_the_newest_text_without_a_day() -> None:
    assert "dsm-90-2021/home-visit" in run("show", "home-visit", "--lang", "ru").stdout


def test_list_names_every_version() -> None:
    listed = run("list", "--lang", "ru").stdout
    assert sum(not line.startswith(" ") for line in listed.splitlines()) == 18
    assert "almaty-3-561-2013/home-visit  Действует: 2013-07-01 – 2021-08-23" in listed


@pytest.mark.parametrize(("language", "word"), [("kk", "Мәтін ауысты"), ("ru", "Сменился текст")])
def test_diff_says_in_words_what_changed(language: str, word: str) -> None:
    said = run("diff", "home-visit", "2014-05-01", "2026-11-24", "--lang", language).stdout
    assert said.startswith(f"{word}: almaty-3-561-2013/home-visit → dsm-90-2021/home-visit.")


def test_diff_names_the_numbers() -> None:
    said = run("diff", "cpd-certificate", "2020-01-01", "2026-11-24", "--lang", "ru").stdout
    assert "Срок, лично: 1 день → 1 рабочий день." in said
    assert "Часы работы, понедельник – пятница: 09:00–18:00 → 08:30–17:30." in said
    assert "Перерыв отменён: был 13:00–14:00." in said


def test_diff_of_one_text_says_so() -> None:
    assert "Изменений нет" in run("diff", "medicines", "2024-05-01", "2026-11-24", "--lang", "ru").stdout


def versions() -> list[Standard]:
    return [each for service in LAW.catalogue.services for each in LAW.catalogue.versions(service)]


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.language)
def test_every_change_has_words(words: LawWords) -> None:
    for old, new in product(versions(), repeat=2):
        assert list(told(old, new, words))


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.language)
def test_every_standard_can_be_shown(words: LawWords) -> None:
    for standard in versions():
        assert len(list(shown(LAW, standard, words))) > 30


def test_explain_tells_fact_rule_item_reading_and_result() -> None:
    said = run("explain", "--lang", "ru", given=json.dumps(ANSWERED)).stdout
    links = [line.partition(":")[0] for line in said.splitlines() if not line.startswith(" ")]
    assert links == ["факт", "факт", "правило", "пункт", "пункт", "чтение", "пункт", "чтение", "итог"]
    assert "R3" in said
    assert "R9" in said


def test_explain_sees_an_altered_decision() -> None:
    result = run("explain", "--lang", "ru", given=json.dumps({**ANSWERED, "due_at": "2026-11-26T08:30:00+05:00"}))
    assert result.exit_code == 1
    assert "due_at" in result.output


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.language)
def test_every_decision_can_be_explained(words: LawWords) -> None:
    for service, channel, moment in product(LAW.services, CHANNELS, MOMENTS):
        question = {
            "service": service,
            "channel": channel,
            "submitted_at": moment,
            "to": "provider",
            "kind": "document",
        }
        assert len(list(explained(LAW, json.dumps(question).encode(), words))) >= 4


def test_what_the_law_does_not_know_is_told_without_a_traceback() -> None:
    for arguments in (
        ("show", "surgery"),
        ("show", "home-visit", "--on", "2010-01-01"),
        ("diff", "x", "2014-01-01", "2015-01-01"),
    ):
        result = run(*arguments)
        assert result.exit_code == 1
        assert result.output.startswith("Error: ")
