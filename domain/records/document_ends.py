"""A document ceases to hold: at once for whoever checks it, and its owner is told."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.documents.document import Document, DocumentState
from domain.notices.kinds import NoticeKind
from domain.notices.notice import Notice, Route
from domain.ports.unit_of_work import UnitOfWork

TOLD_FOR = timedelta(days=3)


def revoke(uow: UnitOfWork, document: Document, now: datetime, actor: str, channel: str) -> Document:
    """As it stands afterwards. What has ceased to hold before stays as it was, and nobody is told twice."""
    if not uow.documents.revoke(document.id, now):
        return uow.documents.document(document.id) or document
    uow.journal.append(
        now,
        actor,
        NoticeKind.DOCUMENT_REVOKED,
        channel=channel,
        subject_id=document.subject_id,
        about=document.number,
        facts={"document": document.id},
    )
    _tell_owner(uow, document, now)
    return replace(document, state=DocumentState.REVOKED, revoked_at=now)


def _tell_owner(uow: UnitOfWork, document: Document, now: datetime) -> None:
    request = uow.requests.request(document.number)
    if request is None or uow.chats.acting(request.chat) is None:
        return
    uow.notices.post(
        Notice(
            once=f"{NoticeKind.DOCUMENT_REVOKED}:{document.id}",
            route=Route.CHAT,
            kind=NoticeKind.DOCUMENT_REVOKED,
            about=document.number,
            due_at=now,
            expires_at=now + TOLD_FOR,
            facts={"number": document.number},
            chat=request.chat,
        )
    )
