"""A sheet for the employer, a certificate for the school: whoever treats the person gives them."""

import pytest

from domain.requests.state import RequestState
from tests.journeys.citizen import Citizen
from tests.journeys.papers import assert_signed
from tests.journeys.provider import Provider
from tests.journeys.services import (
    answers,
    begins,
    files,
    opens_request,
    request_of,
    sends,
    shows,
    takes_the_paper,
)
from tests.journeys.steps import identifies
from tests.journeys.town import Town
from tests.support.papers import photo

SHEET, CERTIFICATE = "sick-leave-sheet", "sick-leave-certificate"
BOTH = pytest.mark.parametrize("service", [SHEET, CERTIFICATE])
GIVEN = {
    SHEET: {
        "since": "23.11.2026",
        "reason": "illness",
        "employer": "«Ақжол» ЖШС",
        "position": None,
        "treated_by": None,
        "papers": None,
    },
    CERTIFICATE: {
        "since": "23.11.2026",
        "reason": "illness",
        "occupation": "university",
        "place": "ҚазҰУ",
        "treated_by": "Жүнісова Г.",
        "papers": None,
    },
}
DONE = {"from": "2026-11-23", "until": "2026-11-27", "regime": "home", "doctor": "Жүнісова Гүлнәр"}
NUMBER_OF = {SHEET: "sheet_number", CERTIFICATE: "certificate_number"}
ITEMS = {"unreliable": "9(1)", "not-meeting-rules": "9(2)"}


async def comes(town: Town, language: str, case: str = "adult") -> Citizen:
    citizen = await town.citizen(language, case)
    await identifies(citizen)
    return citizen


def done(service: str) -> dict[str, str]:
    return DONE | {NUMBER_OF[service]: "0012345"}


@pytest.mark.story(SHEET, "happy")
async def test_a_sheet_to_the_signed_paper(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await files(citizen, SHEET, GIVEN[SHEET])
    clinic = citizen.person["clinic"]
    assert (await request_of(citizen, number)).provider_code == clinic
    await Provider(town, clinic).completes(number, **done(SHEET))
    await opens_request(citizen, number)
    citizen.sees("request-state-completed", "0012345", "27.11.2026", "result-sick-leave-sheet-regime-home")
    assert_signed(await takes_the_paper(citizen), "0012345", "27.11.2026")


@pytest.mark.story(CERTIFICATE, "happy")
async def test_a_certificate_for_a_child_from_the_hospital_that_treated_it(town: Town, language: str) -> None:
    mother = await comes(town, language, "parent")
    child = mother.person["dependants"][0]["name"][language]
    await begins(mother, CERTIFICATE, " ".join(child.split()[:2]))
    given = GIVEN[CERTIFICATE] | {"occupation": "school", "papers": photo()}
    await answers(mother, CERTIFICATE, given)
    await mother.presses("form-summary-edit")
    await mother.presses("form-sick-leave-certificate-clinic-label")
    hospital = await town.stored(lambda unit: unit.providers.one("almaty-hospital"))
    await mother.says(hospital.name(language))
    mother.sees(hospital.name(language), child)
    number = await sends(mother, CERTIFICATE)

    provider = Provider(town, "almaty-hospital")
    await provider.completes(number, **done(CERTIFICATE))
    await opens_request(mother, number)
    mother.sees(child, "0012345")
    assert_signed(await takes_the_paper(mother), "0012345")


@BOTH
async def test_at_night_it_is_taken_up_at_once(town: Town, language: str, service: str) -> None:
    """The standard lets the portal work round the clock: nothing is put off."""
    await town.it_is("2026-11-24T22:00:00+05:00")
    citizen = await comes(town, language)
    number = await files(citizen, service, GIVEN[service])
    request = await request_of(citizen, number)
    assert request.state is RequestState.ACCEPTED
    assert request.due_at == town.local("2026-11-24T22:30:00+05:00")


@pytest.mark.story(SHEET, "refused")
@pytest.mark.parametrize("ground", ITEMS)
async def test_a_sheet_refused(town: Town, language: str, ground: str) -> None:
    await refused(town, language, SHEET, ground)


@pytest.mark.story(CERTIFICATE, "refused")
@pytest.mark.parametrize("ground", ITEMS)
async def test_a_certificate_refused(town: Town, language: str, ground: str) -> None:
    await refused(town, language, CERTIFICATE, ground)


async def refused(town: Town, language: str, service: str, ground: str) -> None:
    citizen = await comes(town, language)
    number = await files(citizen, service, GIVEN[service])
    await Provider(town, citizen.person["clinic"]).refuses(number, ground)
    await opens_request(citizen, number)
    citizen.sees("request-state-refused", ITEMS[ground])
    assert shows(citizen, "requests-detail-complain")
    assert_signed(await takes_the_paper(citizen, "requests-detail-view-refusal"), number)


@pytest.mark.story(SHEET, "cancelled")
async def test_a_sheet_withdrawn(town: Town, language: str) -> None:
    await withdrawn(town, language, SHEET)


@pytest.mark.story(CERTIFICATE, "cancelled")
async def test_a_certificate_withdrawn(town: Town, language: str) -> None:
    await withdrawn(town, language, CERTIFICATE)


async def withdrawn(town: Town, language: str, service: str) -> None:
    citizen = await comes(town, language)
    number = await files(citizen, service, GIVEN[service])
    await citizen.presses("form-done-open")
    await citizen.presses("requests-detail-withdraw")
    await citizen.presses("requests-withdraw-yes")
    assert (await request_of(citizen, number)).state is RequestState.CANCELLED


@pytest.mark.story(SHEET, "breached")
async def test_a_sheet_not_given_in_time(town: Town, language: str) -> None:
    await breached(town, language, SHEET)


@pytest.mark.story(CERTIFICATE, "breached")
async def test_a_certificate_not_given_in_time(town: Town, language: str) -> None:
    await breached(town, language, CERTIFICATE)


async def breached(town: Town, language: str, service: str) -> None:
    citizen = await comes(town, language)
    number = await files(citizen, service, GIVEN[service])
    await town.time_passes(minutes=31)
    await citizen.looks()
    assert (await request_of(citizen, number)).state is RequestState.BREACHED
    await citizen.presses("notice-button-complain")
    citizen.sees("service-complaint")


async def test_who_is_attached_nowhere_is_asked_where_they_are_treated(town: Town, language: str) -> None:
    citizen = await comes(town, language, "unattached")
    await begins(citizen, SHEET)
    given = {name: GIVEN[SHEET][name] for name in ("since", "reason", "employer", "position")}
    await answers(citizen, SHEET, given)
    citizen.sees("form-sick-leave-sheet-clinic-ask")
    await citizen.says("7")
    assert shows(citizen, "clinics-directory-all") or shows(citizen, "form-extras-none")


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("31.02.2026", "answer-wrong-not-a-date"),
        ("завтра была пятница 5", "answer-wrong-not-a-date"),
        ("01.01.2026", "answer-wrong-too-early"),
        ("25.11.2026", "answer-wrong-too-late"),
    ],
)
async def test_a_wrong_day_is_explained(town: Town, language: str, typed: str, wrong: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SHEET)
    today = "24.11.2026"
    citizen.sees(citizen.say("form-help-date", example=today))
    await citizen.says(typed)
    limits = {"answer-wrong-too-early": "25.09.2026", "answer-wrong-too-late": "24.11.2026"}
    told = citizen.say(wrong, limit=limits.get(wrong, ""), said=typed, example=today)
    citizen.sees(told, "form-sick-leave-sheet-since-ask")
    await citizen.says(citizen.say("form-day-yesterday")[:4])
    citizen.sees("form-sick-leave-sheet-reason-ask")
