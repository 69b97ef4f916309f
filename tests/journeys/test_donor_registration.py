"""A will about donation: explained, declared, confirmed twice, signed; changed and taken back in the same place."""

from typing import Any

import pytest

from domain.documents.document import Document, DocumentState
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
    signs,
    takes_the_paper,
)
from tests.journeys.steps import identifies
from tests.journeys.town import Town

SERVICE = "donor-registration"
CONSENT: dict[str, Any] = {"will": "consent", "scope": "some", "organs": ["heart", "cornea"]}
REFUSAL: dict[str, Any] = {"will": "refusal", "scope": "all"}
GROUNDS = {"unreliable": "9(1)", "incomplete": "9(2)", "not-attached": "9(3)"}


async def comes(town: Town, language: str, case: str = "adult", place: int = 0) -> Citizen:
    citizen = await town.citizen(language, case, place)
    await identifies(citizen)
    return citizen


async def decides(citizen: Citizen, given: dict[str, Any]) -> None:
    """The will where it is explained, the rest in the form."""
    await begins(citizen, SERVICE)
    await citizen.presses(f"form-{SERVICE}-will-{given['will']}")
    await answers(citizen, SERVICE, {name: said for name, said in given.items() if name != "will"})


async def asks(citizen: Citizen, given: dict[str, Any]) -> str:
    """From anywhere to the number."""
    await decides(citizen, given)
    citizen.sees(citizen.say("donor-registration-sure-ask", will=given["will"]), "donor-registration-sure-next")
    await citizen.presses(f"form-{SERVICE}-sure-{given['will']}-yes")
    return await sends(citizen, SERVICE)


def at_the_desk(citizen: Citizen) -> Provider:
    return Provider(citizen.town, str(citizen.person["clinic"]))


async def registers(citizen: Citizen, given: dict[str, Any]) -> Document:
    number = await asks(citizen, given)
    await at_the_desk(citizen).completes(number)
    [document] = await citizen.town.stored(lambda unit: unit.documents.of_request(number))
    return document  # type: ignore[no-any-return]


async def standing(citizen: Citizen, document: Document) -> DocumentState:
    found = await citizen.town.stored(lambda unit: unit.documents.document(document.id))
    return found.state  # type: ignore[no-any-return]


async def test_several_organs_are_picked_by_their_numbers(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await decides(citizen, {"will": "consent", "scope": "some"})
    await citizen.says("1, 9")
    citizen.sees("heard-other", f"form-{SERVICE}-organs-ask")
    await citizen.says("1, 7")
    picked = ", ".join(citizen.say(f"form-{SERVICE}-organs-{one}") for one in ("heart", "cornea"))
    citizen.sees(citizen.say("form-picked", picked=picked))
    await citizen.says("7 2")
    picked = ", ".join(citizen.say(f"form-{SERVICE}-organs-{one}") for one in ("heart", "lungs"))
    citizen.sees(citizen.say("form-picked", picked=picked))


@pytest.mark.story(SERVICE, "happy")
@pytest.mark.parametrize(("given", "kind"), [(CONSENT, "donor-consent"), (REFUSAL, "donor-refusal")])
async def test_declared_confirmed_twice_signed_and_certified(
    town: Town, language: str, given: dict[str, Any], kind: str
) -> None:
    await town.it_is("2026-11-24T23:10:00+05:00")
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    citizen.sees(
        "donor-registration-explained-consent",
        "donor-registration-explained-refusal",
        "donor-registration-explained-now-none",
    )
    number = await asks(citizen, given)
    request = await request_of(citizen, number)
    assert request.state is RequestState.ACCEPTED
    assert request.due_at == town.local("2026-11-24T23:40:00+05:00")

    await at_the_desk(citizen).completes(number)
    await opens_request(citizen, number)
    paper = await takes_the_paper(citizen)
    assert_signed(paper, number, *(citizen.say(f"form-{SERVICE}-organs-{one}") for one in given.get("organs", ())))
    await begins(citizen, SERVICE)
    citizen.sees(citizen.say(f"donor-registration-explained-now-{given['will']}", day="24.11.2026"))
    [document] = await town.stored(lambda unit: unit.documents.of_request(number))
    assert document.kind == kind


async def test_a_later_will_takes_the_place_of_the_earlier_and_is_taken_back_here(
    town: Town, language: str
) -> None:
    citizen = await comes(town, language)
    refusal = await registers(citizen, REFUSAL)
    await town.time_passes(minutes=20)
    consent = await registers(citizen, CONSENT)
    assert await standing(citizen, refusal) is DocumentState.REPLACED
    await town.time_passes(minutes=20)

    await begins(citizen, SERVICE)
    await citizen.presses("donor-registration-explained-history")
    day = "24.11.2026"
    citizen.sees(
        citizen.say("donor-registration-history-line", will="consent", since=day, state="valid", until=""),
        citizen.say("donor-registration-history-line", will="refusal", since=day, state="replaced", until=day),
    )
    await citizen.presses("common-back")
    await citizen.presses("donor-registration-explained-revoke")
    await citizen.presses("donor-registration-revoke-yes")
    citizen.sees("donor-registration-revoke-code")
    await signs(citizen)
    citizen.sees("donor-registration-revoke-done", "donor-registration-explained-now-none")
    assert await standing(citizen, consent) is DocumentState.REVOKED

    answer = await town.web.get(f"/verify/{consent.code}", params={"lang": language})
    assert citizen.say("verify-standing-revoked") in await answer.text()


async def test_whoever_changes_the_will_confirms_anew(town: Town) -> None:
    citizen = await comes(town, "ru")
    await decides(citizen, REFUSAL)
    await citizen.presses(f"form-{SERVICE}-sure-refusal-yes")
    await citizen.presses("form-summary-edit")
    await citizen.presses(f"form-{SERVICE}-will-label")
    await citizen.presses(f"form-{SERVICE}-will-consent")
    citizen.sees(citizen.say("donor-registration-sure-ask", will="consent"))
    await citizen.presses("common-back")
    citizen.sees(f"form-{SERVICE}-scope-ask")


async def test_explained_to_anybody_and_asked_of_the_identified_alone(town: Town) -> None:
    citizen = await town.citizen("kk")
    await citizen.opens_the_chat("kk")
    await citizen.says("/start")
    await citizen.presses("start-language-kk")
    await citizen.says(f"/start guide_{SERVICE}")
    await citizen.presses("guide-service-begin")
    citizen.sees("donor-registration-explained-nothing")
    citizen.sees_nowhere(citizen.say("donor-registration-explained-now-none"))
    await citizen.presses(f"form-{SERVICE}-will-consent")
    citizen.sees_nowhere(citizen.say(f"form-{SERVICE}-scope-ask"))


@pytest.mark.story(SERVICE, "refused")
@pytest.mark.parametrize("ground", GROUNDS)
async def test_refused_by_the_clinic(town: Town, language: str, ground: str) -> None:
    citizen = await comes(town, language)
    number = await asks(citizen, REFUSAL)
    await at_the_desk(citizen).refuses(number, ground, "Деректер сәйкес емес, данные не совпали")
    await opens_request(citizen, number)
    citizen.sees("request-state-refused", "данные не совпали", GROUNDS[ground])
    assert_signed(await takes_the_paper(citizen, "requests-detail-view-refusal"), number)
    assert await town.stored(lambda unit: unit.documents.of_request(number)) != ()


@pytest.mark.story(SERVICE, "refused")
@pytest.mark.parametrize(
    ("case", "why", "cite"),
    [("unattached", "refusal-not-attached-why", "9(3)"), ("incapable", "refusal-not-capable-why", "R7")],
)
async def test_refused_before_the_form(town: Town, language: str, case: str, why: str, cite: str) -> None:
    citizen = await comes(town, language, case)
    await begins(citizen, SERVICE)
    await citizen.presses(f"form-{SERVICE}-will-refusal")
    citizen.sees(why, cite)


@pytest.mark.story(SERVICE, "cancelled")
async def test_withdrawn_before_it_is_registered(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await asks(citizen, CONSENT)
    await citizen.presses("form-done-open")
    await citizen.presses("requests-detail-withdraw")
    await citizen.presses("requests-withdraw-yes")
    assert (await request_of(citizen, number)).state is RequestState.CANCELLED
    await begins(citizen, SERVICE)
    citizen.sees("donor-registration-explained-now-none")


@pytest.mark.story(SERVICE, "breached")
async def test_not_answered_in_half_an_hour(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    number = await asks(citizen, REFUSAL)
    await town.time_passes(minutes=31)
    await citizen.looks()
    assert (await request_of(citizen, number)).state is RequestState.BREACHED
    assert citizen.say("notice-button-complain") in citizen.choices
