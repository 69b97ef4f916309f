"""A document for its owner, in the language they want: the one it was issued in, or the other one made now."""

from dataclasses import dataclass
from datetime import datetime

from domain.documents.document import Document
from domain.operations.documents.render_document import Ended, NotReady, Render, RenderDocument, Rendered
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import may_act_for
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode


@dataclass(frozen=True, slots=True)
class Find:
    """`language` is the one it was issued in, unless another is named."""

    acting: Acting
    document_id: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    document: Document
    language: str
    pdf: bytes

    @property
    def file_name(self) -> str:
        return f"emhana-{self.document.number}-{self.language}.pdf"


class FindDocument:
    def __init__(self, store: Store, clock: Clock, render: RenderDocument) -> None:
        self._store = store
        self._clock = clock
        self._render = render

    async def __call__(self, command: Find) -> Found | NotReady | Ended | NotFound | Refusal:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        document = await self._store.write(lambda uow: _theirs(uow, command, now))
        if document is None:
            return NotFound()
        language = command.language or document.language
        made = await self._render(Render(document.id, language))
        return Found(document, language, made.pdf) if isinstance(made, Rendered) else made


def _theirs(uow: UnitOfWork, command: Find, now: datetime) -> Document | None:
    acting = command.acting
    document = uow.documents.document(command.document_id)
    if document is None or not may_act_for(uow, acting, document.subject_id, now):
        return None
    uow.journal.append(
        now,
        acting.actor,
        "document-fetched",
        channel=acting.channel,
        subject_id=document.subject_id,
        about=document.number,
        facts={"document": document.id},
    )
    return document
