"""A driver's certificate: examined and paid according to the registers, or told what is missing."""

from typing import Any

import pytest

from domain.requests.state import RequestState
from tests.journeys.citizen import Citizen
from tests.journeys.papers import assert_signed
from tests.journeys.provider import Provider
from tests.journeys.services import (
    answers,
    begins,
    opens_request,
    request_of,
    sends,
    shows,
    takes_the_paper,
)
from tests.journeys.steps import identifies
from tests.journeys.town import Town
from tests.support.papers import photo

SERVICE = "driver-certificate"
GROUNDS = {"unreliable": "9(1)", "incomplete-or-expired": "9(2)", "not-meeting-rules": "9(3)"}


async def comes(town: Town, language: str, case: str = "driver-paid", place: int = 0) -> Citizen:
    citizen = await town.citizen(language, case, place)
    await identifies(citizen)
    return citizen


async def asks(citizen: Citizen, given: dict[str, Any] | None = None) -> str:
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, given or {})
    return await sends(citizen, SERVICE)


def at_the_desk(citizen: Citizen) -> Provider:
    return Provider(citizen.town, str(citizen.person["clinic"]))


async def the_result(citizen: Citizen) -> dict[str, Any]:
    doctors = await citizen.town.stored(lambda unit: unit.providers.doctors(citizen.person["clinic"]))
    return {"categories": ["b"], "restrictions": "", "doctor": doctors[0].id, "valid_until": "2028-10-12"}


@pytest.mark.story(SERVICE, "happy")
async def test_what_registers_know_is_not_asked_and_form_073_is_signed_at_night(town: Town, language: str) -> None:
    await town.it_is("2026-11-24T23:10:00+05:00")
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    citizen.sees(citizen.say("form-before-cost", cost="paid"))
    await answers(citizen, SERVICE, {})
    citizen.sees("form-driver-certificate-categories-b", "form-driver-certificate-paid-register")
    number = await sends(citizen, SERVICE)
    request = await request_of(citizen, number)
    assert (request.state, request.provider_code) == (RequestState.ACCEPTED, citizen.person["clinic"])
    assert request.due_at == town.local("2026-11-24T23:40:00+05:00")

    await at_the_desk(citizen).completes(number, **await the_result(citizen))
    await opens_request(citizen, number)
    paper = await takes_the_paper(citizen)
    assert_signed(paper, number, "12.10.2028", citizen.say("result-driver-certificate-categories-b"))


@pytest.mark.story(SERVICE, "happy")
async def test_paid_just_now_a_receipt_is_sent_instead(town: Town, language: str) -> None:
    citizen = await comes(town, language, "driver-unpaid")
    number = await asks(citizen, {"proof": photo()})
    sent = await town.stored(lambda unit: unit.files.of_request(number))
    assert [one.question for one in sent] == ["proof"]
    await at_the_desk(citizen).completes(number, **await the_result(citizen))
    assert (await request_of(citizen, number)).state is RequestState.COMPLETED


@pytest.mark.story(SERVICE, "refused")
@pytest.mark.parametrize(
    ("case", "why", "item"),
    [
        ("driver-never-examined", "incomplete", "9(2)"),
        ("driver-expired", "expired", "9(2)"),
        ("driver-unfit", "not-meeting-rules", "9(3)"),
    ],
)
async def test_refused_before_the_form(town: Town, language: str, case: str, why: str, item: str) -> None:
    citizen = await comes(town, language, case)
    await begins(citizen, SERVICE)
    details = citizen.say("guide-document-examination")
    citizen.sees(citizen.say(f"refusal-{why}-{SERVICE}-why", details=details), item)
    assert not shows(citizen, "form-before-continue")


@pytest.mark.story(SERVICE, "refused")
async def test_no_category_but_those_of_the_examination(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, {})
    await citizen.presses("form-summary-edit")
    await citizen.presses("form-driver-certificate-categories-label")
    await citizen.presses("form-driver-certificate-categories-d")
    await citizen.presses("form-done")
    await citizen.presses("form-summary-sign")
    await citizen.says(await citizen.code_from_sms())
    citizen.sees("refusal-not-meeting-rules-driver-certificate-why", "9(3)")
    await citizen.presses("stop-refused-edit")
    citizen.sees("form-driver-certificate-categories-d")


@pytest.mark.story(SERVICE, "refused")
@pytest.mark.parametrize("ground", GROUNDS)
async def test_refused_by_the_clinic(town: Town, language: str, ground: str) -> None:
    citizen = await comes(town, language)
    number = await asks(citizen)
    await at_the_desk(citizen).refuses(number, ground, "Тексеру нәтижесі табылмады, осмотр не найден")
    await opens_request(citizen, number)
    citizen.sees("request-state-refused", "осмотр не найден", GROUNDS[ground])
    assert_signed(await takes_the_paper(citizen, "requests-detail-view-refusal"), number)


@pytest.mark.story(SERVICE, "cancelled")
async def test_withdrawn(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await asks(citizen)
    await citizen.presses("form-done-open")
    await citizen.presses("requests-detail-withdraw")
    await citizen.presses("requests-withdraw-yes")
    assert (await request_of(citizen, number)).state is RequestState.CANCELLED


@pytest.mark.story(SERVICE, "breached")
async def test_not_answered_in_half_an_hour(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await asks(citizen)
    await town.time_passes(minutes=31)
    await citizen.looks()
    assert (await request_of(citizen, number)).state is RequestState.BREACHED
    assert citizen.say("notice-button-complain") in citizen.choices
