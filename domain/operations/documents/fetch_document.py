"""A provider fetches a document it issued, in either language."""

from dataclasses import dataclass
from datetime import datetime

from domain.documents.document import Document
from domain.operations.documents.find_document import Found
from domain.operations.documents.render_document import Ended, NotReady, Render, RenderDocument, Rendered
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.outcomes import NotFound


@dataclass(frozen=True, slots=True)
class Fetch:
    provider_code: str
    document_id: str
    language: str


FetchOutcome = Found | NotReady | Ended | NotFound


class FetchDocument:
    def __init__(self, store: Store, clock: Clock, render: RenderDocument) -> None:
        self._store = store
        self._clock = clock
        self._render = render

    async def __call__(self, command: Fetch) -> FetchOutcome:
        now = self._clock.now()
        document = await self._store.write(lambda uow: _issued(uow, command, now))
        if document is None:
            return NotFound()
        made = await self._render(Render(document.id, command.language))
        return Found(document, command.language, made.pdf) if isinstance(made, Rendered) else made


def _issued(uow: UnitOfWork, command: Fetch, now: datetime) -> Document | None:
    document = uow.documents.document(command.document_id)
    if document is None or document.provider_code != command.provider_code:
        return None
    uow.journal.append(
        now,
        f"clinic:{command.provider_code}",
        "document-fetched",
        channel="desk",
        subject_id=document.subject_id,
        about=document.number,
        facts={"document": document.id},
    )
    return document
