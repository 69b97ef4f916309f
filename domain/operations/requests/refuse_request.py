"""The provider refuses, by a ground its standard has, with the reason in its own words: a signed answer."""

from dataclasses import dataclass
from datetime import datetime

from domain.law.law import Law
from domain.law.standard import Ground
from domain.notices.kinds import NoticeKind
from domain.operations.documents.issue_document import Issued, IssueDocument
from domain.operations.requests.complete_request import SigningFailed
from domain.operations.requests.take_request import of_provider
from domain.ports.clock import Clock
from domain.ports.signer import SignerSilent
from domain.ports.store import Store
from domain.ports.typesetter import PaperNotSet
from domain.ports.unit_of_work import UnitOfWork
from domain.records.request_changes import move, tell_citizen
from domain.requests.answering import Flaw, Wrong, clean_text
from domain.requests.answering_side import grounds_to_refuse
from domain.requests.author import Author
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import EventKind, Request
from domain.requests.state import FOLLOWING, RequestState

GROUND, REASON = "ground", "reason"
SHORTEST_REASON, LONGEST_REASON = 10, 1000


@dataclass(frozen=True, slots=True)
class Refuse:
    """`ground` is its lasting code, as in "not-attached"."""

    provider_code: str
    number: str
    ground: str
    reason: str


@dataclass(frozen=True, slots=True)
class RequestRefused:
    request: Request


@dataclass(frozen=True, slots=True)
class NoSuchGround:
    """The standard this request is judged by has no such ground."""


RefuseOutcome = RequestRefused | NoSuchGround | Wrong | SigningFailed | Refusal | NotFound


class RefuseRequest:
    def __init__(self, store: Store, clock: Clock, law: Law, issue_document: IssueDocument) -> None:
        self._store = store
        self._clock = clock
        self._law = law
        self._issue_document = issue_document

    async def __call__(self, command: Refuse) -> RefuseOutcome:
        now = self._clock.now()
        request = await self._store.read(lambda uow: _refusable(uow, command))
        if not isinstance(request, Request):
            return request
        ground, reason = self.ground(request, command.ground), clean_text(command.reason)
        if ground is None:
            return NoSuchGround()
        if len(reason) < SHORTEST_REASON:
            return Wrong(Flaw.TOO_SHORT, str(SHORTEST_REASON))
        reason = reason[:LONGEST_REASON]
        try:
            issued = await self._issue_document.refusal(request, ground, reason, now)
        except SignerSilent:
            return SigningFailed()
        except PaperNotSet:
            return Wrong(Flaw.NOT_PRINTABLE)
        return await self._store.write(lambda uow: _refuse(uow, command, ground, reason, issued, now))

    def ground(self, request: Request, code: str) -> Ground | None:
        return next((each for each in self.grounds(request) if each.code == code), None)

    def grounds(self, request: Request) -> tuple[Ground, ...]:
        """Those of the standard in force on its day, for its channel; what only suspends refuses nothing."""
        return grounds_to_refuse(self._law.catalogue.by_id(request.standard), request.channel)


def _refusable(uow: UnitOfWork, command: Refuse) -> Request | RequestRefused | Refusal | NotFound:
    request = of_provider(uow, command.provider_code, command.number)
    if isinstance(request, NotFound):
        return request
    if request.state is RequestState.REFUSED:
        return RequestRefused(request)
    if RequestState.REFUSED not in FOLLOWING[request.state]:
        return Refusal(RefusalCode.NOT_OPEN, number=request.number)
    return request


def _refuse(
    uow: UnitOfWork, command: Refuse, ground: Ground, reason: str, issued: Issued, now: datetime
) -> RequestRefused | Refusal | NotFound:
    uow.requests.locked(command.number)
    request = _refusable(uow, command)
    if not isinstance(request, Request):
        return request
    author = Author.clinic(request.provider_code)
    facts = {"ground": ground.code, "document": issued.document.id}
    moved = move(uow, request, RequestState.REFUSED, EventKind.REFUSED, now, author, facts)
    if moved is None:
        return Refusal(RefusalCode.NOT_OPEN, number=request.number)
    uow.requests.keep_result(request.number, {GROUND: ground.code, REASON: reason})
    issued.write_down(uow)
    tell_citizen(uow, NoticeKind.REQUEST_REFUSED, moved, now, author.side, document=issued.document)
    return RequestRefused(moved)
