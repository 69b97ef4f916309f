from datetime import UTC, date, datetime, time, timedelta

from domain.booking.schedule import Absence, AbsenceReason
from domain.booking.visit import CancelReason
from domain.operations.visits.cancel_visit import Cancel
from domain.operations.visits.find_times import OpenDays
from domain.operations.visits.move_visit import Move, Moved
from domain.operations.visits.open_slots import NOTHING
from domain.people.acting import ChatRef
from tests.support.booking import THERAPIST, Surgery, week

NOBODY = ChatRef(9, 9)


async def days(surgery: Surgery) -> tuple[date, ...]:
    return await surgery.find.open_days(OpenDays((THERAPIST.id,), NOBODY))


async def away(surgery: Surgery, first: date, last: date) -> None:
    absence = Absence(THERAPIST.id, first, last, AbsenceReason.SICK)
    await surgery.store.write(lambda uow: uow.providers.put_absences([absence]))


async def test_opening_again_changes_nothing(surgery: Surgery) -> None:
    assert await surgery.open(surgery.clock.now()) == NOTHING


async def test_each_day_opens_one_more(surgery: Surgery) -> None:
    assert (await days(surgery))[-1] == date(2026, 12, 7)
    tomorrow = surgery.clock.now() + timedelta(days=1)
    opened = await surgery.open(tomorrow)
    assert opened.opened == 4 * 10
    assert (await days(surgery))[-1] == date(2026, 12, 8)


async def test_independence_day_stays_closed(surgery: Surgery) -> None:
    await surgery.open(datetime(2026, 12, 10, 5, tzinfo=UTC))
    assert date(2026, 12, 15) in await days(surgery)
    assert date(2026, 12, 16) not in await days(surgery)


async def test_an_absence_closes_free_times_and_its_end_opens_them(surgery: Surgery) -> None:
    await away(surgery, date(2026, 11, 25), date(2026, 11, 26))
    changed = await surgery.open(surgery.clock.now())
    assert (changed.closed, changed.displaced) == (20, 0)
    assert not {date(2026, 11, 25), date(2026, 11, 26)} & set(await days(surgery))
    await away(surgery, date(2026, 11, 25), date(2026, 11, 25))
    await surgery.open(surgery.clock.now())
    assert date(2026, 11, 26) in await days(surgery)


async def test_visits_of_an_absent_doctor_are_told_once_and_can_be_moved_to_the_last(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times(count=40)
    visit = (await surgery.books(acting, slots[16])).visit
    await away(surgery, slots[16].day, slots[16].day)
    for _ in range(2):
        await surgery.open(surgery.clock.now())
    assert [kind for kind, _, _ in await surgery.notices(acting)] == ["visit-displaced"]
    surgery.clock.at = visit.starts_at - timedelta(minutes=5)
    moved = await surgery.move(Move(acting, visit.id, slots[35].id))
    assert isinstance(moved, Moved)
    assert not moved.visit.displaced
    assert slots[16].id not in {slot.id for slot in await surgery.times(count=40)}


async def test_a_displaced_time_is_not_offered_again_after_a_cancellation(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times(count=40)
    visit = (await surgery.books(acting, slots[16])).visit
    await away(surgery, slots[16].day, slots[16].day)
    await surgery.open(surgery.clock.now())
    await surgery.cancel(Cancel(acting, visit.id, CancelReason.CANNOT_COME))
    assert slots[16].id not in {slot.id for slot in await surgery.times(count=40)}


async def test_a_doctor_who_is_back_keeps_the_visit(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times(count=40)
    visit = (await surgery.books(acting, slots[16])).visit
    await away(surgery, slots[16].day, slots[16].day)
    await surgery.open(surgery.clock.now())
    await surgery.store.write(
        lambda uow: uow.providers.put_absences([Absence(THERAPIST.id, slots[16].day, date(2026, 11, 1))])
    )
    await surgery.open(surgery.clock.now())
    found = await surgery.store.read(lambda uow: uow.visits.visit(visit.id))
    assert found is not None
    assert not found.displaced


async def test_another_schedule_keeps_booked_times_within_it(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times(count=40)
    visit = (await surgery.books(acting, slots[14])).visit
    hours = week(THERAPIST.id, time(8), time(18), 45)
    await surgery.store.write(lambda uow: uow.providers.replace_hours([THERAPIST.id], hours))
    changed = await surgery.open(surgery.clock.now())
    assert changed.displaced == 0
    assert changed.closed > 0
    free = await surgery.times(count=100)
    same_day = [slot for slot in free if slot.day == visit.local_start.date()]
    assert not [one for one in same_day if one.starts_at < visit.ends_at and visit.starts_at < one.ends_at]
    assert f"{same_day[-1].local_start:%H:%M}" == "17:15"
