"""A certificate of training: from the academy's books, from papers, for oneself and by power of attorney."""

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

SERVICE = "cpd-certificate"
ACADEMY = "almaty-academy"
OWN = {"kind": "advanced-training", "whose": "own"}
PAPERS = {"finished": "20.11.2026", "hours": "72", "proof": photo()}
TYPED = "Шұғыл жағдайлардағы көмек"
DONE = {
    "speciality": "Терапия",
    "programme": "Невропатология 108",
    "begun": "2026-10-01",
    "finished": "2026-11-20",
    "hours": "120",
}


async def comes(town: Town, language: str, case: str = "with-training") -> Citizen:
    citizen = await town.citizen(language, case)
    await identifies(citizen)
    return citizen


async def asks(citizen: Citizen, kind: str = "advanced-training") -> str:
    """By the academy's books, to the number."""
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, OWN | {"kind": kind})
    await citizen.presses_first("(")
    return await sends(citizen, SERVICE)


@pytest.mark.story(SERVICE, "happy")
async def test_from_the_books_to_the_signed_certificate(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, OWN)
    citizen.sees("cpd-certificate-programme-found")
    await citizen.presses_first("(")
    citizen.sees("form-cpd-certificate-source-register")
    number = await sends(citizen, SERVICE)
    citizen.sees(citizen.words.moment(language, town.local("2026-11-25T17:30:00+05:00")))

    academy = Provider(town, ACADEMY)
    await academy.takes(number)
    await academy.completes(number, **DONE)
    await opens_request(citizen, number)
    paper = await takes_the_paper(citizen)
    name = citizen.person["name"][language].split()[0]
    assert_signed(paper, number, citizen.say("document-cpd-advanced-training-title"), name, DONE["programme"])


@pytest.mark.parametrize("kind", ["certification-course", "note"])
async def test_a_course_gives_a_certificate_or_a_note(town: Town, language: str, kind: str) -> None:
    citizen = await comes(town, language, "with-course")
    number = await asks(citizen, kind)
    await Provider(town, ACADEMY).completes(number, **DONE)
    await opens_request(citizen, number)
    assert_signed(await takes_the_paper(citizen), citizen.say(f"document-cpd-{kind}-title"))


async def passes_over_103(citizen: Citizen) -> None:
    """A programme on help in emergencies sounds like a call for it; what was typed is kept."""
    citizen.sees("danger-call-103")
    await citizen.presses("heard-go-on")


async def test_what_the_books_do_not_have_is_shown_by_a_paper(town: Town, language: str) -> None:
    citizen = await comes(town, language, "in-training")
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, OWN)
    citizen.sees("cpd-certificate-programme-none")
    await citizen.says("а")
    citizen.sees("cpd-certificate-programme-short")
    await citizen.says(TYPED)
    await passes_over_103(citizen)
    await answers(citizen, SERVICE, PAPERS)
    citizen.sees(TYPED, "form-cpd-certificate-source-papers")
    number = await sends(citizen, SERVICE)
    assert TYPED in await Provider(town, ACADEMY).sees(number)


async def test_by_power_of_attorney_the_books_stay_closed_and_the_owner_is_named(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    owner = (await town.people("with-course", 6))[5]
    name, iin = owner["name"][language], owner["iin"]
    await begins(citizen, SERVICE)
    power = {"kind": "note", "whose": "attorney", "holder": f"{name} {iin}", "power": photo()}
    await answers(citizen, SERVICE, power)
    citizen.sees("cpd-certificate-programme-none")
    assert not [label for label in citizen.labels if "(" in label]
    await citizen.says(TYPED)
    await passes_over_103(citizen)
    await answers(citizen, SERVICE, PAPERS)
    number = await sends(citizen, SERVICE)
    await Provider(town, ACADEMY).completes(number, **DONE)
    await opens_request(citizen, number)
    assert_signed(await takes_the_paper(citizen), name.split()[0], iin)


async def test_silent_books_keep_nobody_from_writing(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    (await town.registers()).silence()
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, OWN)
    citizen.sees("cpd-certificate-programme-silent")
    (await town.registers()).answer()
    await citizen.presses("common-retry")
    citizen.sees("cpd-certificate-programme-found")


@pytest.mark.story(SERVICE, "refused")
async def test_what_the_books_do_not_say_is_not_sent_as_theirs(town: Town, language: str) -> None:
    """Ground 9(2), told before anything is sent; the answers stay."""
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, OWN)
    await citizen.presses_first("(")
    await citizen.presses("form-summary-edit")
    await citizen.presses("form-cpd-certificate-kind-label")
    await citizen.presses("form-cpd-certificate-kind-note")
    await citizen.presses("form-summary-send")
    citizen.sees("refusal-incomplete-cpd-certificate-why", "9(2)")
    assert shows(citizen, "stop-refused-edit")


@pytest.mark.story(SERVICE, "refused")
@pytest.mark.parametrize(("ground", "item"), [("unreliable", "9(1)"), ("incomplete", "9(2)")])
async def test_refused_by_the_academy_with_its_ground(town: Town, language: str, ground: str, item: str) -> None:
    citizen = await comes(town, language)
    number = await asks(citizen)
    await Provider(town, ACADEMY).refuses(number, ground)
    await opens_request(citizen, number)
    citizen.sees("request-state-refused", item)
    assert_signed(await takes_the_paper(citizen, "requests-detail-view-refusal"), number)


@pytest.mark.story(SERVICE, "deferred")
async def test_on_a_saturday_it_waits_for_monday(town: Town, language: str) -> None:
    """R6: the academy names Saturday, but no hours for it."""
    await town.it_is("2026-11-28T10:00:00+05:00")
    citizen = await comes(town, language)
    number = await asks(citizen)
    citizen.sees(citizen.words.moment(language, town.local("2026-11-30T08:30:00+05:00")))
    await town.it_is("2026-11-30T08:30:00+05:00")
    request = await request_of(citizen, number)
    assert (request.state, request.due_at) == (RequestState.ACCEPTED, town.local("2026-12-01T17:30:00+05:00"))


@pytest.mark.story(SERVICE, "cancelled")
async def test_withdrawn(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await asks(citizen)
    await gives_up(citizen, number)
    assert (await request_of(citizen, number)).state is RequestState.CANCELLED


@pytest.mark.story(SERVICE, "breached")
async def test_not_answered_within_a_working_day(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await asks(citizen)
    await town.it_is("2026-11-25T17:31:00+05:00")
    await citizen.looks()
    assert (await request_of(citizen, number)).state is RequestState.BREACHED
    assert citizen.say("notice-button-complain") in citizen.choices
