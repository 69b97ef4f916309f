"""The day has come: what was filed after hours is accepted, and its citizen is told."""

from datetime import datetime

from domain.notices.kinds import NoticeKind
from domain.ports.service import Services
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.request_changes import move, tell_citizen
from domain.requests.author import SYSTEM
from domain.requests.request import EventKind, Request
from domain.requests.state import RequestState

AT_ONCE = 50


class TakeUpDeferred:
    def __init__(self, store: Store, services: Services) -> None:
        self._store = store
        self._services = services

    async def __call__(self, now: datetime) -> int:
        due = await self._store.read(lambda uow: uow.requests.due_for_acceptance(now, AT_ONCE))
        if not due:
            return 0
        return await self._store.write(lambda uow: sum(self._take_up(uow, request, now) for request in due))

    def _take_up(self, uow: UnitOfWork, request: Request, now: datetime) -> bool:
        taken_up = self._services.of(request.service).taken_up(uow, request, now)
        return _accept(uow, request, now) if taken_up is None else taken_up


def _accept(uow: UnitOfWork, request: Request, now: datetime) -> bool:
    moved = move(uow, request, RequestState.ACCEPTED, EventKind.ACCEPTED, now, SYSTEM)
    if moved is not None:
        tell_citizen(uow, NoticeKind.REQUEST_ACCEPTED, moved, now, SYSTEM.side)
    return moved is not None
