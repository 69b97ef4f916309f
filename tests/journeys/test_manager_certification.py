"""A manager's certificate: conclusion, appeal, the set of item 8, five years, a reminder before they end."""

from collections.abc import Mapping
from typing import Any

import pytest

from domain.requests.state import RequestState
from tests.journeys.citizen import Citizen
from tests.journeys.papers import assert_signed
from tests.journeys.provider import Provider
from tests.journeys.services import (
    answers,
    begins,
    gives_up,
    opens_request,
    request_of,
    sends,
    shows,
    takes_the_paper,
)
from tests.journeys.steps import identifies
from tests.journeys.town import Town
from tests.support.papers import photo

SERVICE = "manager-certification"
COMMITTEE, ACCREDITED = "almaty-committee", "almaty-accredited"
FILE = photo()
Given = Mapping[str, Any]
COURSE = {
    "activity": "certification-course", "title": "Менеджмент", "on": "01.10.2026", "amount": "10", "proof": FILE
}  # fmt: skip
POST = {"workplace": "№ 5 қалалық емхана", "position": "Басшы"}
FOR_CONCLUSION = {"path": "first", **POST, "development": [COURSE]}
STUDY = {"place": "КазНМУ", "speciality": "Медицина", "since": "1990", "until": "1996", "diploma": "123"}
WORK = {"place": "Емхана", "position": "Меңгеруші", "since": "2010", "until": None}
BY_ONESELF = {
    "path": "first",
    **POST,
    "education": [STUDY],
    "work": [WORK],
    "diploma": FILE,
    "retraining": FILE,
    "managerial-work": FILE,
    "concluded": "file",
    "conclusion": FILE,
}
SHORT_WAY = {"path": "first", "concluded": "file", "conclusion": FILE}
"""With everything else from the registers."""
CONCLUDED = {
    "speciality": "Денсаулық сақтау менеджменті",
    "confirmed": "yes",
    "points": "80",
    "percent": "80",
    "case-points": "40",
    "case-percent": "80",
    "chair": "А. Төрегелді",
}
ORDERED = {"order": "15-Н", "ordered": "2026-11-24"}


async def comes(town: Town, language: str, case: str = "with-career") -> Citizen:
    citizen = await town.citizen(language, case)
    await identifies(citizen)
    return citizen


async def asks_for_a_certificate(citizen: Citizen, given: Given, registers: str = "yes") -> str:
    await begins(citizen, SERVICE)
    await citizen.presses("manager-certification-start-certificate")
    await citizen.presses(f"manager-certification-registers-{registers}")
    await answers(citizen, SERVICE, given)
    return await sends(citizen, SERVICE)


async def asks_for_a_conclusion(citizen: Citizen) -> str:
    await begins(citizen, SERVICE)
    await citizen.presses("manager-certification-start-conclusion")
    citizen.sees(citizen.words.moment(citizen.language, citizen.town.local("2026-12-01T18:30:00+05:00")))
    await answers(citizen, SERVICE, FOR_CONCLUSION)
    return await sends(citizen, SERVICE)


@pytest.mark.story(SERVICE, "happy")
async def test_from_the_conclusion_to_the_certificate(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    first = await asks_for_a_conclusion(citizen)
    citizen.sees(citizen.words.moment(language, town.local("2026-12-01T18:30:00+05:00")))
    accredited = Provider(town, ACCREDITED)
    await accredited.takes(first)
    await accredited.completes(first, **CONCLUDED, ready="yes")
    await opens_request(citizen, first)
    paper = await takes_the_paper(citizen)
    assert_signed(paper, citizen.say("document-manager-conclusion-title"), CONCLUDED["speciality"])

    await citizen.presses("manager-certification-action-certificate")
    await citizen.presses("manager-certification-registers-yes")
    await answers(citizen, SERVICE, {"path": "first"})
    citizen.sees("form-manager-certification-concluded-here")
    number = await sends(citizen, SERVICE)
    citizen.sees(citizen.words.moment(language, town.local("2026-12-08T18:30:00+05:00")))
    committee = Provider(town, COMMITTEE)
    await committee.takes(number)
    await committee.completes(number, **ORDERED)
    await opens_request(citizen, number)
    paper = await takes_the_paper(citizen)
    assert_signed(paper, citizen.say("document-manager-certificate-title"), "24.11.2031", ORDERED["order"])


async def test_a_reminder_comes_before_the_five_years_are_over(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await asks_for_a_certificate(citizen, SHORT_WAY)
    await Provider(town, COMMITTEE).completes(number, **ORDERED)
    await town.it_is("2031-08-24T10:01:00+05:00")
    await citizen.looks()
    assert "24.11.2031" in citizen.text, citizen.screen()


async def test_without_registers_everything_is_brought(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await asks_for_a_certificate(citizen, BY_ONESELF, registers="no")
    seen = await Provider(town, COMMITTEE).sees(number)
    assert STUDY["diploma"] in seen
    assert WORK["position"] in seen


async def test_a_paper_left_out_is_named_before_sending(town: Town, language: str) -> None:
    """Rules 8: an incomplete set would be refused; the form says so first."""
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await citizen.presses("manager-certification-start-certificate")
    await citizen.presses("manager-certification-registers-no")
    await answers(citizen, SERVICE, BY_ONESELF)
    await citizen.presses("form-summary-edit")
    await citizen.presses("form-manager-certification-papers-label")
    await citizen.presses_first(citizen.say("form-manager-certification-papers-diploma"))
    await citizen.presses("form-done")
    await citizen.presses("form-summary-sign")
    await citizen.says(await citizen.code_from_sms())
    citizen.sees("guide-document-diploma")
    assert shows(citizen, "stop-refused-edit")


async def test_too_little_development_is_told_by_number(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await citizen.presses("manager-certification-start-conclusion")
    too_old = COURSE | {"on": "01.10.2021"}
    await answers(citizen, SERVICE, FOR_CONCLUSION | {"development": [too_old, COURSE | {"amount": "4"}]})
    await citizen.presses("form-summary-sign")
    await citizen.says(await citizen.code_from_sms())
    citizen.sees(citizen.say("refusal-detail-certification-course", shown=4, least=10))
    assert shows(citizen, "stop-refused-edit")


async def test_a_conclusion_is_appealed_in_time_and_answered_by_a_new_one(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    first = await asks_for_a_conclusion(citizen)
    await Provider(town, ACCREDITED).completes(first, **CONCLUDED | {"percent": "40"}, ready="no")
    await opens_request(citizen, first)
    assert not shows(citizen, "manager-certification-action-certificate")
    await citizen.presses("manager-certification-action-appeal")
    await answers(citizen, SERVICE, {"stage": ["knowledge"], "why": "Сұрақтар бағдарламадан тыс.", "proof": None})
    number = await sends(citizen, SERVICE)
    request = await request_of(citizen, number)
    assert (request.kind, request.about, request.provider_code) == ("appeal", first, ACCREDITED)
    assert request.due_at == town.local("2026-12-01T18:30:00+05:00")
    why = {"ready": "yes", "chair": "А. Төрегелді", "reason": "Сұрақтар қайта бағаланды."}
    await Provider(town, ACCREDITED).completes(number, **why)
    await opens_request(citizen, number)
    assert_signed(await takes_the_paper(citizen), citizen.say("document-manager-appeal-title"))
    assert shows(citizen, "manager-certification-action-certificate")


async def test_after_three_working_days_an_appeal_is_too_late(town: Town, language: str) -> None:
    """The conclusion is of a Tuesday: Friday at 18:30 is the end."""
    citizen = await comes(town, language)
    first = await asks_for_a_conclusion(citizen)
    await Provider(town, ACCREDITED).completes(first, **CONCLUDED, ready="no")
    await town.it_is("2026-11-27T18:31:00+05:00")
    await opens_request(citizen, first)
    await citizen.presses("manager-certification-action-appeal")
    citizen.sees("refusal-too-late-manager-certification-what")
    citizen.sees(citizen.words.moment(language, town.local("2026-11-27T18:30:00+05:00")))


async def test_the_committee_is_called_to_look_through_the_set(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await asks_for_a_certificate(citizen, SHORT_WAY)
    await town.it_is("2026-11-26T09:01:00+05:00")
    answer = await town.web.get(f"/desk/{COMMITTEE}/notices", params={"lang": "ru"})
    page = await answer.text()
    assert citizen.words.say("ru", "web-notice-completeness-due") in page
    assert number in page


@pytest.mark.story(SERVICE, "refused")
@pytest.mark.parametrize(
    ("ground", "item"),
    [
        ("unreliable", "9(1)"),
        ("not-meeting-rules", "9(2)"),
        ("court-barred", "9(3)"),
        ("incomplete-or-expired", "8"),
    ],
)
async def test_refused_by_the_committee(town: Town, language: str, ground: str, item: str) -> None:
    citizen = await comes(town, language)
    number = await asks_for_a_certificate(citizen, SHORT_WAY)
    await Provider(town, COMMITTEE).refuses(number, ground)
    await opens_request(citizen, number)
    citizen.sees("request-state-refused", item)
    assert_signed(await takes_the_paper(citizen, "requests-detail-view-refusal"), number)


@pytest.mark.story(SERVICE, "deferred")
async def test_after_hours_it_is_registered_the_next_working_day(town: Town, language: str) -> None:
    await town.it_is("2026-11-24T18:31:00+05:00")
    citizen = await comes(town, language)
    number = await asks_for_a_certificate(citizen, SHORT_WAY)
    await town.it_is("2026-11-25T09:00:00+05:00")
    request = await request_of(citizen, number)
    assert (request.state, request.due_at) == (RequestState.ACCEPTED, town.local("2026-12-09T18:30:00+05:00"))


@pytest.mark.story(SERVICE, "cancelled")
async def test_withdrawn(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await asks_for_a_certificate(citizen, SHORT_WAY)
    await gives_up(citizen, number)
    assert (await request_of(citizen, number)).state is RequestState.CANCELLED


@pytest.mark.story(SERVICE, "breached")
async def test_not_answered_in_ten_working_days(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await asks_for_a_certificate(citizen, SHORT_WAY)
    await town.it_is("2026-12-08T18:31:00+05:00")
    assert (await request_of(citizen, number)).state is RequestState.BREACHED
