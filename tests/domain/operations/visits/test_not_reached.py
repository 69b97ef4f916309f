"""Who blocked the bot is told of to the desk: which request it is about, so that it can be opened there."""

from datetime import timedelta

from adapters.delivery.failures import Unreachable
from adapters.delivery.settle import settle
from domain.notices.kinds import NoticeKind
from domain.notices.notice import Notice, Route
from domain.ports.outbox import Concerned
from domain.ports.unit_of_work import UnitOfWork
from tests.support.booking import CLINIC, Surgery


async def concerned(surgery: Surgery, about: str) -> Concerned | None:
    now = surgery.clock.now()
    notice = Notice("once", Route.CHAT, NoticeKind.REMINDER_DAY, about, now, now)
    return await surgery.store.read(lambda uow: uow.outbox.concerned(notice))


async def test_a_visit_is_of_its_request(surgery: Surgery) -> None:
    acting, (slot, *_) = await surgery.citizen(1), await surgery.times()
    booked = await surgery.books(acting, slot)
    of_request = Concerned(CLINIC.code, booked.request.number, booked.request.service)
    assert await concerned(surgery, booked.visit.id) == of_request
    assert await concerned(surgery, booked.request.number) == of_request
    assert await concerned(surgery, "nothing") is None


async def test_the_task_names_the_request(surgery: Surgery) -> None:
    acting, slots = await surgery.citizen(1), await surgery.times(count=20)
    booked = await surgery.books(acting, slots[15])
    at = slots[15].starts_at - timedelta(hours=24)

    def fails(uow: UnitOfWork) -> None:
        for one in uow.outbox.claim("lease", at, urgent=False, limit=10, but=()):
            settle(one, Unreachable(), at, lambda: 1.0)(uow)

    await surgery.store.write(fails)
    every = await surgery.store.read(lambda uow: uow.notices.of_provider(CLINIC.code, at))
    told = [one.facts for one in every if one.kind == NoticeKind.CITIZEN_UNREACHABLE]
    request = booked.request
    assert [(each["number"], each["service"]) for each in told] == [(request.number, request.service)]
