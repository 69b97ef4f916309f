"""A document of the college: prepared in the chat, filed in person at its desk, ready to be collected."""

import pytest

from domain.requests.state import RequestState
from tests.journeys.citizen import Citizen
from tests.journeys.papers import assert_says, assert_signed
from tests.journeys.provider import Provider, readable
from tests.journeys.services import (
    answers,
    begins,
    gives_up,
    last_file,
    opens_request,
    request_of,
    shows,
    takes_the_paper,
)
from tests.journeys.steps import identifies, number_shown
from tests.journeys.town import Town

SERVICE = "education-document"
COLLEGE = "almaty-college"
DOCUMENT = {"clearance": "yes", "collector": "self"}
DUPLICATE = {
    "original": "Серікова Айгүл Маратқызы",
    "loss": "Көшу кезінде жоғалды.",
    "note": "yes",
    "press": "no",
    "paid": "yes",
    "collector": "self",
}
READY = {"diploma": "ТКБ 1234567", "registered": "57", "ready": "2026-12-01"}


async def comes(town: Town, language: str, case: str = "college-graduate") -> Citizen:
    citizen = await town.citizen(language, case)
    await identifies(citizen)
    return citizen


async def prepares(citizen: Citizen, kind: str = "document") -> str:
    """To the number that is shown at the college."""
    await begins(citizen, SERVICE)
    await citizen.presses(f"education-document-start-{kind}")
    await answers(citizen, SERVICE, DOCUMENT if kind == "document" else DUPLICATE)
    await citizen.presses("form-summary-prepare")
    return number_shown(citizen)


async def at_the_college(town: Town, number: str, action: str, code: str = COLLEGE) -> tuple[int, str]:
    body = {"number": number, "action": action}
    answer = await town.web.post(f"/desk/{code}/prepared?lang=ru", data=body, allow_redirects=False)
    return answer.status, readable(await answer.text())


async def is_filed(town: Town, number: str) -> None:
    status, page = await at_the_college(town, number, "file")
    assert status == 303, page


@pytest.mark.story(SERVICE, "happy")
async def test_from_the_number_to_the_document_that_is_ready(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await prepares(citizen)
    citizen.sees("education-document-paper-clearance-slip")
    await citizen.presses("education-document-prepared-paper")
    assert_says(await last_file(citizen), number, citizen.say("education-document-paper-identity"))

    status, page = await at_the_college(town, number, "show")
    assert status == 200
    assert citizen.person["name"]["ru"].split()[0] in page
    await is_filed(town, number)
    request = await request_of(citizen, number)
    assert (request.channel, request.kind, request.state) == ("in-person", "document", RequestState.ACCEPTED)
    assert request.due_at == town.local("2026-12-15T17:00:00+05:00")
    college = Provider(town, COLLEGE)
    await college.takes(number)
    await college.completes(number, **READY)
    await opens_request(citizen, number)
    citizen.sees(READY["diploma"])
    assert_signed(
        await takes_the_paper(citizen), citizen.say("document-education-document-title"), READY["diploma"]
    )


async def test_a_duplicate_lists_its_own_proofs_and_carries_the_stamp(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await prepares(citizen, "duplicate")
    citizen.sees(
        citizen.say(
            "education-document-prepared-missing", papers=citizen.say("education-document-paper-press-notice")
        )
    )
    await is_filed(town, number)
    request = await request_of(citizen, number)
    assert request.due_at == town.local("2026-12-24T17:00:00+05:00")
    await Provider(town, COLLEGE).completes(number, **READY, stamp="12")
    await opens_request(citizen, number)
    citizen.sees("result-education-document-stamp-label", "12")
    stamp = {"kk": "Түпнұсқаның орнына берілген", "ru": "выдан взамен подлинника"}[language]
    assert_signed(await takes_the_paper(citizen), stamp, DUPLICATE["original"])


async def test_a_debt_suspends_until_it_is_paid(town: Town, language: str) -> None:
    citizen = await comes(town, language, "college-debtor")
    number = await prepares(citizen)
    citizen.sees("education-document-debt-library")
    await is_filed(town, number)
    before = await request_of(citizen, number)
    assert before.state is RequestState.SUSPENDED
    await town.time_passes(days=2)
    college = Provider(town, COLLEGE)
    await college.resumes(number)
    after = await request_of(citizen, number)
    assert after.state is RequestState.IN_WORK
    assert before.due_at is not None
    assert after.due_at is not None
    assert (after.due_at - before.due_at).days == 2
    await college.completes(number, **READY)
    await opens_request(citizen, number)
    citizen.sees("request-state-completed")


async def test_outside_its_hours_the_college_files_nothing_and_tells_when(town: Town, language: str) -> None:
    """In person nothing is deferred: closed, with the next acceptance (R17)."""
    await town.it_is("2026-11-24T13:30:00+05:00")
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await citizen.presses("education-document-start-document")
    opens = citizen.words.moment(language, town.local("2026-11-24T14:00:00+05:00"))
    citizen.sees(citizen.say("form-before-in-person-closed", opens=opens))
    number = await prepares(citizen)
    citizen.sees(citizen.words.moment(language, town.local("2026-11-24T14:00:00+05:00")))
    status, page = await at_the_college(town, number, "file")
    assert status == 409
    assert "14:00" in page
    await town.it_is("2026-11-24T14:00:00+05:00")
    await is_filed(town, number)


async def test_nobody_else_finds_it_and_what_is_not_prepared_is_not_seen(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await citizen.presses("education-document-start-document")
    await answers(citizen, SERVICE, DOCUMENT)
    drafts = await town.stored(lambda unit: unit.requests.latest(None, 5))
    assert drafts == ()
    assert (await at_the_college(town, "000-000-000", "show"))[0] == 404
    await citizen.presses("form-summary-prepare")
    number = number_shown(citizen)
    assert (await at_the_college(town, number, "show", "almaty-hospital"))[0] == 404
    assert (await at_the_college(town, number, "show"))[0] == 200


async def test_silent_books_stop_nobody(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    (await town.registers()).silence()
    await begins(citizen, SERVICE)
    await citizen.presses("education-document-start-document")
    typed = {"programme": "training", "speciality": "Мейіргер ісі", "year": "2026"}
    await answers(citizen, SERVICE, typed | DOCUMENT)
    await citizen.presses("form-summary-prepare")
    citizen.sees("education-document-prepared-unknown")


@pytest.mark.story(SERVICE, "cancelled")
async def test_withdrawn_after_it_was_filed(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await prepares(citizen)
    await is_filed(town, number)
    await is_filed(town, number)
    await gives_up(citizen, number)
    assert (await request_of(citizen, number)).state is RequestState.CANCELLED


@pytest.mark.story(SERVICE, "breached")
async def test_fifteen_working_days_go_by(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await prepares(citizen)
    await is_filed(town, number)
    await town.it_is("2026-12-15T17:01:00+05:00")
    await citizen.looks()
    assert (await request_of(citizen, number)).state is RequestState.BREACHED
    assert citizen.say("notice-button-complain") in citizen.choices
    assert not shows(citizen, "form-summary-prepare")
