"""Attachment: from no clinic at all, through list and doctor, to the notice and to what had been waiting for it."""

from typing import Any

import pytest

from domain.requests.state import RequestState
from tests.journeys.citizen import Citizen
from tests.journeys.papers import assert_signed
from tests.journeys.provider import Provider
from tests.journeys.services import (
    answers,
    begins,
    chooses_whom,
    opens_request,
    request_of,
    sends,
    shows,
    takes_the_paper,
)
from tests.journeys.steps import identifies
from tests.journeys.town import Town
from tests.support.papers import photo

SERVICE = "attachment"
NEAR, FULL, CHILDRENS = "almaty-01", "almaty-13", "almaty-29"
AT_HOME = {"contingent": "everyone"}
CERTIFICATE = {"purpose": "work", "place": None, "note": None}
UNDER_SIX = "2020-11-24"
GROUNDS = {
    "unreliable": "1",
    "outside-unit": "2",
    "list-full": "3",
    "no-proof-of-representation": "4",
}


async def comes(town: Town, language: str, case: str = "unattached", place: int = 0) -> Citizen:
    citizen = await town.citizen(language, case, place)
    await identifies(citizen)
    return citizen


async def name_of(citizen: Citizen, clinic: str) -> str:
    found = await citizen.town.stored(lambda unit: unit.providers.one(clinic))
    return str(found.name(citizen.language))


async def a_doctor(town: Town, clinic: str) -> str:
    doctors = await town.stored(lambda unit: unit.providers.doctors(clinic))
    return str(doctors[0].id)


async def opens_card(citizen: Citizen, clinic: str) -> None:
    """By typing its name; where several match, by the button."""
    citizen.sees("attachment-find-ask")
    name = await name_of(citizen, clinic)
    await citizen.says(name)
    if not shows(citizen, "attachment-card-other"):
        await citizen.presses(name)


async def chooses_clinic(citizen: Citizen, clinic: str = NEAR, doctor: str = "attachment-card-any") -> None:
    """From the list of clinics back to the form."""
    await opens_card(citizen, clinic)
    await citizen.presses(doctor)


async def asks(citizen: Citizen, given: dict[str, Any] | None = None, clinic: str = NEAR) -> str:
    """From anywhere to the number."""
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, AT_HOME if given is None else given)
    await chooses_clinic(citizen, clinic)
    return await sends(citizen, SERVICE)


@pytest.mark.story(SERVICE, "happy")
async def test_who_had_no_clinic_is_attached_and_what_waited_goes_on(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, "phc-certificate")
    citizen.sees("stop-refused-kept")
    await citizen.presses("stop-refused-attach")
    await chooses_whom(citizen)
    await answers(citizen, SERVICE, AT_HOME)
    citizen.sees("attachment-find-ask", "attachment-find-nearby")
    await opens_card(citizen, NEAR)
    citizen.sees("attachment-card-lists", " / 2200", " / 1700")
    await citizen.presses("attachment-card-any")
    citizen.sees("form-summary-code", "form-attachment-doctor-label", await name_of(citizen, NEAR))
    number = await sends(citizen, SERVICE)

    desk = Provider(town, NEAR)
    await desk.takes(number)
    await desk.completes(number, doctor=await a_doctor(town, NEAR))
    await town.time_passes(minutes=1)
    await citizen.looks()
    await citizen.presses("notice-button-open-draft")
    await answers(citizen, "phc-certificate", CERTIFICATE)
    certificate = await sends(citizen, "phc-certificate")
    assert (await request_of(citizen, certificate)).provider_code == NEAR

    await opens_request(citizen, number)
    assert_signed(await takes_the_paper(citizen), number, citizen.say("document-attachment-notice-title"))


async def test_the_register_remembers_after_a_restart(town: Town) -> None:
    citizen = await comes(town, "kk")
    number = await asks(citizen)
    await Provider(town, NEAR).completes(number, doctor=await a_doctor(town, NEAR))
    await town.restarts()
    await begins(citizen, "phc-certificate")
    citizen.sees(await name_of(citizen, NEAR))


@pytest.mark.story(SERVICE, "happy")
async def test_a_mother_attaches_her_child_where_children_are_seen(town: Town, language: str) -> None:
    parents = await town.people("parent")
    young = next(place for place, one in enumerate(parents) if one["dependants"][0]["birth_date"] > UNDER_SIX)
    mother = await comes(town, language, "parent", young)
    child = mother.person["dependants"][0]["name"][language]
    await begins(mother, SERVICE, " ".join(child.split()[:2]))
    mother.sees(child)
    await answers(mother, SERVICE, {})
    mother.sees("attachment-find-ask", child)
    await opens_card(mother, CHILDRENS)
    mother.sees("attachment-card-lists", " / 500 (")
    await mother.presses("attachment-card-any")
    number = await sends(mother, SERVICE)
    await Provider(town, CHILDRENS).completes(number, doctor=await a_doctor(town, CHILDRENS))
    request = await request_of(mother, number)
    assert (request.state, request.subject_id == request.applicant_id) == (RequestState.COMPLETED, False)


@pytest.mark.story(SERVICE, "deferred")
async def test_after_six_it_is_taken_up_in_the_morning(town: Town, language: str) -> None:
    await town.it_is("2026-11-24T18:00:01+05:00")
    citizen = await comes(town, language)
    number = await asks(citizen)
    citizen.sees(citizen.words.moment(language, town.local("2026-11-25T08:00:00+05:00")))
    assert (await request_of(citizen, number)).state is RequestState.DEFERRED
    await town.it_is("2026-11-25T08:00:00+05:00")
    request = await request_of(citizen, number)
    assert request.state is RequestState.ACCEPTED
    assert request.due_at == town.local("2026-11-26T20:00:00+05:00")


@pytest.mark.story(SERVICE, "refused")
@pytest.mark.parametrize("ground", GROUNDS)
async def test_refused_by_the_clinic(town: Town, language: str, ground: str) -> None:
    citizen = await comes(town, language)
    number = await asks(citizen)
    await Provider(town, NEAR).refuses(number, ground, "Мекенжай сәйкес келмейді, адрес не совпадает")
    await opens_request(citizen, number)
    citizen.sees("request-state-refused", "адрес не совпадает", citizen.say("cited-part", part=GROUNDS[ground]))
    assert_signed(await takes_the_paper(citizen, "requests-detail-view-refusal"), number)


async def test_a_full_list_is_told_before_anything_is_sent(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, AT_HOME)
    await opens_card(citizen, FULL)
    citizen.sees("refusal-list-full-attachment-why", "2200 / 2200", citizen.say("cited-part", part="3"))
    assert not shows(citizen, "attachment-card-any")
    await citizen.presses("attachment-card-other")
    await chooses_clinic(citizen)
    citizen.sees("form-summary-code")


async def test_who_lives_elsewhere_is_told_the_ground_and_says_where_they_stay(town: Town, language: str) -> None:
    citizen = await comes(town, language, "outside-unit")
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, {**AT_HOME, "residence": "registered"})
    await opens_card(citizen, NEAR)
    citizen.sees("refusal-outside-unit-attachment-why", citizen.say("cited-part", part="2"))
    await citizen.presses("common-back")
    await citizen.presses("common-back")
    await citizen.presses("form-attachment-residence-temporary")
    await answers(citizen, SERVICE, {"address": "Абай даңғылы, 10", "lodging": photo()})
    await chooses_clinic(citizen)
    citizen.sees("form-attachment-residence-temporary", "Абай даңғылы, 10")
    number = await sends(citizen, SERVICE)
    assert (await request_of(citizen, number)).state is RequestState.ACCEPTED


async def test_a_conscript_sends_the_proof_of_service(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await asks(citizen, {"contingent": "conscript", "proof": photo()})
    files_sent = await town.stored(lambda unit: unit.files.of_request(number))
    assert [(one.question, one.kind.value) for one in files_sent] == [("proof", "photo")]


async def test_a_silent_register_keeps_everything(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, AT_HOME)
    (await town.registers()).silence()
    await citizen.says(await name_of(citizen, NEAR))
    citizen.sees("stop-silent-ask")
    (await town.registers()).answer()
    await citizen.presses("common-retry")
    citizen.sees("attachment-card-lists")


@pytest.mark.story(SERVICE, "cancelled")
async def test_withdrawn(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await asks(citizen)
    await citizen.presses("form-done-open")
    await citizen.presses("requests-detail-withdraw")
    await citizen.presses("requests-withdraw-yes")
    assert (await request_of(citizen, number)).state is RequestState.CANCELLED


@pytest.mark.story(SERVICE, "breached")
async def test_not_answered_by_the_end_of_the_next_working_day(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await asks(citizen)
    await town.it_is("2026-11-25T20:00:01+05:00")
    await citizen.looks()
    assert (await request_of(citizen, number)).state is RequestState.BREACHED
    assert citizen.say("notice-button-complain") in citizen.choices


async def test_sent_twice_after_the_first_is_open(town: Town) -> None:
    citizen = await comes(town, "ru")
    number = await asks(citizen)
    await begins(citizen, SERVICE)
    citizen.sees(number)
    assert shows(citizen, "stop-refused-request")


async def test_another_clinic_brings_another_doctor(town: Town) -> None:
    citizen = await comes(town, "ru")
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, AT_HOME)
    await chooses_clinic(citizen)
    await citizen.presses("form-summary-edit")
    await citizen.presses("form-attachment-clinic-label")
    await chooses_clinic(citizen, "almaty-03")
    citizen.sees("form-summary-code", await name_of(citizen, "almaty-03"))
    number = await sends(citizen, SERVICE)
    given = await town.stored(lambda unit: unit.requests.answers(number))
    assert given["doctor"].startswith("almaty-03-")
