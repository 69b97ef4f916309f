"""The clinic takes back a document it issued. It is revoked everywhere: the page, the bot and its owner say so."""

from dataclasses import dataclass
from datetime import datetime

from domain.documents.code import read_code
from domain.documents.document import Document
from domain.ports.clock import Clock
from domain.ports.service import Services
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.document_ends import revoke
from domain.requests.outcomes import NotFound


@dataclass(frozen=True, slots=True)
class Revoke:
    """`code` as printed or typed; `actor` as in the journal: "clinic:<code>" for its own documents, or "system"."""

    code: str
    actor: str


@dataclass(frozen=True, slots=True)
class Revoked:
    """`document.state` is replaced where a later document had taken its place before."""

    document: Document


class RevokeDocument:
    def __init__(self, store: Store, clock: Clock, services: Services) -> None:
        self._store = store
        self._clock = clock
        self._services = services

    async def __call__(self, command: Revoke) -> Revoked | NotFound:
        now = self._clock.now()
        return await self._store.write(lambda uow: self._revoke(uow, command, now))

    def _revoke(self, uow: UnitOfWork, command: Revoke, now: datetime) -> Revoked | NotFound:
        code = read_code(command.code)
        document = uow.documents.by_code(code) if code else None
        if document is None or command.actor not in {f"clinic:{document.provider_code}", "system"}:
            return NotFound()
        channel = command.actor.partition(":")[0].replace("clinic", "desk")
        revoked = revoke(uow, document, now, command.actor, channel)
        self._services.of(document.service).revoked(uow, revoked, now)
        return Revoked(revoked)
