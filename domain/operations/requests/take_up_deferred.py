"""The day has come: what was filed after hours is accepted, a booking answered too, and both sides are told."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from domain.booking.lead import SERVICE as APPOINTMENT
from domain.booking.visit import Visit
from domain.notices.kinds import NoticeKind
from domain.notices.visit_notices import facts_of, to_chat, to_clinic
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.request_changes import move, tell_citizen
from domain.records.visit_changes import event, journal, person_of
from domain.records.visit_filing import answered
from domain.requests.author import SYSTEM
from domain.requests.request import EventKind, Request
from domain.requests.state import RequestState

AT_ONCE = 50


class TakeUpDeferred:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, now: datetime) -> int:
        due = await self._store.read(lambda uow: uow.requests.due_for_acceptance(now, AT_ONCE))
        if not due:
            return 0
        return await self._store.write(lambda uow: _take_up(uow, due, now))


def _take_up(uow: UnitOfWork, due: Iterable[Request], now: datetime) -> int:
    taken_up = [request for request in due if _accept(uow, request, now)]
    booked = [request.number for request in taken_up if request.service == APPOINTMENT]
    for visit in uow.visits.of_requests(booked).values() if booked else ():
        _tell(uow, visit, now)
    return len(taken_up)


def _accept(uow: UnitOfWork, request: Request, now: datetime) -> bool:
    if request.service == APPOINTMENT:
        return _answer(uow, request, now)
    moved = move(uow, request, RequestState.ACCEPTED, EventKind.ACCEPTED, now, SYSTEM)
    if moved is not None:
        tell_citizen(uow, NoticeKind.REQUEST_ACCEPTED, moved, now, SYSTEM.side)
    return moved is not None


def _answer(uow: UnitOfWork, request: Request, now: datetime) -> bool:
    """Two steps of the history at one moment; nothing if somebody cancelled meanwhile."""
    for state, kind in answered(request.state):
        following = replace(request, state=state)
        if not uow.requests.go(request, state, [event(following, kind, now, SYSTEM)]):
            return False
        request = following
    return True


def _tell(uow: UnitOfWork, visit: Visit, now: datetime) -> None:
    facts = facts_of(visit, person_of(uow, visit))
    kind = NoticeKind.REQUEST_CONFIRMED
    journal(uow, "request-accepted", visit, now, SYSTEM, {})
    uow.notices.post_all(
        (*to_chat(kind, visit, facts, now, SYSTEM.side), *to_clinic(kind, visit, facts, now, SYSTEM.side))
    )
