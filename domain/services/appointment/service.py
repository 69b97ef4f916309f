"""A visit booked after hours is answered as soon as the day comes: the time was given when it was booked."""

from dataclasses import replace
from datetime import datetime

from domain.notices.kinds import NoticeKind
from domain.notices.provider_notices import to_provider
from domain.notices.visit_notices import facts_of, to_chat
from domain.ports.service import Service
from domain.ports.unit_of_work import UnitOfWork
from domain.records.visit_changes import event, journal, person_of
from domain.records.visit_filing import answered
from domain.requests.author import SYSTEM
from domain.requests.request import Request


class Appointment(Service):
    def taken_up(self, uow: UnitOfWork, request: Request, now: datetime) -> bool:
        """Two steps of the history at one moment; nothing if somebody cancelled meanwhile."""
        for state, kind in answered(request.state):
            following = replace(request, state=state)
            if not uow.requests.go(request, state, [event(following, kind, now, SYSTEM)]):
                return False
            request = following
        _tell(uow, request, now)
        return True


def _tell(uow: UnitOfWork, request: Request, now: datetime) -> None:
    visit = uow.visits.of_requests([request.number]).get(request.number)
    if visit is None:
        return
    facts, kind = facts_of(visit, person_of(uow, visit)), NoticeKind.REQUEST_CONFIRMED
    journal(uow, "request-accepted", visit, now, SYSTEM, {})
    uow.notices.post_all(
        (*to_chat(kind, visit, facts, now, SYSTEM.side), *to_provider(kind, visit, facts, now, SYSTEM.side))
    )
