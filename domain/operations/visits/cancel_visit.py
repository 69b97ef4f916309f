"""Cancel a visit: its reminders die with it, both sides learn who did it and why, the next gets the time."""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.booking.lead import Entry, entry_at
from domain.booking.visit import CancelReason, Visit, VisitState
from domain.law import Channel
from domain.law.law import Law
from domain.notices.kinds import NoticeKind
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import may_act_for
from domain.records.offering import give_back
from domain.records.visit_changes import event, journal, tell_change
from domain.requests.author import Author
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import EventKind
from domain.requests.state import RequestState


@dataclass(frozen=True, slots=True)
class Cancel:
    acting: Acting
    visit_id: str
    reason: CancelReason


@dataclass(frozen=True, slots=True)
class CancelByClinic:
    """No cut-off: a doctor may fall ill at the last minute."""

    provider_code: str
    visit_id: str
    reason: CancelReason


@dataclass(frozen=True, slots=True)
class Cancelled:
    visit: Visit
    reason: CancelReason


class CancelVisit:
    def __init__(self, store: Store, clock: Clock, law: Law) -> None:
        self._store = store
        self._clock = clock
        self._law = law

    async def __call__(self, command: Cancel | CancelByClinic) -> Cancelled | Refusal | NotFound:
        now = self._clock.now()
        if isinstance(command, Cancel) and not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        entry = entry_at(self._law, Channel.ELECTRONIC, now)
        return await self._store.write(lambda uow: _cancel(uow, command, entry))


def _cancel(uow: UnitOfWork, command: Cancel | CancelByClinic, entry: Entry) -> Cancelled | Refusal | NotFound:
    visit = uow.visits.locked(command.visit_id)
    if visit is None or not _may_cancel(uow, command, visit, entry.now):
        return NotFound()
    if visit.state is VisitState.CANCELLED:
        return Cancelled(visit, command.reason)
    if not visit.state.is_living or visit.ends_at <= entry.now:
        return Refusal(RefusalCode.NOT_LIVING, visit=visit)
    if isinstance(command, Cancel) and not visit.is_changeable(entry.now):
        return Refusal(RefusalCode.TOO_LATE, visit=visit, until=visit.changeable_until)
    return _write_down(uow, command, visit, entry)


def _may_cancel(uow: UnitOfWork, command: Cancel | CancelByClinic, visit: Visit, now: datetime) -> bool:
    if isinstance(command, Cancel):
        return may_act_for(uow, command.acting, visit.subject_id, now)
    return visit.clinic.code == command.provider_code


def _write_down(uow: UnitOfWork, command: Cancel | CancelByClinic, visit: Visit, entry: Entry) -> Cancelled:
    now, by_citizen = entry.now, isinstance(command, Cancel)
    author = Author.citizen(command.acting) if isinstance(command, Cancel) else Author.clinic(command.provider_code)
    after = replace(visit, state=VisitState.CANCELLED)
    if not uow.visits.change(visit, after, now):
        raise RuntimeError(f"visit {visit.id} changed under its person's lock")
    reason = {"reason": command.reason.value}
    request = uow.requests.request(visit.number)
    if request is not None:
        cancelled = replace(request, state=request.state.to(RequestState.CANCELLED))
        happened = event(cancelled, EventKind.CANCELLED, now, author, reason)
        uow.requests.go(request, RequestState.CANCELLED, [happened])
    journal(uow, "visit-cancelled", after, now, author, reason)
    tell_change(uow, NoticeKind.VISIT_CANCELLED, after, now, author, reason)
    give_back(uow, visit.slot_id, entry, but=visit.subject_id if by_citizen else None)
    return Cancelled(after, command.reason)
