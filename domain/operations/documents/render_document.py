"""Make the file of a document in one language: typeset its paper, have the clinic's key sign it, keep it.

Made once and kept. A document that has ceased to hold is not signed anew.
"""

from dataclasses import dataclass
from datetime import date

from domain.documents.document import Document, Standing, standing
from domain.documents.paper import Paper
from domain.law.law import ALMATY
from domain.ports.clock import Clock
from domain.ports.signer import Signer, SignerSilent
from domain.ports.store import Store
from domain.ports.typesetter import PaperNotSet, Typesetter
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import Provider
from domain.requests.outcomes import NotFound


@dataclass(frozen=True, slots=True)
class Render:
    document_id: str
    language: str


@dataclass(frozen=True, slots=True)
class Rendered:
    pdf: bytes


@dataclass(frozen=True, slots=True)
class NotReady:
    """The signer is silent, or the paper does not come out: the same command may succeed later."""


@dataclass(frozen=True, slots=True)
class Ended:
    """It ceased to hold before this file was ever asked for."""

    standing: Standing


@dataclass(frozen=True, slots=True)
class Work:
    paper: Paper
    provider: Provider


class RenderDocument:
    def __init__(self, store: Store, clock: Clock, typesetter: Typesetter, signer: Signer) -> None:
        self._store = store
        self._clock = clock
        self._typesetter = typesetter
        self._signer = signer

    async def __call__(self, command: Render) -> Rendered | NotReady | Ended | NotFound:
        today = self._clock.now().astimezone(ALMATY).date()
        work = await self._store.read(lambda uow: _work(uow, command, today))
        if not isinstance(work, Work):
            return work
        try:
            plain = await self._typesetter.typeset(work.paper)
            signed = await self._signer.sign(plain, work.provider, self._clock.now())
        except (SignerSilent, PaperNotSet):
            return NotReady()
        keep = command.document_id, command.language, signed
        return Rendered(await self._store.write(lambda uow: uow.documents.keep_file(*keep)))


def _work(uow: UnitOfWork, command: Render, today: date) -> Work | Rendered | Ended | NotFound:
    document = uow.documents.document(command.document_id)
    if document is None:
        return NotFound()
    kept = uow.documents.file(document.id, command.language)
    if kept is not None:
        return Rendered(kept)
    return _new_work(uow, document, command.language, today)


def _new_work(uow: UnitOfWork, document: Document, language: str, today: date) -> Work | Ended | NotFound:
    now_stands = standing(document, today)
    if now_stands is not Standing.VALID:
        return Ended(now_stands)
    paper = uow.documents.paper(document.id, language)
    provider = uow.providers.one(document.provider_code)
    if paper is None or provider is None:
        return NotFound()
    return Work(paper, provider)
