"""Two hundred citizens on twenty slots: every slot one owner, every loser three other times."""

import asyncio
from collections import Counter

from adapters.db.database import Database
from domain.booking.slot import Slot
from domain.booking.visit import CancelReason
from domain.operations.visits.book_visit import Booked
from domain.operations.visits.cancel_visit import Cancel
from domain.operations.visits.find_times import SlotTaken
from domain.operations.visits.hold_slot import Held, Hold
from domain.operations.visits.move_visit import Move, Moved
from domain.people.acting import Acting
from tests.support.booking import THERAPIST, Surgery

CITIZENS, SLOTS = 200, 20


async def crowd(surgery: Surgery, size: int) -> list[Acting]:
    return [await surgery.citizen(number) for number in range(1, size + 1)]


async def owners(surgery: Surgery, slots: tuple[Slot, ...]) -> Counter[int]:
    ids = [slot.id for slot in slots]
    visits = await surgery.store.read(lambda uow: uow.visits.in_slots(ids))
    return Counter(visit.slot_id for visit in visits)


async def test_every_slot_has_one_owner(database: Database) -> None:
    surgery = await Surgery(database).opens(THERAPIST)
    slots = await surgery.times(count=SLOTS)
    people = await crowd(surgery, CITIZENS)
    answers = await asyncio.gather(
        *(surgery.book(surgery.wish(who, slots[number % SLOTS])) for number, who in enumerate(people))
    )
    booked = [answer for answer in answers if isinstance(answer, Booked)]
    losers = [answer for answer in answers if isinstance(answer, SlotTaken)]
    assert len(booked) == SLOTS
    assert len(losers) == CITIZENS - SLOTS
    assert all(len(loser.times) == 3 for loser in losers)
    assert await owners(surgery, slots) == Counter({slot.id: 1 for slot in slots})
    assert len({one.request.number for one in booked}) == SLOTS


async def test_holding_is_a_race_with_one_winner_too(database: Database) -> None:
    surgery = await Surgery(database).opens(THERAPIST)
    slots = await surgery.times(count=5)
    people = await crowd(surgery, 50)
    answers = await asyncio.gather(
        *(surgery.hold(Hold(who.chat, slots[number % 5].id)) for number, who in enumerate(people))
    )
    assert Counter(answer.slot.id for answer in answers if isinstance(answer, Held)) == Counter(
        {slot.id: 1 for slot in slots}
    )


async def test_a_freed_slot_is_free_again_for_exactly_one(database: Database) -> None:
    """Owners move away and cancel while others press: nothing is lost and nothing is given twice."""
    surgery = await Surgery(database).opens(THERAPIST)
    slots = await surgery.times(count=20)
    people = await crowd(surgery, 40)
    first = [(who, await surgery.books(who, slot)) for who, slot in zip(people[:10], slots[5:15], strict=True)]
    moves = [surgery.move(Move(who, one.visit.id, slots[15].id)) for who, one in first[:5]]
    cancels = [surgery.cancel(Cancel(who, one.visit.id, CancelReason.MISTAKE)) for who, one in first[5:]]
    wishes = [surgery.book(surgery.wish(who, slots[5 + number % 10])) for number, who in enumerate(people[10:])]
    answers = await asyncio.gather(*moves, *cancels, *wishes)
    assert sum(isinstance(answer, Moved) for answer in answers) == 1
    now_owned = await owners(surgery, slots)
    assert set(now_owned.values()) == {1}
    assert now_owned[slots[15].id] == 1
    free = {slot.id for slot in await surgery.times(count=20)}
    assert not free & set(now_owned)
