"""Who may see and change what was begun, filed or booked: whom it is for, and who may act for them at this moment.

Who filed it has no right of their own: a parent's ends when the child is of age, whatever was written down before.
"""

from datetime import datetime

from domain.law.law import ALMATY
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.draft import Draft


def may_act_for(uow: UnitOfWork, acting: Acting, subject_id: str, now: datetime) -> bool:
    return acted_for(uow, acting, subject_id, now) is not None


def acted_for(uow: UnitOfWork, acting: Acting, subject_id: str, now: datetime) -> KnownPerson | None:
    """Themselves, or whom a register lets them act for today."""
    person = acting.person
    if person is None or person.id == subject_id:
        return person
    link = uow.people.representation(person.id, subject_id)
    return link.person if link and link.holds_on(now.astimezone(ALMATY).date()) else None


def all_acted_for(uow: UnitOfWork, person: KnownPerson, now: datetime) -> tuple[KnownPerson, ...]:
    """Themselves first."""
    today = now.astimezone(ALMATY).date()
    links = uow.people.representations(person.id)
    return (person, *(link.person for link in links if link.holds_on(today)))


def may_fill_in(uow: UnitOfWork, acting: Acting, draft: Draft, now: datetime) -> bool:
    """Theirs, and still for somebody they may act for: registers may be asked about that person."""
    return draft.belongs_to(acting) and may_act_for(uow, acting, draft.subject_id, now)


def draft_to_fill_in(uow: UnitOfWork, acting: Acting, number: str, now: datetime) -> Draft | None:
    draft = uow.drafts.draft(number)
    return draft if draft and may_fill_in(uow, acting, draft, now) else None


def subject_to_fill_in(uow: UnitOfWork, acting: Acting, number: str, now: datetime) -> KnownPerson | None:
    """Whom such a draft is for."""
    draft = draft_to_fill_in(uow, acting, number, now)
    return uow.people.by_id(draft.subject_id) if draft else None
