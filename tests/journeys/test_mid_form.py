"""Life happens in the middle of a form: nothing that was answered is lost, and the same question comes again."""

import pytest

from tests.journeys.citizen import Citizen
from tests.journeys.steps import (
    comes_to_the_iin,
    comes_to_the_summary,
    comes_to_the_time,
    identifies,
    identifies_in_words,
    number_shown,
    times,
)
from tests.journeys.town import Town

ASIDES = [
    ({"sticker": True}, "common-unexpected-sticker"),
    ({"voice": True}, "common-unexpected-voice"),
    ({"text": "qwerty qwerty"}, "heard-other"),
    ({"location": {"latitude": 43.2, "longitude": 76.9}}, "common-unexpected-location"),
    ({"text": "/help"}, "help-in-form"),
    ({"text": "help"}, "help-in-form"),
]


def other(language: str) -> str:
    return "ru" if language == "kk" else "kk"


@pytest.mark.parametrize(("aside", "answer"), ASIDES)
async def test_an_aside_is_answered_and_the_question_asked_again(
    town: Town, language: str, aside: dict[str, object], answer: str
) -> None:
    citizen = await town.citizen(language)
    await identifies_in_words(citizen)
    await comes_to_the_summary(citizen)
    await citizen.sends(**aside)
    citizen.sees(answer, "appointment-summary-ask")
    await citizen.presses("appointment-summary-confirm")
    number_shown(citizen)


async def test_another_language_in_mid_form_keeps_the_answers(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies_in_words(citizen)
    chosen = await comes_to_the_summary(citizen)
    await citizen.says("/language")
    await citizen.presses(f"start-language-{other(language)}")
    citizen.language = other(language)
    citizen.sees("appointment-summary-ask", chosen)
    await citizen.presses("appointment-summary-confirm")
    number = number_shown(citizen)

    await citizen.says("/language")
    await citizen.presses(f"start-language-{language}")
    citizen.language = language
    citizen.sees(citizen.say("appointment-done-confirmed", whom="self"), number, chosen)


async def test_what_was_left_in_the_middle_is_taken_up_where_it_was(town: Town, language: str) -> None:
    mother = await town.citizen(language, "parent")
    child = " ".join(mother.person["dependants"][0]["name"][language].split()[:2])
    await identifies(mother)
    await comes_to_the_time(mother, child)
    shown, free = mother.text, times(mother)
    await mother.says("/start")
    await mother.presses("menu-main-continue")
    mother.sees(shown)
    assert times(mother) == free


async def test_a_restart_in_mid_form_is_not_noticed(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies_in_words(citizen)
    chosen = await comes_to_the_summary(citizen)
    await town.restarts()
    await citizen.looks()
    citizen.sees(chosen)
    await citizen.presses("appointment-summary-confirm")
    number_shown(citizen)


async def test_the_form_waits_for_days(town: Town) -> None:
    citizen = await town.citizen("kk")
    await comes_to_the_iin(citizen)
    await town.time_passes(days=3)
    await citizen.says(citizen.person["iin"])
    citizen.sees("start-code-ask")


async def test_a_button_of_long_ago_explains_itself(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies_in_words(citizen)
    await comes_to_the_time(citizen)
    old = citizen.button("common-back")
    await citizen.says("/start")
    await citizen.clicks(*old)
    citizen.sees("common-stale")
    assert citizen.say("menu-main-book") in citizen.labels


async def test_data_nobody_offered_is_no_press(town: Town) -> None:
    citizen = await town.citizen("ru")
    await identifies_in_words(citizen)
    message_id, data = citizen.button("menu-main-book")
    for forged in (
        data.replace("book", "nothing"),
        "visit:cancel:aaaaaaaaaaaaaaaa",
        "я" * 32,
        data + "|x",
    ):
        await citizen.clicks(message_id, forged)
        await citizen.says("/start")
        citizen.sees("menu-main-ask")


async def test_start_is_always_a_way_home(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies_in_words(citizen)
    await comes_to_the_time(citizen)
    await citizen.says("/start")
    citizen.sees("menu-main-ask")


async def test_two_citizens_in_two_languages_do_not_cross(town: Town) -> None:
    first, second = await town.citizen("kk", place=0), await town.citizen("ru", place=1)
    await identifies_in_words(first)
    await identifies_in_words(second)
    await first.presses("menu-main-book")
    await second.presses("menu-main-book")
    assert_speaks(first)
    assert_speaks(second)


def assert_speaks(citizen: Citizen) -> None:
    assert citizen.say("common-back") in citizen.labels
    assert citizen.words.say(other(citizen.language), "common-back") not in citizen.labels


async def test_long_and_strange_texts_are_answered_politely(town: Town) -> None:
    citizen = await town.citizen("ru")
    await identifies_in_words(citizen)
    await comes_to_the_summary(citizen)
    for text in (
        "ы" * 4096,
        "😀" * 1000,
        "а" + "\u0301" * 4000,
        "<a href='x'>&<b>",
        "\u202eabc\u200b",
        "%' OR 1=1",
    ):
        await citizen.says(text)
        citizen.sees("appointment-summary-ask")
