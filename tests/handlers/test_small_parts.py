"""The pieces windows are made of."""

from dataclasses import replace
from datetime import datetime
from urllib.parse import parse_qs, urlparse
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from adapters.words import FluentWords
from bot.cli.preview import preview
from domain.operations.visits.find_doctors import FoundDoctors
from handlers.services.appointment.calendar import show_times
from handlers.services.appointment.doctor import show_doctors, term_line
from handlers.services.appointment.kept import ANY
from handlers.shared.at_hand import Tongue
from handlers.shared.commands import read_link
from handlers.shared.examples import Examples
from handlers.shared.goals import Goal
from handlers.shared.meeting import google_link
from handlers.shared.offer import read_press
from handlers.shared.text_limits import cut
from handlers.shared.typed import by_beginning, by_number, by_numbers, by_words, fold
from tests.support.effort import effort

WORDS = FluentWords()
SHOWN = Examples(WORDS, "ru")
RU = Tongue(WORDS, "ru")
ALMATY = ZoneInfo("Asia/Almaty")


@pytest.mark.parametrize(
    ("payload", "goal", "about"),
    [
        ("", Goal.MENU, None),
        ("book", Goal.BOOK, None),
        ("my", Goal.MY_REQUESTS, None),
        ("r_7K3-M92-Q4X", Goal.REQUEST, "7K3-M92-Q4X"),
        ("book_almaty-5", Goal.BOOK, "almaty-5"),
        ("guide", Goal.GUIDE, None),
        ("guide_home-visit", Goal.GUIDE, "home-visit"),
        ("guide_HOME", Goal.MENU, None),
        ("clinics", Goal.CLINICS, None),
        ("confirm", Goal.MENU, None),
        ("request", Goal.MENU, None),
        ("r_", Goal.MENU, None),
        ("r_'; DROP TABLE", Goal.MENU, None),
        ("book_../../x", Goal.MENU, None),
    ],
)
def test_a_link_can_only_name_a_journey(payload: str, goal: Goal, about: str | None) -> None:
    assert read_link(payload) == (goal, about)


@given(st.text())
def test_no_text_breaks_the_hearing(text: str) -> None:
    offered = {"a": "Записаться", "b": "10:30", "c": "25 ноября, ср"}
    heard = fold(text)
    for hear in (by_words, by_beginning, by_number):
        assert hear(heard, offered) in {*offered, None}


@given(st.text())
def test_no_press_breaks_the_reading(data: str) -> None:
    press = read_press(data)
    assert press.turn is None or press.turn >= 0


@pytest.mark.parametrize(
    ("typed", "data"), [("10.30", "b"), ("10:30", "b"), ("25", "c"), ("25 НОЯБРЯ", "c"), ("2", None), ("1", None)]
)
def test_numbers_of_days_and_times(typed: str, data: str | None) -> None:
    offered = {"a": "Записаться", "b": "10:30", "c": "25 ноября, ср"}
    heard = fold(typed)
    assert (by_words(heard, offered) or by_beginning(heard, offered)) == data


def test_the_calendar_link_speaks_utc() -> None:
    query = parse_qs(urlparse(google_link(SHOWN.visit, RU)).query)
    assert query["dates"] == ["20261125T053000Z/20261125T054500Z"]
    assert query["action"] == ["TEMPLATE"]


def test_half_a_day_at_a_time() -> None:
    day = SHOWN.slots[0].day
    early, late = show_times(RU, day, SHOWN.slots, False), show_times(RU, day, SHOWN.slots, True)
    labels = [time["label"] for time in early["times"] + late["times"]]
    assert labels == sorted(set(labels))
    assert len(labels) == len(SHOWN.slots)
    assert early["has_afternoon"]
    assert late["has_morning"]
    only_early = show_times(RU, day, SHOWN.slots[:3], True)
    assert len(only_early["times"]) == 3


def test_one_button_for_two_doctors_at_one_time() -> None:
    day = SHOWN.slots[0].day
    assert len(show_times(RU, day, [SHOWN.slots[0], SHOWN.slots[0]], False)["times"]) == 1


def test_the_own_doctor_is_named_when_full() -> None:
    own = replace(SHOWN.doctors[1], id="full", name_ru="B")
    shown = show_doctors(RU, FoundDoctors(SHOWN.clinic, own, SHOWN.slots[:1]), SHOWN.law, SHOWN.now)
    assert shown["own_is_full"]
    assert (
        WORDS.say("ru", "appointment-doctor-own-full", doctor="B", speciality=WORDS.say("ru", "speciality-gp"))
        == (shown["own"])
    )


def test_the_own_doctor_stands_first_and_whoever_is_free_soonest_second() -> None:
    soon, later, last = (replace(SHOWN.slots[at], doctor=SHOWN.doctors[at]) for at in range(3))
    shown = show_doctors(RU, FoundDoctors(SHOWN.clinic, last.doctor, (later, last, soon)), SHOWN.law, SHOWN.now)
    assert [one["id"] for one in shown["doctors"]] == [last.doctor.id, ANY, soon.doctor.id, later.doctor.id]
    assert WORDS.time("ru", soon.local_start) in shown["doctors"][1]["label"]


@pytest.mark.parametrize(
    ("at", "key"),
    [
        ("2026-11-24T10:00:00", "appointment-term-open"),
        ("2026-11-24T19:15:00", "appointment-term-closing"),
        ("2026-11-24T20:00:00", "appointment-term-closing"),
        ("2026-11-24T20:00:01", "appointment-term-deferred"),
        ("2026-11-22T12:00:00", "appointment-term-deferred"),
    ],
)
def test_what_the_law_promises_now(at: str, key: str) -> None:
    said = term_line(RU, SHOWN.law, datetime.fromisoformat(at).replace(tzinfo=ALMATY), ALMATY)
    beginning = WORDS.say("ru", key, until="20:00", minutes=45, term=30, when="?").split(" ")[0]
    assert said.startswith(beginning)


@given(st.text(alphabet=st.sampled_from("ab <>/&;"), max_size=300), st.integers(70, 120))
def test_what_is_cut_stays_within_the_limit(text: str, limit: int) -> None:
    assert len(cut(f"<b>{text}</b>", limit)) <= limit or len(text) + 7 <= limit


def test_the_preview_is_one_page(tmp_path: object) -> None:
    done = CliRunner().invoke(preview, ["--out", str(tmp_path)])
    assert done.exit_code == 0, done.output
    assert "windows in two languages" in done.output


def test_combining_marks_without_end_cost_no_more_than_letters() -> None:
    letters = effort(lambda: fold("ё" * 100_000))
    assert effort(lambda: fold("e" + "\u0301" * 100_000)) < 10 * letters


@pytest.mark.parametrize(
    ("typed", "data"),
    [("2, 3", "bc"), ("3 2 3", "cb"), ("1", "a"), ("1 4", ""), ("0 1", ""), ("1 b", ""), ("", "")],
)
def test_several_numbers(typed: str, data: str) -> None:
    assert "".join(by_numbers(fold(typed), {"a": "A", "b": "B", "c": "C"})) == data
