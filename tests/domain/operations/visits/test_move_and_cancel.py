import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.booking.visit import CHANGEABLE_UNTIL_MINUTES, CancelReason, VisitState
from domain.operations.visits.cancel_visit import Cancel, CancelByClinic, Cancelled
from domain.operations.visits.confirm_visit import Confirm, Confirmed
from domain.operations.visits.find_times import SlotTaken
from domain.operations.visits.move_visit import Move, Moved
from domain.people.acting import Acting
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import EventKind, Side
from domain.requests.state import RequestState
from tests.support.booking import PAEDIATRICIAN, THERAPIST, Surgery, later

GONE = CancelReason.CANNOT_COME


async def kinds(surgery: Surgery, acting: Acting | None = None) -> list[str]:
    return sorted(kind for kind, _, _ in await surgery.notices(acting))


async def test_a_move_takes_the_new_time_and_frees_the_old(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times(count=20)
    visit = (await surgery.books(acting, slots[0])).visit
    moved = await surgery.move(Move(acting, visit.id, slots[15].id))
    assert isinstance(moved, Moved)
    assert (moved.visit.starts_at, moved.was_at) == (slots[15].starts_at, slots[0].starts_at)
    assert moved.visit.sequence == 1
    free = await surgery.times(count=20)
    assert slots[0] in free
    assert slots[15] not in free


async def test_moved_and_moved_back_leaves_one_reminder_of_each_kind(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times(count=20)
    visit = (await surgery.books(acting, slots[15])).visit
    await surgery.move(Move(acting, visit.id, slots[16].id))
    await surgery.move(Move(acting, visit.id, slots[15].id))
    assert [(kind, due) for kind, _, due in await surgery.notices(acting)] == [
        ("reminder-day", slots[15].starts_at - timedelta(hours=24)),
        ("reminder-hours", slots[15].starts_at - timedelta(hours=2)),
    ]
    assert (await kinds(surgery)).count("visit-moved") == 4  # desk and group, twice


async def test_a_failed_move_keeps_the_old_visit(surgery: Surgery) -> None:
    acting, other, slots = await surgery.citizen(1), await surgery.citizen(2), await surgery.times(count=20)
    visit = (await surgery.books(acting, slots[15])).visit
    await surgery.books(other, slots[16])
    before = await surgery.notices()
    answer = await surgery.move(Move(acting, visit.id, slots[16].id))
    assert isinstance(answer, SlotTaken)
    assert len(answer.times) == 3
    assert await surgery.store.read(lambda uow: uow.visits.visit(visit.id)) == visit
    assert await surgery.notices() == before


async def test_the_same_move_twice_is_one_move(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times(count=20)
    visit = (await surgery.books(acting, slots[0])).visit
    move = Move(acting, visit.id, slots[1].id)
    answers = await asyncio.gather(*(surgery.move(move) for _ in range(8)))
    assert {answer.visit.sequence for answer in answers if isinstance(answer, Moved)} == {1}


async def test_two_who_want_the_same_new_time(surgery: Surgery) -> None:
    slots = await surgery.times(count=20)
    people = [await surgery.citizen(number) for number in (1, 2, 3)]
    visits = [(await surgery.books(who, slots[number])).visit for number, who in enumerate(people)]
    answers = await asyncio.gather(
        *(surgery.move(Move(who, visit.id, slots[9].id)) for who, visit in zip(people, visits, strict=True))
    )
    assert sorted(type(answer).__name__ for answer in answers) == ["Moved", "SlotTaken", "SlotTaken"]


async def test_changes_end_half_an_hour_before(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times(count=20)
    visit = (await surgery.books(acting, slots[10])).visit
    surgery.clock.at = visit.starts_at - timedelta(minutes=CHANGEABLE_UNTIL_MINUTES, seconds=-1)
    refused = Refusal(RefusalCode.TOO_LATE, visit=visit, until=visit.starts_at - timedelta(minutes=30))
    assert await surgery.move(Move(acting, visit.id, slots[15].id)) == refused
    assert await surgery.cancel(Cancel(acting, visit.id, GONE)) == refused
    surgery.clock.at -= timedelta(seconds=1)
    assert isinstance(await surgery.cancel(Cancel(acting, visit.id, GONE)), Cancelled)


async def test_the_last_reminder_comes_while_the_visit_can_be_cancelled(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times(count=20)
    visit = (await surgery.books(acting, slots[15])).visit
    (_, _, due) = (await surgery.notices(acting))[-1]
    assert visit.is_changeable(due + timedelta(minutes=89))


async def test_a_cancelled_visit_takes_its_reminders_along_and_frees_the_time(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times(count=20)
    booked = await surgery.books(acting, slots[15])
    answer = await surgery.cancel(Cancel(acting, booked.visit.id, GONE))
    assert isinstance(answer, Cancelled)
    assert answer.visit.state is VisitState.CANCELLED
    assert await surgery.notices(acting) == []
    assert await kinds(surgery) == ["visit-booked", "visit-booked", "visit-cancelled", "visit-cancelled"]
    assert slots[15] in await surgery.times(count=20)
    history = await surgery.store.read(lambda uow: uow.requests.history(booked.request.number))
    last = history[-1]
    assert (last.event, last.actor, last.state) == (EventKind.CANCELLED, Side.CITIZEN, RequestState.CANCELLED)
    assert last.facts == {"reason": "cannot-come"}


async def test_the_same_cancellation_twice_is_one(surgery: Surgery) -> None:
    acting, slot = await surgery.citizen(1), (await surgery.times(count=20))[15]
    visit = (await surgery.books(acting, slot)).visit
    cancel = Cancel(acting, visit.id, GONE)
    answers = await asyncio.gather(*(surgery.cancel(cancel) for _ in range(8)))
    assert all(isinstance(answer, Cancelled) for answer in answers)
    assert (await kinds(surgery)).count("visit-cancelled") == 2


async def test_the_clinic_cancels_and_the_citizen_is_told_who_did(surgery: Surgery) -> None:
    acting, slot = await surgery.citizen(1), (await surgery.times(count=20))[15]
    booked = await surgery.books(acting, slot)
    surgery.clock.at = slot.starts_at - timedelta(minutes=10)
    cancel = CancelByClinic(booked.visit.clinic.code, booked.visit.id, CancelReason.DOCTOR_ABSENT)
    assert isinstance(await surgery.cancel(replace(cancel, provider_code="other")), NotFound)
    assert isinstance(await surgery.cancel(cancel), Cancelled)
    assert await kinds(surgery, acting) == ["visit-cancelled"]
    history = await surgery.store.read(lambda uow: uow.requests.history(booked.request.number))
    assert (history[-1].actor, history[-1].facts) == (Side.CLINIC, {"reason": "doctor-absent"})


async def test_a_change_from_another_chat_is_told_to_the_first(surgery: Surgery) -> None:
    acting, slot = await surgery.citizen(1), (await surgery.times(count=20))[15]
    visit = (await surgery.books(acting, slot)).visit
    await surgery.cancel(Cancel(later(acting, 77), visit.id, GONE))
    assert await kinds(surgery, acting) == ["visit-cancelled"]


@pytest.mark.parametrize("missing", [True, False])
async def test_foreign_and_missing_are_the_same(surgery: Surgery, missing: bool) -> None:
    acting, stranger, slots = await surgery.citizen(1), await surgery.citizen(2), await surgery.times()
    visit = (await surgery.books(acting, slots[0])).visit
    asked = "a" * 16 if missing else visit.id
    assert await surgery.cancel(Cancel(stranger, asked, GONE)) == NotFound()
    assert await surgery.move(Move(stranger, asked, slots[1].id)) == NotFound()
    assert await surgery.confirm(Confirm(stranger, asked)) == NotFound()


async def test_confirming_a_living_visit_only(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times()
    visit = (await surgery.books(acting, slots[0])).visit
    for _ in range(2):
        confirmed = await surgery.confirm(Confirm(acting, visit.id))
        assert isinstance(confirmed, Confirmed)
        assert confirmed.visit.state is VisitState.CONFIRMED
    await surgery.cancel(Cancel(acting, visit.id, GONE))
    refusal = await surgery.confirm(Confirm(acting, visit.id))
    assert isinstance(refusal, Refusal)
    assert refusal.code is RefusalCode.NOT_LIVING


async def test_a_cancelled_visit_is_not_moved(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times()
    visit = (await surgery.books(acting, slots[0])).visit
    await surgery.cancel(Cancel(acting, visit.id, GONE))
    refusal = await surgery.move(Move(acting, visit.id, slots[1].id))
    assert isinstance(refusal, Refusal)
    assert refusal.code is RefusalCode.NOT_LIVING


async def test_the_second_parent_changes_what_the_first_booked(surgery: Surgery) -> None:
    first, second = await surgery.citizen(1), await surgery.citizen(2)
    child = await surgery.child_of(first)
    await surgery.child_of(second)
    slots = await surgery.times(PAEDIATRICIAN, count=20)
    booked = await surgery.book(surgery.wish(first, slots[15], child))
    visit_id = getattr(booked, "visit").id  # noqa: B009 - the outcome is asserted by the next line
    moved = await surgery.move(Move(second, visit_id, slots[16].id))
    assert isinstance(moved, Moved)
    assert "visit-moved" in await kinds(surgery, first)


async def test_a_grown_up_is_not_moved_to_the_paediatrician(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times(THERAPIST)
    visit = (await surgery.books(acting, slots[0])).visit
    child_slot = (await surgery.times(PAEDIATRICIAN))[1]
    assert await surgery.move(Move(acting, visit.id, child_slot.id)) == Refusal(RefusalCode.NO_DOCTOR)


async def test_a_deferred_request_can_be_cancelled_before_its_day(surgery: Surgery) -> None:
    acting = await surgery.citizen(1)
    surgery.clock.at = datetime(2026, 11, 24, 16, tzinfo=UTC)
    booked = await surgery.books(acting, (await surgery.times(count=9))[5])
    await surgery.cancel(Cancel(acting, booked.visit.id, CancelReason.MISTAKE))
    assert await surgery.take_up(datetime(2026, 11, 25, 4, tzinfo=UTC)) == 0
    assert await kinds(surgery, acting) == []


async def test_the_same_confirmation_twice_is_one(surgery: Surgery) -> None:
    acting, slot = await surgery.citizen(1), (await surgery.times(count=20))[15]
    booked = await surgery.books(acting, slot)
    answers = await asyncio.gather(*(surgery.confirm(Confirm(acting, booked.visit.id)) for _ in range(8)))
    assert all(isinstance(answer, Confirmed) for answer in answers)
    history = await surgery.store.read(lambda uow: uow.requests.history(booked.request.number))
    assert [event.event for event in history].count(EventKind.CONFIRMED) == 1
