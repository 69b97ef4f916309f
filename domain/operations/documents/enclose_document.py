"""The document a notice brings along: only into a chat of somebody who may fetch it, and only while it holds."""

from datetime import datetime

from domain.documents.document import Document, Standing, standing
from domain.law.law import ALMATY
from domain.notices.notice import Notice
from domain.operations.documents.find_document import Found
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import may_act_for

DOCUMENT = "document"
"""The fact of a notice that names it."""


class EncloseDocument:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, notice: Notice) -> Found | None:
        """In the language it was issued in. None: the notice goes alone."""
        if DOCUMENT not in notice.facts:
            return None
        now = self._clock.now()

        def enclose(uow: UnitOfWork) -> Found | None:
            document = uow.documents.document(str(notice.facts[DOCUMENT]))
            acting = uow.chats.acting(notice.chat) if notice.chat else None
            if document is None or acting is None or not acting.is_verified(now):
                return None
            if not may_act_for(uow, acting, document.subject_id, now):
                return None
            kept = uow.documents.file(document.id, document.language)
            if kept is None or standing(document, now.astimezone(ALMATY).date()) is not Standing.VALID:
                return None
            _note(uow, document, acting.channel, now)
            return Found(document, document.language, kept)

        return await self._store.write(enclose)


def _note(uow: UnitOfWork, document: Document, channel: str, now: datetime) -> None:
    uow.journal.append(
        now,
        "system",
        "document-enclosed",
        channel=channel,
        subject_id=document.subject_id,
        about=document.number,
        facts={DOCUMENT: document.id},
    )
