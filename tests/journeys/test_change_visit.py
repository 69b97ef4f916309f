"""Move, cancel, be reminded. Both sides learn who changed what."""

from typing import Any

import pytest
from icalendar import Calendar

from domain.booking.visit import VisitState
from domain.people.acting import ChatRef
from domain.requests.state import RequestState
from tests.journeys.citizen import Citizen
from tests.journeys.steps import books, comes_to_the_time, identifies, opens_their_visit, times
from tests.journeys.test_book_visit import calendar_of
from tests.journeys.test_one_owner import neighbour
from tests.journeys.town import Town


async def visit_of(town: Town, number: str) -> Any:
    return (await town.stored(lambda unit: unit.visits.of_requests([number])))[number]


async def kinds_on_desk(town: Town, citizen: Citizen) -> list[str]:
    clinic, now = citizen.person["clinic"], town.clock.now()
    return [one.kind for one in await town.stored(lambda unit: unit.notices.of_provider(clinic, now, 50))]


async def comes_to_move(citizen: Citizen) -> None:
    await opens_their_visit(citizen)
    await citizen.presses("appointment-action-move")
    await citizen.presses_first()


async def moves(citizen: Citizen, place: int) -> str:
    await comes_to_move(citizen)
    chosen = times(citizen)[place]
    await citizen.presses(chosen)
    await citizen.presses("appointment-move-confirm")
    return chosen


async def far_visit(town: Town, citizen: Citizen) -> str:
    """Three days ahead, so that both reminders are still to come."""
    await comes_to_the_time(citizen)
    await citizen.presses("common-back")
    await citizen.presses(citizen.labels[3])
    await citizen.presses(times(citizen)[0])
    await citizen.presses("appointment-summary-confirm")
    from tests.journeys.steps import number_shown

    return number_shown(citizen)


async def test_moved_to_another_time(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    number = await books(citizen)
    before = await visit_of(town, number)
    chosen = await moves(citizen, 3)

    after = await visit_of(town, number)
    citizen.sees(number, chosen)
    assert (after.id, after.sequence) == (before.id, before.sequence + 1)
    assert after.starts_at != before.starts_at
    event = (await calendar_of(citizen)).walk("VEVENT")[0]
    assert (event["UID"], event["SEQUENCE"]) == (f"{before.id}@emhana", 1)
    assert (await kinds_on_desk(town, citizen))[0] == "visit-moved"


async def test_the_old_time_is_free_again(town: Town) -> None:
    citizen, other = await town.citizen("ru"), await neighbour(town, "ru")
    await identifies(citizen)
    number = await books(citizen)
    was = (await visit_of(town, number)).local_start.strftime("%H:%M")
    await moves(citizen, 3)
    await identifies(other)
    await comes_to_the_time(other)
    assert was in times(other)


async def test_a_time_held_for_moving_is_free_once_the_moving_is_left(town: Town) -> None:
    citizen, other = await town.citizen("kk"), await neighbour(town, "ru")
    await identifies(citizen)
    number = await books(citizen)
    await comes_to_move(citizen)
    held = times(citizen)[2]
    await citizen.presses(held)
    await identifies(other)
    await comes_to_the_time(other)
    assert held not in times(other)

    for _ in ("time", "day", "request"):
        await citizen.presses("common-back")
    citizen.sees(number)
    assert citizen.say("requests-detail-told") in citizen.labels
    await other.presses("common-back")
    await other.presses_first()
    assert held in times(other)


async def test_the_end_of_a_hold_is_told_before_moving(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    number = await books(citizen)
    await comes_to_move(citizen)
    await citizen.presses(times(citizen)[2])
    await town.time_passes(minutes=6)
    await citizen.presses("appointment-move-confirm")
    citizen.sees("appointment-summary-was-ended")
    await citizen.presses("appointment-move-confirm")
    assert (await visit_of(town, number)).sequence == 1


async def test_a_failed_move_keeps_the_old_visit(town: Town, language: str) -> None:
    """Somebody takes the new time between choosing and confirming, after the hold ran out."""
    citizen, rival = await town.citizen(language), await neighbour(town, language)
    await identifies(citizen)
    number = await books(citizen)
    before = await visit_of(town, number)
    await comes_to_move(citizen)
    wanted = times(citizen)[2]
    await citizen.presses(wanted)
    await identifies(rival)
    town.clock.advance(minutes=6)
    await comes_to_the_time(rival)
    await rival.presses(wanted)
    await rival.presses("appointment-summary-confirm")

    await citizen.presses("appointment-move-confirm")
    citizen.sees("appointment-taken-ask")
    assert (await visit_of(town, number)).starts_at == before.starts_at


@pytest.mark.story("appointment", "cancelled")
async def test_cancelled_with_a_reason(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    number = await books(citizen)
    await opens_their_visit(citizen)
    await citizen.presses("appointment-action-cancel")
    await citizen.presses("cancel-reason-cannot-come")
    await citizen.presses("appointment-cancel-confirm")

    citizen.sees(number)
    assert (await visit_of(town, number)).state is VisitState.CANCELLED
    calendar: Calendar = await calendar_of(citizen)
    assert calendar["METHOD"] == "CANCEL"
    assert (await kinds_on_desk(town, citizen))[0] == "visit-cancelled"


async def test_too_late_to_change(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    number = await books(citizen)
    starts_at = (await visit_of(town, number)).starts_at
    town.clock.set(starts_at)
    town.clock.advance(minutes=-29)
    await opens_their_visit(citizen)
    assert citizen.say("appointment-action-move") not in citizen.labels
    assert citizen.say("appointment-action-cancel") not in citizen.labels


async def test_reminded_a_day_and_two_hours_before(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    number = await far_visit(town, citizen)
    visit = await visit_of(town, number)

    town.clock.set(visit.starts_at)
    await town.time_passes(hours=-24)
    await citizen.looks()
    assert citizen.say("notice-button-confirm-visit") in citizen.labels, citizen.screen()
    await citizen.presses("notice-button-confirm-visit")
    assert (await visit_of(town, number)).state is VisitState.CONFIRMED

    await town.time_passes(hours=22)
    await citizen.looks()
    assert len(reminders(citizen)) == 2, citizen.screen()


def reminders(citizen: Citizen) -> list[str]:
    """What was said in a reminder; a confirmed one was answered in place."""
    asks = (citizen.say("notice-button-cancel-visit"), citizen.say("notice-button-confirm-visit"))
    thanks = citizen.say("appointment-press-confirmed", starts="|").split("|")[0]
    return [
        message["text"]
        for message in citizen.heard
        if any(button["text"] in asks for row in message["buttons"] or [] for button in row)
        or message["text"].startswith(thanks)
    ]


async def test_moved_and_moved_back_is_reminded_once(town: Town) -> None:
    citizen = await town.citizen("kk")
    await identifies(citizen)
    number = await far_visit(town, citizen)
    visit = await visit_of(town, number)
    was = visit.local_start.strftime("%H:%M")
    for place in (5, None):
        await opens_their_visit(citizen)
        await citizen.presses("appointment-action-move")
        await citizen.presses(day_label(citizen, visit))
        await citizen.presses(times(citizen)[place] if place is not None else was)
        await citizen.presses("appointment-move-confirm")
    assert (await visit_of(town, number)).starts_at == visit.starts_at

    town.clock.set(visit.starts_at)
    await town.time_passes(hours=-23)
    await citizen.looks()
    assert len(reminders(citizen)) == 1, citizen.screen()


def day_label(citizen: Citizen, visit: Any) -> str:
    wanted = f"{visit.local_start.day} "
    return next(label for label in citizen.labels if label.startswith(wanted))


async def test_a_cancelled_visit_takes_its_reminders_along(town: Town) -> None:
    citizen = await town.citizen("ru")
    await identifies(citizen)
    number = await far_visit(town, citizen)
    visit = await visit_of(town, number)
    await opens_their_visit(citizen)
    await citizen.presses("appointment-action-cancel")
    await citizen.presses("cancel-reason-not-needed")
    await citizen.presses("appointment-cancel-confirm")
    town.clock.set(visit.starts_at)
    await town.time_passes(hours=-1)
    await citizen.looks()
    assert reminders(citizen) == []
    request = await town.stored(lambda unit: unit.requests.request(number))
    assert request.state is RequestState.CANCELLED


async def test_a_reminder_survives_a_restart(town: Town) -> None:
    citizen = await town.citizen("kk")
    await identifies(citizen)
    number = await far_visit(town, citizen)
    visit = await visit_of(town, number)
    await town.closes()
    town.clock.set(visit.starts_at)
    town.clock.advance(hours=-23)
    await town.opens()
    await town.house.tick()
    await citizen.looks()
    assert len(reminders(citizen)) == 1, citizen.screen()


async def test_somebody_elses_visit_is_not_there(town: Town) -> None:
    owner, stranger = await town.citizen("kk"), await town.citizen("ru", place=1)
    await identifies(owner)
    number = await books(owner)
    await identifies(stranger)
    await stranger.says(f"/start r_{number}")
    foreign = stranger.text
    await stranger.says("/start r_000-000-000")
    assert stranger.text == foreign
    chat = ChatRef(1, stranger.chat_id)
    assert (await town.stored(lambda unit: unit.chats.acting(chat))).person is not None
