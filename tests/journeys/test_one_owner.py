"""A press counts once and a time has one owner."""

import asyncio
from typing import Any

from tests.journeys.citizen import Citizen
from tests.journeys.steps import books, comes_to_the_summary, comes_to_the_time, identifies, number_shown, times
from tests.journeys.town import Town


async def press_unseen(citizen: Citizen, message_id: int, data: str) -> None:
    body = {"message_id": message_id, "data": data}
    answer = await citizen.web.post(f"/messenger/api/chats/{citizen.chat_id}/clicks", json=body)
    assert answer.status == 202


async def requests_of(town: Town, citizen: Citizen) -> list[Any]:
    await citizen.looks()
    number = number_shown(citizen)
    first = await town.stored(lambda unit: unit.requests.request(number))
    return list(await town.stored(lambda unit: unit.requests.of_person(first.applicant_id, 100)))


async def test_twenty_presses_at_once_are_one_booking(town: Town) -> None:
    citizen = await town.citizen("kk")
    await identifies(citizen)
    await comes_to_the_summary(citizen)
    confirm = citizen.button("appointment-summary-confirm")
    await asyncio.gather(*(press_unseen(citizen, *confirm) for _ in range(20)))
    assert len(await requests_of(town, citizen)) == 1
    number = number_shown(citizen)
    assert sum(number in message["text"] for message in citizen.heard) == 1, citizen.screen()
    citizen.sees_nowhere(citizen.say("common-stale"))


async def test_an_old_button_pressed_in_haste_is_explained_once(town: Town) -> None:
    citizen = await town.citizen("ru")
    await identifies(citizen)
    await comes_to_the_time(citizen)
    old = citizen.button("common-back")
    await citizen.says("/start")
    heard = len(citizen.heard)
    await asyncio.gather(*(press_unseen(citizen, *old) for _ in range(20)))
    await citizen.looks()
    citizen.sees("common-stale")
    assert len(citizen.heard) == heard + 1, citizen.screen()


async def test_the_loser_of_a_race_keeps_the_answers_and_gets_other_times(town: Town, language: str) -> None:
    """The loser's hold ran out while they thought; the winner took the time."""
    loser, winner = await town.citizen(language, place=0), await neighbour(town, language)
    await identifies(loser)
    chosen = await comes_to_the_summary(loser)
    await identifies(winner)
    await town.time_passes(minutes=6)

    await comes_to_the_time(winner)
    assert chosen in times(winner), winner.screen()
    await winner.presses(chosen)
    await winner.presses("appointment-summary-confirm")
    number_shown(winner)

    await loser.presses("appointment-summary-confirm")
    loser.sees("appointment-taken-ask")
    others = [label for label in loser.choices if ":" in label]
    assert len(others) == 3, loser.screen()
    await loser.presses(others[0])
    await loser.presses("appointment-summary-confirm")
    number_shown(loser)


async def test_a_held_time_is_not_offered_to_others(town: Town) -> None:
    first, second = await town.citizen("kk"), await neighbour(town, "ru")
    await identifies(first)
    held = await comes_to_the_summary(first)
    await identifies(second)
    await comes_to_the_time(second)
    assert held not in times(second)


async def test_the_end_of_a_hold_is_told_before_confirming(town: Town, language: str) -> None:
    """Whatever brings the window up again says that the time is no longer kept."""
    citizen = await town.citizen(language)
    await identifies(citizen)
    await comes_to_the_summary(citizen)
    await town.time_passes(minutes=6)
    await citizen.sends(sticker=True)
    citizen.sees("appointment-summary-ended")
    await citizen.presses("appointment-summary-confirm")
    citizen.sees("appointment-summary-was-ended")
    await citizen.presses("appointment-summary-confirm")
    number_shown(citizen)


async def test_one_person_is_not_in_two_places_at_once(town: Town) -> None:
    """Another doctor at the same hour is refused, with the visit that stands in the way."""
    citizen = await town.citizen("ru")
    await identifies(citizen)
    await books(citizen, place=2)
    await citizen.presses("menu-main-book") if citizen.say(
        "menu-main-book"
    ) in citizen.labels else await citizen.says("/start")
    await comes_to_the_summary(citizen, place=0)
    await citizen.presses("appointment-summary-confirm")
    assert citizen.say("stop-refused-visit") in citizen.labels, citizen.screen()


async def neighbour(town: Town, language: str) -> Citizen:
    """Somebody else with the same doctor as the first citizen."""
    people = await town.people("adult", 2000)
    doctor = people[0]["doctor"]
    place = next(at for at, one in enumerate(people) if at and one["doctor"] == doctor)
    return await town.citizen(language, "adult", place)
