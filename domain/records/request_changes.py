"""What every move of a request leaves behind: its history, the journal, notices to both sides."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from domain.documents.document import Document
from domain.notices.provider_notices import to_provider
from domain.notices.request_notices import facts_of, to_citizen
from domain.people.known import KnownPerson
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.author import Author
from domain.requests.request import Event, EventKind, Request, Side
from domain.requests.state import RequestState

ALMATY = "Asia/Almaty"


def move(
    uow: UnitOfWork,
    request: Request,
    state: RequestState,
    event: EventKind,
    now: datetime,
    author: Author,
    facts: Mapping[str, str | int] | None = None,
    *,
    due_at: datetime | None = None,
) -> Request | None:
    """The request in its new state, or None if somebody moved it meanwhile. Raises IllegalMove."""
    happened = Event(request.number, now, state, event, author.side, facts or {})
    if not uow.requests.go(request, state, [happened], due_at=due_at):
        return None
    note(uow, request, f"request-{event}", now, author, facts)
    return replace(request, state=state, due_at=due_at or request.due_at)


def note(
    uow: UnitOfWork,
    request: Request,
    action: str,
    now: datetime,
    author: Author,
    facts: Mapping[str, str | int] | None = None,
) -> None:
    uow.journal.append(
        now,
        author.name,
        action,
        channel=author.channel,
        subject_id=request.subject_id,
        about=request.number,
        facts={"service": request.service, **(facts or {})},
    )


def tell_citizen(
    uow: UnitOfWork,
    kind: str,
    request: Request,
    now: datetime,
    by: Side,
    *,
    urgent: bool = False,
    document: Document | None = None,
) -> None:
    """A chat that asked to be forgotten hears nothing more, whatever the law keeps of the request.

    The signed answer, a `document`, is brought by the notice itself.
    """
    if uow.chats.acting(request.chat) is None:
        return
    facts = facts_of(request, zone_of(uow, request), whom(uow, request))
    if document is not None:
        facts["document"] = document.id
    uow.notices.post(to_citizen(kind, request, facts, now, by, urgent=urgent))


def tell_provider(
    uow: UnitOfWork, kind: str, request: Request, now: datetime, by: Side, *, urgent: bool = False
) -> None:
    facts = facts_of(request, zone_of(uow, request))
    uow.notices.post_all(to_provider(kind, request, facts, now, by, urgent=urgent))


def whom(uow: UnitOfWork, request: Request) -> KnownPerson | None:
    """Whom it is for, unless they filed it themselves."""
    return None if request.subject_id == request.applicant_id else uow.people.by_id(request.subject_id)


def zone_of(uow: UnitOfWork, request: Request) -> str:
    clinic = uow.providers.one(request.provider_code)
    return clinic.zone if clinic else ALMATY
