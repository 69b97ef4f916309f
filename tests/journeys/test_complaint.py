"""A complaint: from a breached term, from a refusal, or in general; to the provider, then to an authority."""

import pytest

from adapters.documents.typst_sheet import TypstSheets
from domain.ports.typesetter import PaperNotSet
from domain.requests.state import RequestState
from tests.journeys.citizen import Citizen
from tests.journeys.papers import assert_says, assert_signed
from tests.journeys.provider import Provider
from tests.journeys.services import (
    answers,
    files,
    gives_up,
    last_file,
    opens_request,
    request_of,
    sends,
    shows,
    takes_the_paper,
)
from tests.journeys.steps import identifies
from tests.journeys.town import Town

SERVICE = "complaint"
ABOUT = "phc-certificate"
ASKED = {"purpose": "school", "place": None, "note": None}
TELLS = "Тіркеуде бір сағат күттім. Ждал час 😡 в регистратуре, 中\u0301 \U0001f1f0\U0001f1ff."
WORDS = "Тіркеуде бір сағат күттім. Ждал час"
GENERAL = {"to": "provider", "matter": "attitude", "clinic": "", "text": TELLS, "proof": None}
ANSWER = {"decision": "upheld", "answer": "Шағымыңыз расталды. Жалоба подтвердилась 🙏"}
AUTHORITY = "almaty-authority"
COLLEGE = "almaty-college"


async def comes(town: Town, language: str, case: str = "adult") -> Citizen:
    citizen = await town.citizen(language, case)
    await identifies(citizen)
    return citizen


async def not_set(*_: object) -> bytes:
    raise PaperNotSet


async def complains(citizen: Citizen, to: str = "provider") -> str:
    """In general, about the college."""
    name = {"kk": "Алматы медициналық колледжі", "ru": "Алматинский медицинский колледж"}[citizen.language]
    return await files(citizen, SERVICE, GENERAL | {"to": to, "clinic": name})


@pytest.mark.story(SERVICE, "happy")
async def test_in_general_to_the_provider_with_a_receipt_and_a_signed_answer(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await complains(citizen)

    due = citizen.words.moment(language, town.local("2026-11-30T20:00:00+05:00"))
    citizen.sees(due)
    copies = [one for one in citizen.heard if citizen.say("form-copy-title", number=number) in one["text"]]
    assert len(copies) == 1
    assert_says(await last_file(citizen), "Ждал час □ в регистратуре, □ □□.")
    college = Provider(town, COLLEGE)
    assert WORDS in await college.sees(number)
    await college.takes(number)
    await college.completes(number, **ANSWER)

    await opens_request(citizen, number)
    citizen.sees("request-state-completed", ANSWER["answer"])
    await citizen.presses("requests-detail-told")
    citizen.sees("request-event-complaint-submitted", "request-event-complaint-accepted")
    citizen.sees("request-event-complaint-taken", "request-event-complaint-completed")
    await citizen.presses("common-back")
    assert_signed(await takes_the_paper(citizen), number, citizen.say("document-complaint-answer-title"))


async def test_the_receipt_names_who_took_it_with_number_and_day(
    town: Town, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Filed although no paper of it comes out just now; the paper is there when it does."""
    citizen = await comes(town, language)
    with monkeypatch.context() as jammed:
        jammed.setattr(TypstSheets, "typeset", not_set)
        number = await complains(citizen)
        citizen.sees("common-file-not-made", citizen.say("form-copy-title", number=number))
    await opens_request(citizen, number)
    await citizen.presses("requests-detail-receipt")
    received_by = {"kk": "Алматы медициналық колледжі", "ru": "Алматинский медицинский колледж"}[language]
    assert_says(await last_file(citizen), number, received_by, "24.11.2026", "30.11.2026")


async def test_after_the_provider_an_authority_is_next_and_after_it_only_a_court(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    first = await complains(citizen)
    await Provider(town, COLLEGE).completes(first, **ANSWER | {"decision": "dismissed"})
    await opens_request(citizen, first)
    await citizen.presses("complaint-action-next")
    await answers(citizen, SERVICE, {"proof": None})
    citizen.sees("form-complaint-to-authority", first)
    second = await sends(citizen, SERVICE)

    request = await request_of(citizen, second)
    assert (request.provider_code, request.kind, request.about) == (AUTHORITY, "authority", first)
    assert request.due_at == town.local("2026-12-11T20:00:00+05:00")
    await Provider(town, AUTHORITY).completes(second, **ANSWER)
    await opens_request(citizen, second)
    await citizen.presses("complaint-action-court")
    citizen.sees("refusal-only-court-why", "№ ҚР ДСМ-254/2020")


async def test_from_a_refusal_it_is_begun_with_its_facts(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    refused = await files(citizen, ABOUT, ASKED)
    clinic = Provider(town, str(citizen.person["clinic"]))
    await clinic.refuses(refused, "unreliable")
    await opens_request(citizen, refused)
    await citizen.presses("requests-detail-complain")
    await answers(citizen, SERVICE, {"to": "provider", "proof": None})
    citizen.sees(refused, "form-complaint-matter-refusal")
    number = await sends(citizen, SERVICE)
    request = await request_of(citizen, number)
    assert (request.about, request.provider_code) == (refused, citizen.person["clinic"])


async def test_from_a_breach_it_is_one_press_and_the_text_can_be_changed(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    late = await files(citizen, ABOUT, ASKED)
    await town.time_passes(minutes=31)
    await citizen.looks()
    await citizen.presses("notice-button-complain")
    await answers(citizen, SERVICE, {"to": "authority", "proof": None})
    citizen.sees("form-complaint-matter-late", late)
    await citizen.presses("form-summary-edit")
    await citizen.presses("form-complaint-text-label")
    await citizen.says(WORDS)
    number = await sends(citizen, SERVICE)
    assert (await request_of(citizen, number)).provider_code == AUTHORITY
    assert WORDS in await Provider(town, AUTHORITY).sees(number)


async def test_about_a_childs_request_it_is_for_the_child_without_asking(town: Town, language: str) -> None:
    citizen = await comes(town, language, "parent")
    child = citizen.person["dependants"][0]["name"][language]
    await files(citizen, ABOUT, ASKED, child)
    await town.time_passes(minutes=31)
    await citizen.looks()
    await citizen.presses("notice-button-complain")
    citizen.sees("form-complaint-to-ask")
    assert child in citizen.text


@pytest.mark.story(SERVICE, "deferred")
async def test_in_the_evening_it_is_registered_the_next_morning(town: Town, language: str) -> None:
    await town.it_is("2026-11-24T21:00:00+05:00")
    citizen = await comes(town, language)
    number = await complains(citizen)
    assert (await request_of(citizen, number)).state is RequestState.DEFERRED
    citizen.sees(citizen.words.moment(language, town.local("2026-11-25T08:00:00+05:00")))
    await town.it_is("2026-11-25T08:00:00+05:00")
    assert (await request_of(citizen, number)).state is RequestState.ACCEPTED


@pytest.mark.story(SERVICE, "cancelled")
async def test_withdrawn(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await complains(citizen)
    await gives_up(citizen, number)
    assert (await request_of(citizen, number)).state is RequestState.CANCELLED


@pytest.mark.story(SERVICE, "breached")
async def test_left_without_an_answer_it_goes_on_to_the_authority(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await complains(citizen)
    await town.it_is("2026-11-30T20:01:00+05:00")
    await citizen.looks()
    assert (await request_of(citizen, number)).state is RequestState.BREACHED
    await citizen.presses("notice-button-complain")
    await answers(citizen, SERVICE, {"proof": None})
    citizen.sees("form-complaint-to-authority", number)
    assert not shows(citizen, "form-complaint-to-provider")
