"""Who may see and change what was booked: who filed it, whom it is for, and who may act for them."""

from domain.booking.visit import Visit
from domain.booking.waiting import WaitingEntry
from domain.people.acting import Acting
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.request import Request


def may_act_for(uow: UnitOfWork, acting: Acting, subject_id: str) -> bool:
    if acting.person is None:
        return False
    return acting.person.id == subject_id or uow.people.representation(acting.person.id, subject_id) is not None


def is_theirs(uow: UnitOfWork, acting: Acting, filed: Request | Visit | WaitingEntry) -> bool:
    if acting.person is None:
        return False
    return acting.person.id == filed.applicant_id or may_act_for(uow, acting, filed.subject_id)
