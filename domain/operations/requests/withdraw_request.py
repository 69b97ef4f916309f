"""The citizen gives up a request that was not answered yet."""

from dataclasses import dataclass
from datetime import datetime

from domain.notices.kinds import NoticeKind
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import may_act_for
from domain.records.request_changes import move, tell_provider
from domain.requests.author import Author
from domain.requests.forms import all_forms
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import EventKind, Request
from domain.requests.state import RequestState


@dataclass(frozen=True, slots=True)
class Withdraw:
    acting: Acting
    number: str


@dataclass(frozen=True, slots=True)
class RequestWithdrawn:
    request: Request


class WithdrawRequest:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Withdraw) -> RequestWithdrawn | Refusal | NotFound:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        return await self._store.write(lambda uow: _withdraw(uow, command, now))


def _withdraw(uow: UnitOfWork, command: Withdraw, now: datetime) -> RequestWithdrawn | Refusal | NotFound:
    request = uow.requests.locked(command.number)
    if request is None or all_forms().get(request.service) is None:
        return NotFound()
    if not may_act_for(uow, command.acting, request.subject_id, now):
        return NotFound()
    if request.state is RequestState.CANCELLED:
        return RequestWithdrawn(request)
    author = Author.citizen(command.acting)
    moved = (
        move(uow, request, RequestState.CANCELLED, EventKind.CANCELLED, now, author)
        if request.state.is_open
        else None
    )
    if moved is None:
        return Refusal(RefusalCode.NOT_OPEN, number=request.number)
    tell_provider(uow, NoticeKind.REQUEST_CANCELLED, moved, now, author.side)
    return RequestWithdrawn(moved)
