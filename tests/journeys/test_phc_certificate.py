"""A certificate from the polyclinic, form 027/е: asked for in the chat, answered at the desk, read in the chat."""

import pytest

from domain.requests.state import RequestState
from tests.journeys.citizen import Citizen
from tests.journeys.papers import assert_signed
from tests.journeys.provider import Provider
from tests.journeys.services import (
    answers,
    begins,
    files,
    last_file,
    opens_request,
    request_of,
    sends,
    shows,
    signs,
    takes_the_paper,
)
from tests.journeys.steps import identifies
from tests.journeys.town import Town

SERVICE = "phc-certificate"
GIVEN = {"purpose": "school", "place": "Мектеп 12", "note": None}
DONE = {"conclusion": "Дені сау. Здоров.", "valid_until": "2026-12-24"}
MOST_MESSAGES = 6


async def the_doctor(town: Town, clinic: str) -> str:
    doctors = await town.stored(lambda unit: unit.providers.doctors(clinic))
    return str(doctors[0].id)


def clinic_of(citizen: Citizen) -> str:
    return str(citizen.person["clinic"])


async def comes(town: Town, language: str, case: str = "adult", place: int = 0) -> Citizen:
    citizen = await town.citizen(language, case, place)
    await identifies(citizen)
    return citizen


@pytest.mark.story(SERVICE, "happy")
async def test_from_the_question_to_the_signed_certificate(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    citizen.sees(citizen.say("form-before-cost", cost="free"), "form-before-nothing", "18:00")
    await answers(citizen, SERVICE, GIVEN)
    citizen.sees("form-phc-certificate-purpose-school", "Мектеп 12")
    citizen.sees(citizen.say("form-consent-said", press=citizen.say("form-summary-sign")))
    await citizen.presses("form-summary-consent")
    citizen.sees("form-phc-certificate-consent", "form-consent-only")
    await citizen.presses("common-back")
    number = await sends(citizen, SERVICE)

    citizen.sees("form-done-file", citizen.say("form-copy-title", number=number))
    provider = Provider(town, clinic_of(citizen))
    await provider.takes(number)
    await provider.completes(number, doctor=await the_doctor(town, clinic_of(citizen)), **DONE)
    await town.time_passes(minutes=1)
    await citizen.looks()
    assert number in citizen.text
    assert citizen.text.startswith(citizen.say(f"notice-ready-{SERVICE}"))
    assert_signed(await last_file(citizen), number)

    await citizen.presses("notice-button-open-request")
    citizen.sees("request-state-completed", "Дені сау. Здоров.")
    paper = await takes_the_paper(citizen)
    assert_signed(paper, number)
    other = "ru" if language == "kk" else "kk"
    translated = await takes_the_paper(citizen, f"requests-detail-other-{other}")
    assert_signed(translated, citizen.words.say(other, "form-phc-certificate-purpose-school"))


async def test_a_mother_asks_for_her_child_and_every_window_says_so(town: Town, language: str) -> None:
    mother = await comes(town, language, "parent")
    child = mother.person["dependants"][0]["name"][language]
    await begins(mother, SERVICE, " ".join(child.split()[:2]))
    mother.sees(child)
    await answers(mother, SERVICE, GIVEN)
    mother.sees(child)
    number = await sends(mother, SERVICE)
    request = await request_of(mother, number)
    assert request.subject_id != request.applicant_id


@pytest.mark.story(SERVICE, "deferred")
async def test_begun_in_time_and_sent_too_late_it_is_deferred_and_said_so(town: Town, language: str) -> None:
    await town.it_is("2026-11-24T17:55:00+05:00")
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    citizen.sees(citizen.say("form-before-closing", until="18:00", minutes=5))
    await answers(citizen, SERVICE, GIVEN)
    await town.it_is("2026-11-24T18:01:00+05:00")
    number = await sends(citizen, SERVICE)

    morning = citizen.words.moment(language, town.local("2026-11-25T08:00:00+05:00"))
    citizen.sees(morning, "18:01")
    assert (await request_of(citizen, number)).state is RequestState.DEFERRED
    await town.it_is("2026-11-25T08:00:00+05:00")
    assert (await request_of(citizen, number)).state is RequestState.ACCEPTED


async def test_after_hours_it_is_said_before_the_first_question(town: Town, language: str) -> None:
    await town.it_is("2026-11-24T21:30:00+05:00")
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    morning = citizen.words.moment(language, town.local("2026-11-25T08:00:00+05:00"))
    citizen.sees(citizen.say("form-before-deferred", when=morning))


@pytest.mark.story(SERVICE, "refused")
@pytest.mark.parametrize("ground", ["unreliable", "not-attached"])
async def test_refused_with_its_ground_and_the_way_to_complain(town: Town, language: str, ground: str) -> None:
    citizen = await comes(town, language)
    number = await files(citizen, SERVICE, GIVEN)
    await Provider(town, clinic_of(citizen)).refuses(
        number, ground, "Мәліметтер сәйкес келмейді, сведения не сходятся"
    )
    await town.time_passes(minutes=1)
    await citizen.looks()
    await citizen.presses("notice-button-open-request")
    item = {"unreliable": "9(1)", "not-attached": "9(2)"}[ground]
    citizen.sees("request-state-refused", "сведения не сходятся", item)
    assert shows(citizen, "requests-detail-complain")
    paper = await takes_the_paper(citizen, "requests-detail-view-refusal")
    assert_signed(paper, number)


async def test_who_is_attached_nowhere_is_led_to_attachment_and_the_answers_wait(town: Town, language: str) -> None:
    citizen = await comes(town, language, "unattached")
    await begins(citizen, SERVICE)
    citizen.sees("refusal-not-attached-why", "9(2)", "stop-refused-kept")
    assert shows(citizen, "stop-refused-attach")
    await citizen.says("/my")
    citizen.sees("requests-mine-ask")
    assert citizen.say("requests-mine-draft", service=citizen.say(f"service-{SERVICE}")) in citizen.labels


@pytest.mark.story(SERVICE, "cancelled")
async def test_withdrawn_before_it_is_answered(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await files(citizen, SERVICE, GIVEN)
    await citizen.presses("form-done-open")
    citizen.sees("request-state-accepted", "form-phc-certificate-purpose-school")
    await citizen.presses("requests-detail-withdraw")
    await citizen.presses("requests-withdraw-yes")
    citizen.sees(citizen.say("requests-withdrawn-title", number=number))
    assert (await request_of(citizen, number)).state is RequestState.CANCELLED
    await opens_request(citizen, number)
    assert not shows(citizen, "requests-detail-withdraw")


@pytest.mark.story(SERVICE, "breached")
async def test_not_answered_in_time_a_complaint_is_offered(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await files(citizen, SERVICE, GIVEN)
    await town.time_passes(minutes=31)
    await citizen.looks()
    assert (await request_of(citizen, number)).state is RequestState.BREACHED
    assert any(number in message["text"] for message in citizen.heard[-2:])
    assert citizen.say("notice-button-complain") in citizen.choices
    await citizen.presses("notice-button-open-request")
    citizen.sees("requests-detail-late")
    assert shows(citizen, "requests-detail-complain")


async def test_every_choice_can_be_typed(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await citizen.says("2")
    citizen.sees("form-extras-ask")
    await citizen.says(citizen.say("form-extras-none").upper())
    citizen.sees("form-phc-certificate-purpose-kindergarten")


async def test_an_answer_is_edited_from_the_last_look(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, GIVEN)
    await citizen.presses("form-summary-edit")
    await citizen.presses("form-phc-certificate-purpose-label")
    await citizen.presses("form-phc-certificate-purpose-sport")
    citizen.sees("form-summary-code", "form-phc-certificate-purpose-sport", "Мектеп 12")


async def test_a_wrong_code_sends_nothing_and_the_right_one_sends_once(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, GIVEN)
    await citizen.presses("form-summary-sign")
    right = await citizen.code_from_sms()
    await citizen.says(f"{(int(right) + 1) % 1_000_000:06}")
    citizen.sees(citizen.say("start-code-wrong", left=4))
    await signs(citizen)
    citizen.sees("form-done-next")
    await citizen.says("/my")
    service = citizen.say(f"service-{SERVICE}")
    state = citizen.say("request-state-accepted")
    assert citizen.labels.count(citizen.say("requests-mine-line", service=service, state=state, name="")) == 1
    assert len([message for message in citizen.heard if message["document"]]) < MOST_MESSAGES
