"""Words typed where no question waits for them: danger first, then the way to what was meant."""

import pytest

from domain.law.law import ALMATY
from domain.operations.emergencies.record_red_flag import RED_FLAG
from tests.journeys.citizen import Citizen
from tests.journeys.services import begins
from tests.journeys.steps import comes_to_the_iin, comes_to_the_time, identifies
from tests.journeys.town import Town

pytestmark = pytest.mark.parametrize("language", ["kk", "ru"])

NOT_BREATHING = {"kk": "балам тыныс алмай жатыр", "ru": "ребенок не дышит"}
DESPAIR = {"kk": "өмір сүргім келмейді, өлгім келеді", "ru": "не хочу жить, хочу умереть"}
FEVER = {"kk": "қызуым 39 болып тұр", "ru": "у меня температура 39"}
TO_A_DOCTOR = {"kk": "дәрігерге жазылғым келеді", "ru": "запишите меня к врачу"}
UNHAPPY = {"kk": "шағым бергім келеді", "ru": "хочу пожаловаться"}
THANKS = {"kk": "рақмет", "ru": "спасибо"}
ALIEN = "zxcv zxcv"


def first_line(citizen: Citizen) -> str:
    return citizen.text.splitlines()[0]


async def calls_103(citizen: Citizen) -> None:
    assert first_line(citizen) == citizen.say("danger-call-103"), citizen.screen()


async def test_danger_comes_before_anything_in_every_window(town: Town, language: str) -> None:
    citizen = await town.citizen(language, "adult")
    await comes_to_the_iin(citizen)
    await citizen.says(NOT_BREATHING[language])
    await calls_103(citizen)
    await citizen.presses("heard-go-on")
    citizen.sees("start-iin-ask")

    await identifies(citizen)
    await comes_to_the_time(citizen)
    window = citizen.text
    await citizen.says(NOT_BREATHING[language])
    await calls_103(citizen)
    await citizen.presses("heard-go-on")
    assert citizen.text == window

    await begins(citizen, "phc-certificate")
    asked = citizen.text
    await citizen.says(NOT_BREATHING[language])
    await calls_103(citizen)
    await citizen.presses("heard-go-on")
    assert citizen.text == asked


async def test_it_is_counted(town: Town, language: str) -> None:
    citizen = await town.citizen(language, "adult")
    await identifies(citizen)
    await citizen.says(NOT_BREATHING[language])
    today = town.clock.now().astimezone(ALMATY).date()
    assert await town.stored(lambda unit: unit.tallies.counted(RED_FLAG, today)) == 1


async def test_despair_is_told_who_listens(town: Town, language: str) -> None:
    citizen = await town.citizen(language, "adult")
    await identifies(citizen)
    await citizen.says(DESPAIR[language])
    await calls_103(citizen)
    citizen.sees("150", "111")


async def test_what_needs_a_doctor_today_offers_the_home_call(town: Town, language: str) -> None:
    citizen = await town.citizen(language, "adult")
    await identifies(citizen)
    await citizen.says(FEVER[language])
    citizen.sees("danger-today", "danger-worse-fever")
    await citizen.presses("heard-danger-home")
    citizen.sees("home-visit-symptoms-ask")


async def test_words_lead_from_the_menu(town: Town, language: str) -> None:
    citizen = await town.citizen(language, "adult")
    await identifies(citizen)
    await citizen.says(TO_A_DOCTOR[language])
    assert any(":" in label for label in citizen.labels), citizen.screen()


async def test_who_is_not_identified_does_that_first(town: Town, language: str) -> None:
    citizen = await town.citizen(language, "adult")
    await comes_to_the_iin(citizen)
    await citizen.says(TO_A_DOCTOR[language])
    citizen.sees(citizen.say("heard-identify-first", goal=citizen.say("service-appointment")))
    await citizen.shares_contact()
    await citizen.says(citizen.person["iin"])
    await citizen.says(await citizen.code_from_sms())
    assert any(":" in label for label in citizen.labels), citizen.screen()


async def test_in_a_form_they_choose_themselves_and_nothing_is_lost(town: Town, language: str) -> None:
    citizen = await town.citizen(language, "adult")
    await identifies(citizen)
    await comes_to_the_time(citizen)
    window = citizen.text
    await citizen.says({"kk": "емхананың мекенжайы қайда", "ru": "где находится поликлиника"}[language])
    citizen.sees("heard-meant-ask")
    await citizen.presses("heard-go-on")
    assert citizen.text == window


async def test_a_list_that_knows_no_such_thing_leads_as_words_do(town: Town, language: str) -> None:
    citizen = await town.citizen(language, "adult")
    await identifies(citizen)
    await citizen.says("/clinics")
    await citizen.says(FEVER[language])
    citizen.sees("danger-worse-fever")
    await citizen.presses("heard-go-on")
    await citizen.says(UNHAPPY[language])
    citizen.sees(citizen.say("clinics-directory-nothing", heard=UNHAPPY[language]), "heard-meant-ask")
    assert 1 <= len(citizen.labels) - 1 <= 3
    await citizen.presses("heard-go-on")
    await citizen.says(ALIEN)
    citizen.sees(citizen.say("clinics-directory-nothing", heard=ALIEN))
    assert citizen.say("heard-go-on") not in citizen.labels


async def test_nobody_is_left_with_no_such_answer(town: Town, language: str) -> None:
    citizen = await town.citizen(language, "adult")
    await identifies(citizen)
    await citizen.says(THANKS[language])
    citizen.sees("heard-greeting")
    await citizen.says(ALIEN)
    citizen.sees("heard-other", "1414")


async def test_a_code_with_a_number_in_it_is_no_fever(town: Town, language: str) -> None:
    citizen = await town.citizen(language, "adult")
    await identifies(citizen)
    await citizen.says("/verify")
    await citizen.says("9TB-41H-ZQ6")
    citizen.sees("verify-standing-unknown")
