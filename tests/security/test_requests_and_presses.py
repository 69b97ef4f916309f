"""Attacks 1 and 4: numbers that are guessed, presses that are made up."""

from collections import Counter
from datetime import timedelta

import pytest

from domain.operations.identity.note_refused_press import LINES_AN_HOUR, REFUSED, NoteRefusedPress, RefusedPress
from domain.operations.requests.look_up_request import WRONG, WRONG_AN_HOUR, LookUpRequest
from domain.operations.requests.request_detail import Detail, RequestShown
from domain.people.acting import Acting
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from tests.support.booking import Surgery, later

MISSING = "000-000-000"


async def lines(surgery: Surgery, acting: Acting, action: str) -> int:
    since = surgery.clock.now() - timedelta(days=1)
    return await surgery.store.read(lambda uow: uow.journal.count(acting.chat.name, action, since=since))


async def test_01_a_foreign_number_and_a_missing_one_read_alike_and_are_written_down(surgery: Surgery) -> None:
    look_up = LookUpRequest(surgery.store, surgery.clock)
    booked = await surgery.books(await surgery.citizen(1), (await surgery.times())[0])
    stranger = await surgery.citizen(2)
    assert await look_up(Detail(stranger, booked.request.number)) == NotFound()
    assert await look_up(Detail(stranger, MISSING)) == NotFound()
    assert await lines(surgery, stranger, WRONG) == 2


async def test_01_a_hundred_guesses_are_ten(surgery: Surgery) -> None:
    look_up = LookUpRequest(surgery.store, surgery.clock)
    acting = await surgery.citizen(1)
    own = Detail(acting, (await surgery.books(acting, (await surgery.times())[0])).request.number)
    for _ in range(WRONG_AN_HOUR):
        assert isinstance(await look_up(own), RequestShown)
        assert await look_up(Detail(acting, MISSING)) == NotFound()
    outcomes = Counter([str(await look_up(Detail(acting, MISSING))) for _ in range(90)])
    assert outcomes == {str(NotFound()): 90}
    assert await lines(surgery, acting, WRONG) == WRONG_AN_HOUR
    assert await look_up(own) == NotFound()
    assert isinstance(await surgery.detail(own), RequestShown), "their own list still opens it"
    assert isinstance(await look_up(Detail(later(acting, 77), own.number)), RequestShown), "another chat is free"
    surgery.clock.at += timedelta(hours=1)
    assert isinstance(await look_up(own), RequestShown)


async def test_01_who_is_not_identified_looks_nothing_up(surgery: Surgery) -> None:
    acting = await surgery.citizen(1)
    surgery.clock.at += timedelta(days=30)
    look_up = LookUpRequest(surgery.store, surgery.clock)
    assert await look_up(Detail(acting, MISSING)) == Refusal(RefusalCode.NOT_IDENTIFIED)
    assert await lines(surgery, acting, WRONG) == 0


@pytest.mark.parametrize("where", ["Booking:summary", "visit:cancel"])
async def test_04_a_made_up_press_is_in_the_journal_and_cannot_flood_it(surgery: Surgery, where: str) -> None:
    acting = await surgery.citizen(1)
    note = NoteRefusedPress(surgery.store, surgery.clock)
    for _ in range(LINES_AN_HOUR * 2):
        await note(RefusedPress(acting, where))
    assert await lines(surgery, acting, REFUSED) == LINES_AN_HOUR
    surgery.clock.at += timedelta(hours=1)
    await note(RefusedPress(acting, where))
    assert await lines(surgery, acting, REFUSED) == LINES_AN_HOUR + 1
