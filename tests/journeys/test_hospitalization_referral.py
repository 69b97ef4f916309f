"""Where a referral stands: the bureau's answer at once, the hospital's within the hour."""

from datetime import date, timedelta

import pytest

from adapters.registers.sandbox.services.hospitalization_referral import BUREAU
from domain.operations.requests.refuse_request import NoSuchGround, Refuse, RefuseRequest
from domain.operations.requests.suggest_result import Suggest, SuggestResult
from domain.people.iin import Iin
from domain.requests.state import RequestState
from domain.services.hospitalization_referral.hospital_bureau import HospitalBureau, Referral
from tests.journeys.citizen import Citizen
from tests.journeys.provider import Provider
from tests.journeys.services import begins, gives_up, opens_request, request_of, sends
from tests.journeys.steps import identifies
from tests.journeys.town import Town

SERVICE, HOSPITAL = "hospitalization-referral", "almaty-hospital"


async def patient(town: Town, language: str, case: str = "referral-planned") -> Citizen:
    citizen = await town.citizen(language, case)
    await identifies(citizen)
    return citizen


async def referral_of(citizen: Citizen) -> Referral:
    bureau = await citizen.town.get(HospitalBureau)
    found: Referral = (await bureau.referrals(Iin(citizen.person["iin"])))[0]
    return found


async def comes_to_the_referral(citizen: Citizen) -> None:
    await begins(citizen, SERVICE)


async def asks(citizen: Citizen) -> str:
    await comes_to_the_referral(citizen)
    await citizen.presses("hospitalization-referral-confirm", number=(await referral_of(citizen)).number)
    return await sends(citizen, SERVICE)


@pytest.mark.parametrize("state", ["waiting", "planned", "admitted", "removed"])
async def test_the_bureaus_answer_is_seen_at_once(town: Town, language: str, state: str) -> None:
    citizen = await patient(town, language, f"referral-{state}")
    await comes_to_the_referral(citizen)
    referral = await referral_of(citizen)
    day = citizen.words.day(language, referral.planned_on) if referral.planned_on else ""
    citizen.sees(referral.number, referral.profile(language), "hospitalization-referral-paper")
    citizen.sees(citizen.say(f"hospitalization-referral-state-{state}", day=day))


@pytest.mark.story("hospitalization-referral", "happy")
async def test_the_hospital_answers_with_the_day_and_what_to_bring(town: Town, language: str) -> None:
    citizen = await patient(town, language)
    number = await asks(citizen)
    request, referral = await request_of(citizen, number), await referral_of(citizen)
    assert (request.provider_code, request.state) == (HOSPITAL, RequestState.ACCEPTED)
    assert request.due_at - request.submitted_at == timedelta(minutes=60)

    suggest = await town.get(SuggestResult)
    offered = (await suggest(Suggest(HOSPITAL, number))).known
    assert offered == {"state": "planned", "planned_on": str(referral.planned_on)}
    bring = {"kk": "Талдау нәтижелері", "ru": "Результаты анализов"}[language]
    await Provider(town, HOSPITAL).completes(number, **offered, bring=bring)
    await town.house.tick()
    await opens_request(citizen, number)
    planned = date.fromisoformat(offered["planned_on"])
    citizen.sees("result-hospitalization-referral-state-planned", f"{planned:%d.%m.%Y}", bring)


@pytest.mark.story("hospitalization-referral", "deferred")
async def test_after_five_it_waits_for_the_morning(town: Town, language: str) -> None:
    await town.it_is("2026-11-24T17:01:00+05:00")
    citizen = await patient(town, language)
    number = await asks(citizen)
    assert (await request_of(citizen, number)).state is RequestState.DEFERRED
    await town.it_is("2026-11-25T08:00:00+05:00")
    assert (await request_of(citizen, number)).state is RequestState.ACCEPTED


@pytest.mark.story("hospitalization-referral", "cancelled")
async def test_cancelled_by_the_citizen(town: Town, language: str) -> None:
    citizen = await patient(town, language)
    number = await asks(citizen)
    await gives_up(citizen, number)
    assert (await request_of(citizen, number)).state is RequestState.CANCELLED


@pytest.mark.story("hospitalization-referral", "breached")
async def test_no_answer_in_an_hour_is_a_breach(town: Town, language: str) -> None:
    citizen = await patient(town, language)
    number = await asks(citizen)
    await town.time_passes(minutes=61)
    await citizen.looks()
    assert (await request_of(citizen, number)).state is RequestState.BREACHED
    await citizen.presses("notice-button-complain")
    await Provider(town, HOSPITAL).completes(number, state="waiting")
    assert (await request_of(citizen, number)).state is RequestState.COMPLETED


async def test_the_standard_has_no_ground_to_refuse_by(town: Town) -> None:
    citizen = await patient(town, "ru")
    number = await asks(citizen)
    refuse = await town.get(RefuseRequest)
    assert refuse.grounds(await request_of(citizen, number)) == ()
    outcome = await refuse(Refuse(HOSPITAL, number, "unreliable", "Нет оснований для отказа."))
    assert isinstance(outcome, NoSuchGround)


async def test_nothing_at_the_bureau_is_told_with_what_to_do(town: Town, language: str) -> None:
    citizen = await patient(town, language, "parent")
    await comes_to_the_referral(citizen)
    citizen.sees("hospitalization-referral-none-ask")
    await citizen.presses("menu-main-book")
    citizen.sees("appointment-whom-ask")
    await citizen.says("/start")
    assert citizen.say("menu-main-draft", service=citizen.say(f"service-{SERVICE}")) not in citizen.labels


async def test_a_silent_bureau_is_asked_again(town: Town, language: str) -> None:
    citizen = await patient(town, language)
    await comes_to_the_referral(citizen)
    registers = await town.registers()
    registers.silence(BUREAU)
    await citizen.says("/help")
    citizen.sees("hospitalization-referral-silent-ask")
    registers.answer(BUREAU)
    await citizen.presses("common-retry")
    citizen.sees((await referral_of(citizen)).number)
