"""Did the doctor come? "No" reaches the clinic at once and opens the way to a complaint."""

from dataclasses import dataclass
from datetime import datetime

from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import may_act_for
from domain.records.request_changes import note, tell_provider
from domain.requests.author import Author
from domain.requests.outcomes import NotFound
from domain.requests.promise import promised_at, told_last
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Event, EventKind, Request
from domain.requests.state import RequestState
from domain.services.home_visit import SERVICE
from domain.services.home_visit.notices import HomeVisitNotice


@dataclass(frozen=True, slots=True)
class Tell:
    acting: Acting
    number: str
    came: bool


@dataclass(frozen=True, slots=True)
class Told:
    request: Request
    came: bool


class ConfirmHomeVisit:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Tell) -> Told | Refusal | NotFound:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        return await self._store.write(lambda uow: _tell(uow, command, now))


def _tell(uow: UnitOfWork, command: Tell, now: datetime) -> Told | Refusal | NotFound:
    request = uow.requests.locked(command.number)
    if request is None or request.service != SERVICE:
        return NotFound()
    if not may_act_for(uow, command.acting, request.subject_id, now):
        return NotFound()
    promised = promised_at(uow.requests.result(request.number))
    if request.state is not RequestState.COMPLETED or promised is None or now < promised:
        return Refusal(RefusalCode.NOT_LIVING, number=request.number)
    answer = EventKind.HAPPENED if command.came else EventKind.DISPUTED
    if told_last(uow.requests.history(request.number)) is answer:
        return Told(request, command.came)
    author = Author.citizen(command.acting)
    uow.requests.record(Event(request.number, now, request.state, answer, author.side))
    note(uow, request, f"home-visit-{answer}", now, author)
    uow.notices.withdraw(request.number, {HomeVisitNotice.ASKED}, now)
    if answer is EventKind.DISPUTED:
        tell_provider(uow, HomeVisitNotice.DISPUTED, request, now, author.side, urgent=True)
    return Told(request, command.came)
