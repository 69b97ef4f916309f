"""What every change of a visit leaves behind: history, journal, notices; the time before goes to the next."""

from collections.abc import Mapping
from datetime import datetime

from domain.booking.visit import Visit
from domain.notices.kinds import NoticeKind
from domain.notices.visit_notices import DIES_WITH_VISIT, facts_of, to_both
from domain.notices.visit_reminders import reminders
from domain.people.known import KnownPerson
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.author import Author
from domain.requests.request import Event, EventKind, Request


def tell_change(
    uow: UnitOfWork, kind: NoticeKind, visit: Visit, now: datetime, author: Author, more: Mapping[str, str]
) -> None:
    """Take the old reminders back, lay out new ones if the visit lives, and tell both sides who did what."""
    uow.notices.withdraw(visit.id, DIES_WITH_VISIT, now)
    facts = facts_of(visit, person_of(uow, visit))
    told = [*to_both(kind, visit, {**facts, **more}, now, author.side, but=author.chat)]
    if visit.state.is_living:
        told += reminders(visit, facts, now)
    uow.notices.post_all(told)


def journal(
    uow: UnitOfWork, action: str, visit: Visit, now: datetime, author: Author, facts: Mapping[str, str | int]
) -> None:
    uow.journal.append(
        now,
        author.name,
        action,
        channel=author.channel,
        subject_id=visit.subject_id,
        about=visit.number,
        facts={"visit": visit.id, **facts},
    )


def event(
    request: Request, kind: EventKind, now: datetime, author: Author, facts: Mapping[str, str | int] | None = None
) -> Event:
    return Event(request.number, now, request.state, kind, author.side, facts or {})


def person_of(uow: UnitOfWork, visit: Visit) -> KnownPerson | None:
    """Whom the visit is for, unless they filed it themselves."""
    return None if visit.subject_id == visit.applicant_id else uow.people.by_id(visit.subject_id)
