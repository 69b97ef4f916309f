"""Who may see and change what was begun, filed or booked: who did it, whom it is for, and who may act for them."""

from datetime import date

from domain.booking.visit import Visit
from domain.booking.waiting import WaitingEntry
from domain.people.acting import Acting
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.draft import Draft
from domain.requests.request import Request


def may_act_for(uow: UnitOfWork, acting: Acting, subject_id: str, on: date | None = None) -> bool:
    """`on` that day, if what a register said before may be outdated by it."""
    if acting.person is None:
        return False
    if acting.person.id == subject_id:
        return True
    link = uow.people.representation(acting.person.id, subject_id)
    return link is not None and (on is None or link.holds_on(on))


def is_theirs(uow: UnitOfWork, acting: Acting, filed: Request | Visit | WaitingEntry) -> bool:
    if acting.person is None:
        return False
    return acting.person.id == filed.applicant_id or may_act_for(uow, acting, filed.subject_id)


def draft_to_fill_in(uow: UnitOfWork, acting: Acting, number: str) -> Draft | None:
    """Theirs, and still for somebody they may act for: registers may be asked about that person."""
    draft = uow.drafts.draft(number)
    if draft is None or not draft.belongs_to(acting) or not may_act_for(uow, acting, draft.subject_id):
        return None
    return draft
