"""Who can be seen and how soon; and slots looked at again by their ids, in the order they were told."""

from domain.operations.visits.find_doctors import FindDoctors, FoundDoctors, OfClinic
from domain.operations.visits.hold_slot import Hold
from domain.people.acting import ChatRef
from domain.requests.outcomes import NotFound
from tests.support.booking import CLINIC, GP, LAW, SECOND, THERAPIST, Surgery

LOOKING = ChatRef(1, 999)


async def found_in(surgery: Surgery, clinic: str = CLINIC.code, own: str | None = None) -> FoundDoctors | NotFound:
    find = FindDoctors(surgery.store, surgery.clock, LAW)
    return await find(OfClinic(LOOKING, clinic, (SECOND.id, THERAPIST.id), own))


async def test_the_first_free_time_of_each_in_the_order_named(surgery: Surgery) -> None:
    found = await found_in(surgery, own=THERAPIST.id)
    assert isinstance(found, FoundDoctors)
    assert (found.clinic, found.own) == (CLINIC, THERAPIST)
    firsts = [(await surgery.times(doctor, count=1))[0] for doctor in (SECOND, THERAPIST)]
    assert list(found.first_times) == firsts


async def test_only_another_chats_hold_is_in_the_way(surgery: Surgery) -> None:
    theirs, own, _ = await surgery.times(THERAPIST)
    await surgery.hold(Hold(ChatRef(1, 5), theirs.id))
    await surgery.hold(Hold(LOOKING, own.id))
    found = await found_in(surgery)
    assert isinstance(found, FoundDoctors)
    assert found.first_times[1] == own


async def test_an_own_doctor_without_free_times_is_named_all_the_same(surgery: Surgery) -> None:
    found = await found_in(surgery, own=GP.id)
    assert isinstance(found, FoundDoctors)
    assert found.own == GP
    assert GP not in [slot.doctor for slot in found.first_times]


async def test_a_clinic_that_is_not_there(surgery: Surgery) -> None:
    assert isinstance(await found_in(surgery, "nowhere"), NotFound)


async def test_slots_by_their_ids(surgery: Surgery) -> None:
    first, second, third = await surgery.times()
    assert await surgery.find.slots((third.id, 0, first.id, second.id)) == (third, first, second)
    assert await surgery.find.slots(()) == ()
