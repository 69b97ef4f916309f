"""A refusal says what, why, by which item of which act, and what to do now."""

import pytest

from tests.journeys.steps import books, comes_to_the_doctor, identifies
from tests.journeys.town import Town


@pytest.mark.story("appointment", "refused")
async def test_who_is_attached_nowhere_is_told_the_ground_and_what_to_do(town: Town, language: str) -> None:
    citizen = await town.citizen(language, "unattached")
    await identifies(citizen)
    await comes_to_the_doctor(citizen)
    citizen.sees("refusal-not-attached-appointment-what", "refusal-not-attached-why", "refusal-not-attached-todo")
    assert "9(2)" in citizen.text or "9" in citizen.text, citizen.screen()
    assert "90/2021" in citizen.text or "-90" in citizen.text, citizen.screen()
    assert citizen.say("stop-refused-again") in citizen.labels


async def test_a_silent_register_is_neither_yes_nor_no(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    (await town.registers()).silence()
    await comes_to_the_doctor(citizen)
    if citizen.say("stop-silent-ask") not in citizen.text:
        await citizen.presses("appointment-whom-self")
    citizen.sees("stop-silent-ask")
    (await town.registers()).answer()
    await citizen.presses("common-retry")
    citizen.sees("appointment-doctor-ask")


async def test_the_same_doctor_twice_is_refused_with_the_visit_that_stands(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    number = await books(citizen)
    await citizen.says("/start")
    await comes_to_the_doctor(citizen)
    for _ in range(3):
        if citizen.say("stop-refused-visit") in citizen.labels:
            break
        await citizen.presses_first(":") if ":" in " ".join(citizen.labels) else await citizen.presses_first()
    else:
        await citizen.presses("appointment-summary-confirm")
    citizen.sees("refusal-already-booked-what")
    await citizen.presses("stop-refused-visit")
    citizen.sees(number)
