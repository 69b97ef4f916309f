"""What was dispensed free of charge: asked of the clinic, seen in the chat."""

from datetime import date, timedelta
from typing import Any

import pytest

from domain.law.law import Law
from domain.operations.requests.suggest_result import Suggest, SuggestResult
from domain.requests.state import RequestState
from handlers.shared.at_hand import Tongue
from handlers.shared.cited import cited
from tests.journeys.citizen import Citizen
from tests.journeys.provider import Provider
from tests.journeys.services import begins, chooses_whom, files, gives_up, opens_request, request_of
from tests.journeys.steps import identifies
from tests.journeys.town import Town

LAW = Law.load()
SERVICE = "medicines"
QUARTER = {"period": "quarter"}


async def asker(town: Town, language: str, case: str = "with-medicines") -> Citizen:
    citizen = await town.citizen(language, case)
    await identifies(citizen)
    return citizen


def clinic_of(citizen: Citizen) -> Provider:
    return Provider(citizen.town, citizen.person["clinic"])


async def known(citizen: Citizen, number: str) -> Any:
    """What the register offers the clinic as its answer."""
    suggest = await citizen.town.get(SuggestResult)
    return (await suggest(Suggest(citizen.person["clinic"], number))).known


@pytest.mark.story("medicines", "happy")
async def test_what_the_register_knows_is_shown_in_the_chat(town: Town, language: str) -> None:
    citizen = await asker(town, language)
    number = await files(citizen, SERVICE, QUARTER)
    request = await request_of(citizen, number)
    assert request.due_at - request.submitted_at == timedelta(hours=3)

    offered = await known(citizen, number)
    assert offered["found"] == "yes"
    days = [date.fromisoformat(row["date"]) for row in offered["medicines"]]
    today = town.clock.now().date()
    assert days == sorted(days)
    assert days[0] < today < days[-1], "what was dispensed, and what is still to be"
    await clinic_of(citizen).completes(number, **offered)
    await town.house.tick()
    await citizen.looks()
    await opens_request(citizen, number)
    for row, day in zip(offered["medicines"], days, strict=True):
        form = citizen.say(f"result-medicines-medicines-form-{row['form']}")
        quantity = citizen.say("result-medicines-medicines-quantity-value", number=str(row["quantity"]))
        citizen.sees(f"{row['name']}, {form}, {quantity}, {day:%d.%m.%Y}")


async def test_no_data_is_told_as_such_and_is_no_refusal(town: Town, language: str) -> None:
    citizen = await asker(town, language, "parent")
    number = await files(citizen, SERVICE, QUARTER)
    offered = await known(citizen, number)
    assert offered == {"found": "no"}
    await clinic_of(citizen).completes(number, **offered)
    await town.house.tick()
    await citizen.looks()
    citizen.sees(citizen.say("notice-medicines-none", what=citizen.say("service-medicines"), number=number))
    assert (await request_of(citizen, number)).state is RequestState.COMPLETED


@pytest.mark.story("medicines", "deferred")
async def test_after_hours_it_waits_for_nine_in_the_morning(town: Town, language: str) -> None:
    await town.it_is("2026-11-24T18:31:00+05:00")
    citizen = await asker(town, language)
    number = await files(citizen, SERVICE, QUARTER)
    assert (await request_of(citizen, number)).state is RequestState.DEFERRED
    await town.it_is("2026-11-25T09:00:00+05:00")
    assert (await request_of(citizen, number)).state is RequestState.ACCEPTED


async def test_in_the_break_it_is_taken_at_once_and_the_term_runs(town: Town, language: str) -> None:
    await town.it_is("2026-11-24T13:30:00+05:00")
    citizen = await asker(town, language)
    request = await request_of(citizen, await files(citizen, SERVICE, QUARTER))
    assert request.state is RequestState.ACCEPTED
    assert request.due_at == town.local("2026-11-24T16:30:00+05:00")


@pytest.mark.story("medicines", "refused")
@pytest.mark.parametrize("ground", ["unreliable", "not-attached"])
async def test_refused_by_each_ground(town: Town, language: str, ground: str) -> None:
    citizen = await asker(town, language)
    number = await files(citizen, SERVICE, QUARTER)
    await clinic_of(citizen).refuses(number, ground)
    await opens_request(citizen, number)
    standard = LAW.standard(SERVICE, town.clock.now().date())
    found = next(one for one in standard.grounds if one.code == ground)
    citizen.sees(found.text.in_language(language), cited(found.citation, standard, Tongue(citizen.words, language)))
    assert (await request_of(citizen, number)).state is RequestState.REFUSED


async def test_not_attached_is_told_with_the_way_there(town: Town, language: str) -> None:
    citizen = await asker(town, language, "unattached")
    await begins(citizen, SERVICE)
    await chooses_whom(citizen)
    citizen.sees("refusal-not-attached-medicines-what", "refusal-not-attached-medicines-todo")


@pytest.mark.story("medicines", "cancelled")
async def test_cancelled_by_the_citizen(town: Town, language: str) -> None:
    citizen = await asker(town, language)
    number = await files(citizen, SERVICE, QUARTER)
    await gives_up(citizen, number)
    assert (await request_of(citizen, number)).state is RequestState.CANCELLED


@pytest.mark.story("medicines", "breached")
async def test_no_answer_in_three_hours_is_a_breach(town: Town, language: str) -> None:
    citizen = await asker(town, language)
    number = await files(citizen, SERVICE, QUARTER)
    await town.time_passes(hours=3, minutes=1)
    await citizen.looks()
    assert (await request_of(citizen, number)).state is RequestState.BREACHED
    await citizen.presses("notice-button-complain")
    await clinic_of(citizen).completes(number, found="no")
    assert (await request_of(citizen, number)).state is RequestState.COMPLETED
