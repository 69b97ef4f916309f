from datetime import UTC, date, datetime, timedelta

from domain.booking.hold import OFFER_FOR
from domain.booking.slot import Slot
from domain.booking.visit import CancelReason
from domain.booking.waiting import WaitingState
from domain.operations.visits.book_visit import Booked
from domain.operations.visits.cancel_visit import Cancel
from domain.operations.visits.find_times import SlotTaken
from domain.operations.visits.move_visit import Moved
from domain.operations.waiting.accept_offer import Accept
from domain.operations.waiting.decline_offer import Decline
from domain.operations.waiting.join_waiting import Join, Joined
from domain.operations.waiting.leave_waiting import Leave
from domain.people.acting import Acting
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from tests.support.booking import CLINIC, PAEDIATRICIAN, THERAPIST, Surgery


async def waits(surgery: Surgery, number: int, doctor_id: str | None = THERAPIST.id) -> tuple[Acting, Joined]:
    acting = await surgery.citizen(number)
    assert acting.person is not None
    surgery.clock.goes_on(seconds=1)
    joined = await surgery.join(Join(acting, acting.person, CLINIC.code, doctor_id))
    assert isinstance(joined, Joined)
    return acting, joined


async def full(surgery: Surgery) -> tuple[Acting, Booked, Slot]:
    """The therapist has no free time but what the first citizen booked."""
    slots = await surgery.times(count=500)
    owner = await surgery.citizen(1)
    booked = await surgery.books(owner, slots[15])
    await surgery.store.write(lambda uow: uow.slots.close([slot.id for slot in slots]))
    return owner, booked, slots[15]


async def frees(surgery: Surgery, owner: Acting, booked: Booked) -> None:
    await surgery.cancel(Cancel(owner, booked.visit.id, CancelReason.NOT_NEEDED))


async def state(surgery: Surgery, joined: Joined) -> WaitingState:
    entry = await surgery.store.read(lambda uow: uow.waiting.entry(joined.entry.id))
    assert entry is not None
    return entry.state


async def test_places_are_counted(surgery: Surgery) -> None:
    _, first = await waits(surgery, 2)
    acting, second = await waits(surgery, 3)
    assert (first.place, second.place) == (1, 2)
    assert acting.person is not None
    again = await surgery.join(Join(acting, acting.person, CLINIC.code, THERAPIST.id))
    assert again == second


async def test_a_freed_time_goes_to_the_longest_waiting_alone(surgery: Surgery) -> None:
    owner, booked, slot = await full(surgery)
    first, one = await waits(surgery, 2)
    second, two = await waits(surgery, 3)
    await frees(surgery, owner, booked)
    now = surgery.clock.now()
    assert await surgery.notices(first) == [("slot-offered", "chat", now)]
    assert await surgery.notices(second) == []
    assert (await state(surgery, one), await state(surgery, two)) == (WaitingState.OFFERED, WaitingState.WAITING)
    assert await surgery.times() == ()
    assert isinstance(await surgery.book(surgery.wish(second, slot)), SlotTaken)


async def test_accepting_books_once(surgery: Surgery) -> None:
    owner, booked, slot = await full(surgery)
    acting, joined = await waits(surgery, 2)
    await frees(surgery, owner, booked)
    answer = await surgery.accept(Accept(acting, joined.entry.id))
    assert isinstance(answer, Booked)
    assert answer.visit.starts_at == slot.starts_at
    again = await surgery.accept(Accept(acting, joined.entry.id))
    assert isinstance(again, Booked)
    assert again.visit.id == answer.visit.id
    assert await state(surgery, joined) is WaitingState.TAKEN


async def test_who_has_a_visit_already_moves_it(surgery: Surgery) -> None:
    slots = await surgery.times(count=20)
    owner, waiting = await surgery.citizen(1), await surgery.citizen(2)
    booked = await surgery.books(owner, slots[1])
    await surgery.books(waiting, slots[15])
    assert waiting.person is not None
    joined = await surgery.join(Join(waiting, waiting.person, CLINIC.code, THERAPIST.id))
    assert isinstance(joined, Joined)
    await frees(surgery, owner, booked)
    answer = await surgery.accept(Accept(waiting, joined.entry.id))
    assert isinstance(answer, Moved)
    assert answer.visit.starts_at == slots[1].starts_at
    assert slots[15] in await surgery.times(count=20)


async def test_declined_goes_to_the_next(surgery: Surgery) -> None:
    owner, booked, _ = await full(surgery)
    first, one = await waits(surgery, 2)
    second, two = await waits(surgery, 3)
    await frees(surgery, owner, booked)
    for _ in range(2):
        await surgery.decline(Decline(first, one.entry.id))
    assert await surgery.notices(first) == []
    assert [kind for kind, _, _ in await surgery.notices(second)] == ["slot-offered"]
    assert await state(surgery, two) is WaitingState.OFFERED
    refusal = await surgery.accept(Accept(first, one.entry.id))
    assert isinstance(refusal, Refusal)
    assert refusal.code is RefusalCode.OFFER_OVER


async def test_an_unanswered_offer_goes_to_the_next_and_then_to_all(surgery: Surgery) -> None:
    owner, booked, slot = await full(surgery)
    first, one = await waits(surgery, 2)
    _, two = await waits(surgery, 3)
    await frees(surgery, owner, booked)
    surgery.clock.at += OFFER_FOR - timedelta(seconds=1)
    assert await surgery.expire(surgery.clock.now()) == 0
    surgery.clock.goes_on(seconds=1)
    assert await surgery.expire(surgery.clock.now()) == 1
    assert (await state(surgery, one), await state(surgery, two)) == (WaitingState.EXPIRED, WaitingState.OFFERED)
    late = await surgery.accept(Accept(first, one.entry.id))
    assert isinstance(late, Refusal)
    surgery.clock.at += OFFER_FOR
    assert await surgery.expire(surgery.clock.now()) == 1
    assert [free.id for free in await surgery.times()] == [slot.id]


async def test_at_night_nobody_is_woken_and_in_the_morning_it_is_offered(surgery: Surgery) -> None:
    owner, booked, _ = await full(surgery)
    acting, _ = await waits(surgery, 2)
    surgery.clock.at = datetime(2026, 11, 24, 18, tzinfo=UTC)  # 23:00 in Almaty
    await frees(surgery, owner, booked)
    assert await surgery.offer(surgery.clock.now()) == 0
    assert await surgery.notices(acting) == []
    surgery.clock.at = datetime(2026, 11, 25, 3, tzinfo=UTC)
    assert await surgery.offer(surgery.clock.now()) == 1
    assert await surgery.offer(surgery.clock.now()) == 0
    assert [kind for kind, _, _ in await surgery.notices(acting)] == ["slot-offered"]


async def test_one_freed_time_is_not_offered_to_two_in_one_round(surgery: Surgery) -> None:
    owner, booked, _ = await full(surgery)
    surgery.clock.at = datetime(2026, 11, 24, 18, tzinfo=UTC)
    await frees(surgery, owner, booked)
    for number in (2, 3, 4):
        await waits(surgery, number)
    surgery.clock.at = datetime(2026, 11, 25, 3, tzinfo=UTC)
    assert await surgery.offer(surgery.clock.now()) == 1


async def test_any_doctor_means_one_who_sees_this_age(surgery: Surgery) -> None:
    slots = await surgery.times(PAEDIATRICIAN, count=500)
    parent = await surgery.citizen(1)
    child = await surgery.child_of(parent)
    booked = await surgery.book(surgery.wish(parent, slots[15], child))
    assert isinstance(booked, Booked)
    await surgery.store.write(lambda uow: uow.slots.close([slot.id for slot in slots]))
    grown_up, _ = await waits(surgery, 2, None)
    other, _ = await waits(surgery, 3, None)
    kid = await surgery.child_of(other, 6000, date(2019, 3, 3))
    await surgery.join(Join(other, kid, CLINIC.code))
    await frees(surgery, parent, booked)
    assert await surgery.notices(grown_up) == []
    assert [kind for kind, _, _ in await surgery.notices(other)] == ["slot-offered"]


async def test_who_frees_a_time_is_not_offered_it(surgery: Surgery) -> None:
    owner, booked, _ = await full(surgery)
    assert owner.person is not None
    await surgery.join(Join(owner, owner.person, CLINIC.code, THERAPIST.id))
    await frees(surgery, owner, booked)
    assert "slot-offered" not in [kind for kind, _, _ in await surgery.notices(owner)]


async def test_leaving_and_strangers(surgery: Surgery) -> None:
    owner, booked, _ = await full(surgery)
    acting, joined = await waits(surgery, 2)
    stranger = await surgery.citizen(3)
    assert await surgery.leave(Leave(stranger, joined.entry.id)) == NotFound()
    assert await surgery.accept(Accept(stranger, joined.entry.id)) == NotFound()
    assert await surgery.decline(Decline(stranger, joined.entry.id)) == NotFound()
    await surgery.leave(Leave(acting, joined.entry.id))
    await frees(surgery, owner, booked)
    assert await surgery.notices(acting) == []


async def test_booking_ends_the_waiting(surgery: Surgery) -> None:
    acting, joined = await waits(surgery, 2)
    await surgery.books(acting, (await surgery.times())[0])
    assert await state(surgery, joined) is WaitingState.TAKEN
