"""What is told ahead of time: the department to look through the set within two working days, the manager to
have the certificate confirmed before its five years are over.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from enum import StrEnum

from domain.law.law import ALMATY, Law
from domain.law.limits import limit_ends
from domain.law.terms import months_after
from domain.notices.buttons import OF_REQUEST, Buttons
from domain.notices.notice import Notice, Route
from domain.notices.provider_notices import to_provider
from domain.notices.request_notices import facts_of
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.request import Request, Side
from domain.services.manager_certification import SERVICE

COMPLETENESS = "completeness"
MONTHS_AHEAD = (3, 1)
REMINDED_AT = time(10)
KIND = "manager-certificate"


class ManagerNotice(StrEnum):
    COMPLETENESS_DUE = "completeness-due"
    CERTIFICATE_ENDING = "certificate-ending"


BUTTONS: Buttons = {ManagerNotice.COMPLETENESS_DUE: (), ManagerNotice.CERTIFICATE_ENDING: OF_REQUEST}


def completeness_ends(law: Law, request: Request) -> datetime:
    """Counted from registration."""
    start = request.accepted_at or request.submitted_at
    return limit_ends(law, law.catalogue.by_id(request.standard), COMPLETENESS, start)


def completeness_due(law: Law, request: Request) -> Iterator[Notice]:
    """In the morning of the last day."""
    ends = completeness_ends(law, request)
    opens = law.hours(SERVICE, ends.date())[0].opens
    facts = facts_of(request, str(ALMATY)) | {"due_at": ends.isoformat()}
    at = datetime.combine(ends.date(), opens, ALMATY)
    return to_provider(ManagerNotice.COMPLETENESS_DUE, request, facts, at, Side.SYSTEM, urgent=True)


def ending_soon(request: Request, valid_until: date) -> Iterator[Notice]:
    for months in MONTHS_AHEAD:
        yield Notice(
            once=f"{ManagerNotice.CERTIFICATE_ENDING}:{request.number}:{months}",
            route=Route.CHAT,
            kind=ManagerNotice.CERTIFICATE_ENDING,
            about=request.number,
            due_at=datetime.combine(months_after(valid_until, -months), REMINDED_AT, ALMATY),
            expires_at=datetime.combine(valid_until, time.max, ALMATY),
            facts={
                "number": request.number,
                "service": request.service,
                "valid_until": f"{valid_until:%d.%m.%Y}",
            },
            chat=request.chat,
        )


def forget_earlier(uow: UnitOfWork, request: Request, now: datetime) -> None:
    """Of the certificate that is replaced now nobody needs to be reminded."""
    for earlier in uow.documents.of_subject(request.subject_id, KIND):
        if earlier.number != request.number:
            forget(uow, earlier.number, now)


def forget(uow: UnitOfWork, number: str, now: datetime) -> None:
    """Of what was revoked neither."""
    uow.notices.withdraw(number, {ManagerNotice.CERTIFICATE_ENDING}, now)
