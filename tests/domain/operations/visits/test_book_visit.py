import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from domain.booking.hold import HOLD_FOR
from domain.booking.visit import VisitState
from domain.operations.visits.book_visit import Booked
from domain.operations.visits.find_times import FreeSlots, OpenDays, SlotTaken
from domain.operations.visits.hold_slot import Held, Hold
from domain.operations.visits.release_slot import Release
from domain.people.acting import Acting, ChatRef
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import EventKind, Side
from domain.requests.state import RequestState
from tests.support.booking import GP, PAEDIATRICIAN, SECOND, THERAPIST, TUESDAY, Surgery, later

STRANGER = ChatRef(1, 999)


async def test_only_times_after_the_lead_are_listed(surgery: Surgery) -> None:
    day = date(2026, 11, 24)
    slots = await surgery.find.free_slots(FreeSlots((THERAPIST.id,), day, STRANGER))
    assert [f"{slot.local_start:%H:%M}" for slot in slots] == ["10:30", "12:00", "12:30", "13:00", "13:30"]


async def test_days_without_free_times_are_not_open(surgery: Surgery) -> None:
    days = await surgery.find.open_days(OpenDays((THERAPIST.id,), STRANGER))
    assert days[0] == date(2026, 11, 24)
    assert days[-1] == date(2026, 12, 7)
    assert not [day for day in days if day.weekday() >= 5]


async def test_any_doctor_in_the_order_given(surgery: Surgery) -> None:
    asked = FreeSlots((SECOND.id, THERAPIST.id), date(2026, 11, 25), STRANGER)
    first, second, *_ = await surgery.find.free_slots(asked)
    assert (first.doctor, second.doctor) == (SECOND, THERAPIST)
    assert first.starts_at == second.starts_at


async def test_booking_gives_a_number_and_tells_both_sides(surgery: Surgery) -> None:
    acting = await surgery.citizen(1)
    slot = (await surgery.times(count=20))[15]
    booked = await surgery.books(acting, slot)
    assert booked.request.state is RequestState.COMPLETED
    assert booked.request.due_at == TUESDAY + timedelta(minutes=30)
    assert booked.visit.starts_at == slot.starts_at
    assert await surgery.notices() == [
        ("visit-booked", "desk", TUESDAY),
        ("visit-booked", "group", TUESDAY),
        ("reminder-day", "chat", slot.starts_at - timedelta(hours=24)),
        ("reminder-hours", "chat", slot.starts_at - timedelta(hours=2)),
    ]
    assert slot not in await surgery.times(count=20)


async def test_history_tells_each_step(surgery: Surgery) -> None:
    booked = await surgery.books(await surgery.citizen(1), (await surgery.times())[0])
    history = await surgery.store.read(lambda uow: uow.requests.history(booked.request.number))
    assert [(event.event, event.actor, event.state) for event in history] == [
        (EventKind.SUBMITTED, Side.CITIZEN, RequestState.SENT),
        (EventKind.ACCEPTED, Side.SYSTEM, RequestState.ACCEPTED),
        (EventKind.BOOKED, Side.SYSTEM, RequestState.COMPLETED),
    ]


async def test_no_reminder_in_the_past(surgery: Surgery) -> None:
    acting = await surgery.citizen(1)
    await surgery.books(acting, (await surgery.times())[0])
    assert await surgery.notices(acting) == []


async def test_a_double_tap_is_one_booking(surgery: Surgery) -> None:
    acting, slot = await surgery.citizen(1), (await surgery.times())[0]
    taps = await asyncio.gather(*(surgery.book(surgery.wish(acting, slot)) for _ in range(20)))
    assert len({tap.request.number for tap in taps if isinstance(tap, Booked)}) == 1
    assert all(isinstance(tap, Booked) for tap in taps)
    assert len(await surgery.notices()) == 2


async def test_the_loser_gets_three_other_times_of_the_same_doctor_first(surgery: Surgery) -> None:
    slot = (await surgery.times())[1]
    await surgery.books(await surgery.citizen(1), slot)
    answer = await surgery.book(surgery.wish(await surgery.citizen(2), slot))
    assert isinstance(answer, SlotTaken)
    assert [other.doctor for other in answer.times] == [THERAPIST] * 3
    assert slot not in answer.times


async def test_the_loser_gets_another_doctor_when_theirs_has_no_time(surgery: Surgery) -> None:
    slots = await surgery.times(count=500)
    await surgery.store.write(lambda uow: uow.slots.close([slot.id for slot in slots[1:]]))
    await surgery.books(await surgery.citizen(1), slots[0])
    answer = await surgery.book(surgery.wish(await surgery.citizen(2), slots[0]))
    assert isinstance(answer, SlotTaken)
    assert [other.doctor for other in answer.times] == [SECOND] * 3
    assert answer.times[0].starts_at == slots[0].starts_at


async def test_one_visit_per_speciality_is_stated_with_the_visit(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times()
    booked = await surgery.books(acting, slots[0])
    answer = await surgery.book(surgery.wish(acting, slots[2]))
    assert answer == Refusal(RefusalCode.ALREADY_BOOKED, visit=booked.visit)


async def test_no_two_visits_of_one_person_at_one_time(surgery: Surgery) -> None:
    acting, slot = await surgery.citizen(1), (await surgery.times())[0]
    booked = await surgery.books(acting, slot)
    same_time = next(one for one in await surgery.times(GP, count=9) if one.starts_at == slot.starts_at)
    answer = await surgery.book(surgery.wish(acting, same_time))
    assert answer == Refusal(RefusalCode.OVERLAP, visit=booked.visit)


async def test_overlap_holds_when_two_chats_book_at_once(surgery: Surgery) -> None:
    acting, slot = await surgery.citizen(1), (await surgery.times())[0]
    same_time = next(one for one in await surgery.times(GP, count=9) if one.starts_at == slot.starts_at)
    answers = await asyncio.gather(
        surgery.book(surgery.wish(acting, slot)), surgery.book(surgery.wish(later(acting, 2), same_time))
    )
    assert sorted(type(answer).__name__ for answer in answers) == ["Booked", "Refusal"]


async def test_a_hold_keeps_others_away_and_is_free_for_its_chat(surgery: Surgery) -> None:
    mine, other = await surgery.citizen(1), await surgery.citizen(2)
    slot = (await surgery.times())[0]
    held = await surgery.hold(Hold(mine.chat, slot.id))
    assert held == Held(slot, TUESDAY + HOLD_FOR)
    assert slot not in await surgery.times(chat=other.chat)
    assert slot in await surgery.times(chat=mine.chat)
    assert isinstance(await surgery.hold(Hold(other.chat, slot.id)), SlotTaken)
    assert isinstance(await surgery.book(surgery.wish(other, slot)), SlotTaken)
    assert isinstance(await surgery.book(surgery.wish(mine, slot)), Booked)


async def test_a_hold_ends_after_five_minutes(surgery: Surgery) -> None:
    mine, other = await surgery.citizen(1), await surgery.citizen(2)
    slot = (await surgery.times())[1]
    await surgery.hold(Hold(mine.chat, slot.id))
    surgery.clock.goes_on(minutes=4, seconds=59)
    assert isinstance(await surgery.book(surgery.wish(other, slot)), SlotTaken)
    surgery.clock.goes_on(seconds=1)
    assert isinstance(await surgery.book(surgery.wish(other, slot)), Booked)
    assert isinstance(await surgery.book(surgery.wish(mine, slot)), SlotTaken)


async def test_one_hold_a_chat(surgery: Surgery) -> None:
    mine = await surgery.citizen(1)
    first, second, _ = await surgery.times()
    await surgery.hold(Hold(mine.chat, first.id))
    await surgery.hold(Hold(mine.chat, second.id))
    assert {first, second} & set(await surgery.times(chat=STRANGER)) == {first}
    await surgery.release(Release(mine.chat))
    assert second in await surgery.times(chat=STRANGER)


async def test_a_failed_hold_keeps_the_hold_before(surgery: Surgery) -> None:
    mine, other = await surgery.citizen(1), await surgery.citizen(2)
    first, second, _ = await surgery.times()
    await surgery.hold(Hold(mine.chat, first.id))
    await surgery.hold(Hold(other.chat, second.id))
    assert isinstance(await surgery.hold(Hold(mine.chat, second.id, (THERAPIST.id,))), SlotTaken)
    assert first not in await surgery.times(chat=other.chat)


async def test_a_time_held_at_the_edge_of_the_lead_can_still_be_booked(surgery: Surgery) -> None:
    mine, slot = await surgery.citizen(1), (await surgery.times())[0]
    await surgery.hold(Hold(mine.chat, slot.id))
    surgery.clock.goes_on(minutes=4)
    assert slot not in await surgery.times(chat=mine.chat)
    await surgery.books(mine, slot)


async def test_after_hours_the_request_is_deferred_and_the_time_kept(surgery: Surgery) -> None:
    acting = await surgery.citizen(1)
    surgery.clock.at = datetime(2026, 11, 24, 15, 0, 1, tzinfo=UTC)  # 20:00:01 in Almaty
    slot = (await surgery.times())[0]
    assert f"{slot.local_start:%d %H:%M}" == "25 08:30"
    booked = await surgery.books(acting, slot)
    assert booked.request.state is RequestState.DEFERRED
    assert booked.request.accepted_at == datetime(2026, 11, 25, 3, tzinfo=UTC)
    assert await surgery.take_up(booked.request.accepted_at - timedelta(seconds=1)) == 0
    assert await surgery.take_up(booked.request.accepted_at) == 1
    assert await surgery.take_up(booked.request.accepted_at) == 0
    assert [kind for kind, _, _ in await surgery.notices(acting)] == ["reminder-hours", "request-confirmed"]
    found = await surgery.store.read(lambda uow: uow.requests.request(booked.request.number))
    assert found is not None
    assert found.state is RequestState.COMPLETED


async def test_a_slot_of_another_clinic_is_refused_with_the_ground(surgery: Surgery) -> None:
    acting, slot = await surgery.citizen(1), (await surgery.times())[0]
    answer = await surgery.book(replace(surgery.wish(acting, slot), provider_code="elsewhere"))
    assert isinstance(answer, Refusal)
    assert answer.code is RefusalCode.OTHER_CLINIC
    assert answer.ground is not None
    assert answer.ground.item == "9(2)"


async def test_a_grown_up_does_not_book_the_paediatrician(surgery: Surgery) -> None:
    acting, slot = await surgery.citizen(1), (await surgery.times(PAEDIATRICIAN))[0]
    assert await surgery.book(surgery.wish(acting, slot)) == Refusal(RefusalCode.NO_DOCTOR)


async def test_a_parent_books_for_the_child_a_stranger_does_not(surgery: Surgery) -> None:
    parent, stranger = await surgery.citizen(1), await surgery.citizen(2)
    child, slot = await surgery.child_of(parent), (await surgery.times(PAEDIATRICIAN))[0]
    assert await surgery.book(surgery.wish(stranger, slot, child)) == Refusal(RefusalCode.NOT_REPRESENTATIVE)
    booked = await surgery.book(surgery.wish(parent, slot, child))
    assert isinstance(booked, Booked)
    assert booked.visit.subject_id == child.id
    assert booked.request.applicant_id != child.id


async def test_who_is_not_verified_books_nothing(surgery: Surgery) -> None:
    acting, slot = await surgery.citizen(1), (await surgery.times())[0]
    surgery.clock.goes_on(days=30)
    assert await surgery.book(surgery.wish(acting, slot)) == Refusal(RefusalCode.NOT_IDENTIFIED)


async def test_the_visit_is_done_when_it_is_over(surgery: Surgery) -> None:
    booked = await surgery.books(await surgery.citizen(1), (await surgery.times())[0])
    ends = booked.visit.ends_at
    assert await finished(surgery, ends - timedelta(seconds=1)) == 0
    assert await finished(surgery, ends) == 1
    visit = await surgery.store.read(lambda uow: uow.visits.visit(booked.visit.id))
    assert visit is not None
    assert visit.state is VisitState.DONE


async def finished(surgery: Surgery, now: datetime) -> int:
    return await surgery.store.write(lambda uow: uow.visits.finish(now))


async def test_nobody_is_verified_without_a_person(surgery: Surgery) -> None:
    slot = (await surgery.times())[0]
    wish = surgery.wish(await surgery.citizen(1), slot)
    answer = await surgery.book(replace(wish, acting=Acting(STRANGER, 999, "ru")))
    assert answer == Refusal(RefusalCode.NOT_IDENTIFIED)
