"""A ground that only suspends: the clock stands still until it is mended, then runs on with what was left."""

from dataclasses import dataclass
from datetime import datetime

from domain.law.law import Law
from domain.notices.kinds import NoticeKind
from domain.operations.requests.refuse_request import NoSuchGround
from domain.operations.requests.take_request import of_provider
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.request_changes import move, tell_citizen
from domain.requests.answering_side import may_suspend
from domain.requests.author import Author
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import EventKind, Request
from domain.requests.state import FOLLOWING, RequestState


@dataclass(frozen=True, slots=True)
class Suspend:
    provider_code: str
    number: str


@dataclass(frozen=True, slots=True)
class Resume:
    provider_code: str
    number: str


@dataclass(frozen=True, slots=True)
class Changed:
    request: Request


class SuspendRequest:
    def __init__(self, store: Store, clock: Clock, law: Law) -> None:
        self._store = store
        self._clock = clock
        self._law = law

    async def __call__(self, command: Suspend) -> Changed | NoSuchGround | Refusal | NotFound:
        now = self._clock.now()
        return await self._store.write(lambda uow: self._suspend(uow, command, now))

    def may_suspend(self, request: Request) -> bool:
        return may_suspend(self._law.catalogue.by_id(request.standard))

    def _suspend(
        self, uow: UnitOfWork, command: Suspend, now: datetime
    ) -> Changed | NoSuchGround | Refusal | NotFound:
        uow.requests.locked(command.number)
        request = of_provider(uow, command.provider_code, command.number)
        if isinstance(request, NotFound):
            return request
        if request.state is RequestState.SUSPENDED:
            return Changed(request)
        if not self.may_suspend(request):
            return NoSuchGround()
        return _moved(uow, request, RequestState.SUSPENDED, EventKind.SUSPENDED, NoticeKind.REQUEST_SUSPENDED, now)


class ResumeRequest:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Resume) -> Changed | Refusal | NotFound:
        now = self._clock.now()
        return await self._store.write(lambda uow: _resume(uow, command, now))


def _resume(uow: UnitOfWork, command: Resume, now: datetime) -> Changed | Refusal | NotFound:
    uow.requests.locked(command.number)
    request = of_provider(uow, command.provider_code, command.number)
    if isinstance(request, NotFound):
        return request
    if request.state is not RequestState.SUSPENDED:
        return Changed(request) if request.state.is_open else Refusal(RefusalCode.NOT_OPEN, number=request.number)
    stopped = [each.at for each in uow.requests.history(request.number) if each.event is EventKind.SUSPENDED]
    due_at = request.due_at + (now - stopped[-1]) if request.due_at and stopped else request.due_at
    kind = NoticeKind.REQUEST_RESUMED
    return _moved(uow, request, RequestState.IN_WORK, EventKind.RESUMED, kind, now, due_at)


def _moved(
    uow: UnitOfWork,
    request: Request,
    state: RequestState,
    event: EventKind,
    kind: NoticeKind,
    now: datetime,
    due_at: datetime | None = None,
) -> Changed | Refusal:
    author = Author.clinic(request.provider_code)
    allowed = state in FOLLOWING[request.state]
    moved = move(uow, request, state, event, now, author, due_at=due_at) if allowed else None
    if moved is None:
        return Refusal(RefusalCode.NOT_OPEN, number=request.number)
    tell_citizen(uow, kind, moved, now, author.side)
    return Changed(moved)
