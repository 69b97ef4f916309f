"""The statutory clock: the provider is reminded while there is time, a breach is recorded and the citizen told."""

from datetime import datetime

from domain.notices.kinds import NoticeKind
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.request_changes import move, tell_citizen, tell_provider
from domain.requests.author import SYSTEM
from domain.requests.request import EventKind
from domain.requests.state import RequestState

AT_ONCE = 50


class WatchTerms:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, now: datetime) -> int:
        """How many were breached."""
        if not await self._store.read(lambda uow: _is_anything(uow, now)):
            return 0
        return await self._store.write(lambda uow: _watch(uow, now))


def _is_anything(uow: UnitOfWork, now: datetime) -> bool:
    return bool(uow.requests.to_warn(now, 1) or uow.requests.overdue(now, 1))


def _watch(uow: UnitOfWork, now: datetime) -> int:
    _remind(uow, now)
    return _breach(uow, now)


def _remind(uow: UnitOfWork, now: datetime) -> None:
    """Once, whoever else is watching. Of a term that is over already the breach tells."""
    for request in uow.requests.to_warn(now, AT_ONCE):
        if uow.requests.warned(request.number) and request.due_at is not None and now <= request.due_at:
            tell_provider(uow, NoticeKind.TERM_SOON, request, now, SYSTEM.side, urgent=True)


def _breach(uow: UnitOfWork, now: datetime) -> int:
    breached = 0
    for request in uow.requests.overdue(now, AT_ONCE):
        moved = move(uow, request, RequestState.BREACHED, EventKind.BREACHED, now, SYSTEM)
        if moved is not None:
            breached += 1
            tell_citizen(uow, NoticeKind.REQUEST_BREACHED, moved, now, SYSTEM.side)
            tell_provider(uow, NoticeKind.REQUEST_BREACHED, moved, now, SYSTEM.side, urgent=True)
    return breached
