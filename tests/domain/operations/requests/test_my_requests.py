"""One's own requests and those of one's children, and what is told of each."""

from datetime import date, timedelta

from domain.operations.requests.my_requests import Mine
from domain.operations.requests.request_detail import Detail, RequestShown
from domain.operations.visits.book_visit import Booked
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import EventKind
from tests.support.booking import PAEDIATRICIAN, Surgery


def self_of(acting: Acting) -> KnownPerson:
    assert acting.person is not None
    return acting.person


async def test_my_requests_newest_first_with_the_children(surgery: Surgery) -> None:
    parent = await surgery.citizen(1)
    child = await surgery.child_of(parent)
    own = await surgery.books(parent, (await surgery.times())[0])
    surgery.clock.goes_on(minutes=1)
    theirs = await surgery.book(surgery.wish(parent, (await surgery.times(PAEDIATRICIAN))[0], child))
    assert isinstance(theirs, Booked)
    lines = await surgery.mine(Mine(parent))
    assert isinstance(lines, tuple)
    assert [line.request.number for line in lines] == [theirs.request.number, own.request.number]
    assert [line.other for line in lines] == [child, None]
    assert [line.visit for line in lines] == [theirs.visit, own.visit]
    assert await surgery.mine(Mine(await surgery.citizen(2))) == ()


async def test_the_second_parent_sees_the_childs_request(surgery: Surgery) -> None:
    first, second = await surgery.citizen(1), await surgery.citizen(2)
    child = await surgery.child_of(first)
    await surgery.child_of(second)
    booked = await surgery.book(surgery.wish(first, (await surgery.times(PAEDIATRICIAN))[0], child))
    assert isinstance(booked, Booked)
    lines = await surgery.mine(Mine(second))
    assert isinstance(lines, tuple)
    assert [line.request.number for line in lines] == [booked.request.number]
    assert isinstance(await surgery.detail(Detail(second, booked.request.number)), RequestShown)


async def test_the_detail_tells_the_history(surgery: Surgery) -> None:
    acting = await surgery.citizen(1)
    booked = await surgery.books(acting, (await surgery.times())[0])
    shown = await surgery.detail(Detail(acting, booked.request.number))
    assert isinstance(shown, RequestShown)
    assert (shown.request, shown.visit, shown.other) == (booked.request, booked.visit, None)
    assert [event.event for event in shown.history] == [EventKind.SUBMITTED, EventKind.ACCEPTED, EventKind.BOOKED]


async def test_a_foreign_number_and_a_missing_one_are_the_same(surgery: Surgery) -> None:
    booked = await surgery.books(await surgery.citizen(1), (await surgery.times())[0])
    stranger = await surgery.citizen(2)
    assert await surgery.detail(Detail(stranger, booked.request.number)) == NotFound()
    assert await surgery.detail(Detail(stranger, "000-000-000")) == NotFound()


async def test_an_old_session_shows_nothing(surgery: Surgery) -> None:
    acting = await surgery.citizen(1, date(1950, 1, 1))
    surgery.clock.at += timedelta(days=30)
    assert await surgery.mine(Mine(acting)) == Refusal(RefusalCode.NOT_IDENTIFIED)
    assert await surgery.detail(Detail(acting, "000-000-000")) == Refusal(RefusalCode.NOT_IDENTIFIED)
