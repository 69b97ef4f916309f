"""A freed slot is offered in turn, with a short hold, and never overbooked."""

from typing import Any

import pytest

from domain.people.acting import ChatRef
from tests.journeys.citizen import Citizen
from tests.journeys.steps import books, comes_to_the_doctor, identifies, number_shown, opens_their_visit
from tests.journeys.test_one_owner import neighbour
from tests.journeys.town import Town


async def waits(citizen: Citizen) -> None:
    """For the doctor the citizen belongs to."""
    await comes_to_the_doctor(citizen)
    await citizen.presses_first(":")
    await citizen.presses("appointment-day-wait")
    await citizen.presses("appointment-full-this-doctor")
    citizen.sees(citizen.say("appointment-waiting-done", place=1).splitlines()[0])


async def gives_up(citizen: Citizen) -> None:
    await opens_their_visit(citizen)
    await citizen.presses("appointment-action-cancel")
    await citizen.presses("cancel-reason-not-needed")
    await citizen.presses("appointment-cancel-confirm")


@pytest.fixture
async def owner_and_waiter(town: Town, language: str) -> tuple[Citizen, Citizen, str]:
    owner, waiter = await town.citizen("kk"), await neighbour(town, language)
    await identifies(owner)
    number = await books(owner)
    await identifies(waiter)
    await waits(waiter)
    return owner, waiter, number


async def visit_of(town: Town, number: str) -> Any:
    return (await town.stored(lambda unit: unit.visits.of_requests([number])))[number]


async def test_a_freed_time_is_offered_and_taken(
    town: Town, owner_and_waiter: tuple[Citizen, Citizen, str]
) -> None:
    owner, waiter, number = owner_and_waiter
    freed = await visit_of(town, number)
    await gives_up(owner)
    await town.house.tick()
    await waiter.looks()
    await waiter.presses("notice-button-take-offer")
    assert waiter.say("appointment-done-file") in waiter.screen()
    await opens_their_visit(waiter)
    taken = await visit_of(town, number_shown(waiter))
    assert taken.slot_id == freed.slot_id
    acting = await town.stored(lambda unit: unit.chats.acting(ChatRef(1, waiter.chat_id)))
    assert taken.subject_id == acting.person.id


async def test_an_offer_not_answered_is_over(town: Town, owner_and_waiter: tuple[Citizen, Citizen, str]) -> None:
    owner, waiter, _ = owner_and_waiter
    await gives_up(owner)
    await town.house.tick()
    await waiter.looks()
    button = waiter.button("notice-button-take-offer")
    await town.time_passes(minutes=20)
    await waiter.clicks(*button)
    waiter.sees("appointment-press-offer-over")


async def test_declined_it_stays_free_for_others(
    town: Town, owner_and_waiter: tuple[Citizen, Citizen, str]
) -> None:
    owner, waiter, _ = owner_and_waiter
    await gives_up(owner)
    await town.house.tick()
    await waiter.looks()
    await waiter.presses("notice-button-decline-offer")
    waiter.sees("appointment-press-declined")
    await owner.says("/start")
    await books(owner)
