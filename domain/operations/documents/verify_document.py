"""Anybody asks whether a document holds, and learns the least that answers it: no name, no ИИН.

A chat that guesses is stopped after ten wrong codes an hour; pages are limited by their address, at the door.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.documents.code import read_code
from domain.documents.document import Document, Standing, standing
from domain.documents.initials import initials
from domain.law.law import ALMATY
from domain.people.acting import ChatRef
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.outcomes import NotFound

WRONG_AN_HOUR = 10
WRONG, CHECKED = "document-not-found", "document-checked"
ANYBODY = "public"


@dataclass(frozen=True, slots=True)
class Verify:
    """`code` as it was typed; `chat` where it was asked, None for the public page."""

    code: str
    language: str
    chat: ChatRef | None = None


@dataclass(frozen=True, slots=True)
class DocumentVerified:
    """`holder` are initials; `ended_on` is set when it was revoked or replaced."""

    standing: Standing
    title: str
    provider: str
    holder: str
    issued_on: date
    valid_until: date | None
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class TooOften:
    """Too many wrong codes from here: for an hour nothing is looked up, and nothing is called unknown."""


class VerifyDocument:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Verify) -> DocumentVerified | NotFound | TooOften:
        now = self._clock.now()
        return await self._store.write(lambda uow: _verify(uow, command, now))


def _verify(uow: UnitOfWork, command: Verify, now: datetime) -> DocumentVerified | NotFound | TooOften:
    asked_in = command.chat.name if command.chat else None
    if asked_in and uow.journal.count(asked_in, WRONG, since=now - timedelta(hours=1)) >= WRONG_AN_HOUR:
        return TooOften()
    actor, channel = (asked_in, "electronic") if asked_in else (ANYBODY, "page")
    code = read_code(command.code)
    document = uow.documents.by_code(code) if code else None
    if document is None:
        uow.journal.append(now, actor, WRONG, channel=channel, about=asked_in)
        return NotFound()
    told = _told(uow, document, command.language, now.astimezone(ALMATY).date())
    uow.journal.append(
        now,
        actor,
        CHECKED,
        channel=channel,
        subject_id=document.subject_id,
        about=document.number,
        facts={"document": document.id, "standing": told.standing.value},
    )
    return told


def _told(uow: UnitOfWork, document: Document, language: str, today: date) -> DocumentVerified:
    paper = uow.documents.paper(document.id, language) or uow.documents.paper(document.id, document.language)
    if paper is None:
        raise LookupError(f"document {document.id} has lost its paper")
    ended = document.revoked_at.astimezone(ALMATY).date() if document.revoked_at else None
    return DocumentVerified(
        standing=standing(document, today),
        title=paper.title,
        provider=paper.provider_name,
        holder=initials(paper.subject_name),
        issued_on=document.issued_at.astimezone(ALMATY).date(),
        valid_until=document.valid_until,
        ended_on=ended,
    )
