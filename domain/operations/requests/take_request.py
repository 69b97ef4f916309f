"""The provider takes a request into work, and the citizen sees it."""

from dataclasses import dataclass
from datetime import datetime

from domain.notices.kinds import NoticeKind
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.request_changes import move, tell_citizen
from domain.requests.author import Author
from domain.requests.forms import all_forms
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import EventKind, Request
from domain.requests.state import FOLLOWING, RequestState


@dataclass(frozen=True, slots=True)
class Take:
    """`provider_code`: the provider at whose desk it is done. Others' requests are not found."""

    provider_code: str
    number: str


@dataclass(frozen=True, slots=True)
class Taken:
    request: Request


class TakeRequest:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Take) -> Taken | Refusal | NotFound:
        now = self._clock.now()
        return await self._store.write(lambda uow: _take(uow, command, now))


def of_provider(uow: UnitOfWork, provider_code: str, number: str) -> Request | NotFound:
    """A service without a form is not answered here: bookings answer themselves."""
    request = uow.requests.request(number)
    if request is None or request.provider_code != provider_code or all_forms().get(request.service) is None:
        return NotFound()
    return request


def _take(uow: UnitOfWork, command: Take, now: datetime) -> Taken | Refusal | NotFound:
    uow.requests.locked(command.number)
    request = of_provider(uow, command.provider_code, command.number)
    if isinstance(request, NotFound):
        return request
    if request.state is RequestState.IN_WORK:
        return Taken(request)
    if request.state is RequestState.SUSPENDED or RequestState.IN_WORK not in FOLLOWING[request.state]:
        return Refusal(RefusalCode.NOT_OPEN, number=request.number)
    author = Author.clinic(command.provider_code)
    moved = move(uow, request, RequestState.IN_WORK, EventKind.TAKEN, now, author)
    if moved is None:
        return Refusal(RefusalCode.NOT_OPEN, number=request.number)
    tell_citizen(uow, NoticeKind.REQUEST_IN_WORK, moved, now, author.side)
    return Taken(moved)
