"""A draft that its owner prepared to take to the college. Only such a one is ever seen at the college's desk."""

from dataclasses import replace
from datetime import datetime

from domain.people.known import KnownPerson
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import ProviderKind
from domain.requests.draft import Draft
from domain.requests.outcomes import NotFound
from domain.services.education_document import SERVICE

PREPARED = "prepared"
"""Beside the answers, not one of them: no question has this id."""


def mark_prepared(draft: Draft, now: datetime) -> Draft:
    return replace(draft, answers={**draft.answers, PREPARED: now.isoformat()}, saved_at=now)


def prepared_for(uow: UnitOfWork, provider_code: str, number: str) -> tuple[Draft, KnownPerson] | NotFound:
    """By the number the graduate shows."""
    college, draft = uow.providers.one(provider_code), uow.drafts.draft(number)
    if college is None or college.kind is not ProviderKind.COLLEGE or draft is None or draft.service != SERVICE:
        return NotFound()
    if draft.provider_code != provider_code or PREPARED not in draft.answers:
        return NotFound()
    person = uow.people.by_id(draft.subject_id)
    return (draft, person) if person else NotFound()
