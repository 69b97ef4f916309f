"""A draft that its owner prepared to take to the college. Only such a one is ever seen at the college's desk."""

from dataclasses import replace
from datetime import datetime

from domain.college.readiness import EDUCATION
from domain.people.clinic import ProviderKind
from domain.people.known import KnownPerson
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.draft import Draft
from domain.requests.refusal import NotFound

PREPARED = "prepared"
"""Beside the answers, not one of them: no question has this id."""


def mark_prepared(draft: Draft, now: datetime) -> Draft:
    return replace(draft, answers={**draft.answers, PREPARED: now.isoformat()}, saved_at=now)


def prepared_for(uow: UnitOfWork, clinic_code: str, number: str) -> tuple[Draft, KnownPerson] | NotFound:
    """By the number the graduate shows."""
    college, draft = uow.clinics.clinic(clinic_code), uow.drafts.draft(number)
    if college is None or college.kind is not ProviderKind.COLLEGE or draft is None or draft.service != EDUCATION:
        return NotFound()
    if draft.clinic_code != clinic_code or PREPARED not in draft.answers:
        return NotFound()
    person = uow.people.by_id(draft.subject_id)
    return (draft, person) if person else NotFound()
