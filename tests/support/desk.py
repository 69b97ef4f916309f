"""A clinic's desk over a real store: requests in any state, a signer that can be silenced."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from adapters.db.database import Database
from adapters.words import FluentWords
from bot.desk_requests import DeskRequests
from domain.documents.verify_page import VerifyPage
from domain.operations.documents.fetch_document import FetchDocument
from domain.operations.documents.issue_document import IssueDocument
from domain.operations.documents.render_document import RenderDocument
from domain.operations.documents.revoke_document import RevokeDocument
from domain.operations.requests.complete_request import Complete, CompleteOutcome, CompleteRequest
from domain.operations.requests.refuse_request import Refuse, RefuseOutcome, RefuseRequest
from domain.operations.requests.suggest_result import SuggestResult
from domain.operations.requests.suspend_request import ResumeRequest, SuspendRequest
from domain.operations.requests.take_request import TakeRequest
from domain.operations.requests.take_up_deferred import TakeUpDeferred
from domain.operations.requests.view_request import ViewRequest
from domain.operations.requests.watch_terms import WatchTerms
from domain.operations.requests.withdraw_request import WithdrawRequest
from domain.people.acting import Acting
from domain.ports.service import Service, Services
from domain.ports.signer import SignerSilent
from domain.providers.provider import Provider
from domain.requests.form import Answers
from domain.requests.request import Event, EventKind, Request, Side
from domain.requests.state import RequestState
from domain.services.appointment.service import Appointment
from tests.support.booking import CLINIC, LAW, THERAPIST, Surgery
from tests.support.office import PlainTypesetter

SERVICE, STANDARD = "phc-certificate", "dsm-90-2021/phc-certificate"
SUSPENDING = "almaty-3-561-2013/education-document"
ANSWERS = {"purpose": "school", "place": "№ 12", "note": None}
RESULT = {"conclusion": "Сау, сабаққа қатыса алады", "doctor": THERAPIST.id, "valid_until": "2027-01-31"}
TERM = timedelta(hours=8)


class AnyWords(FluentWords):
    """Texts of documents are tried elsewhere: what is not written is said by its id."""

    def say(self, language: str, key: str, /, **facts: str | int) -> str:
        return super().say(language, key, **facts) if self.has(language, key) else key


class Signer:
    """Silent when told so; `meanwhile` happens while it signs."""

    def __init__(self) -> None:
        self.silent = False
        self.signed = 0
        self.meanwhile: Any = None

    async def sign(self, pdf: bytes, provider: Provider, at: datetime) -> bytes:
        if self.silent:
            raise SignerSilent
        self.signed += 1
        if self.meanwhile:
            await self.meanwhile()
        return pdf + b" signed"


class Desk(Surgery):
    def __init__(self, database: Database, *services: Service) -> None:
        super().__init__(database)
        store, clock, ids = self.store, self.clock, self.ids
        self.words, self.typesetter, self.signer = AnyWords(), PlainTypesetter(), Signer()
        page, known = VerifyPage("https://example.kz"), Services(services)
        issue = self.issue = IssueDocument(store, ids, LAW, self.words, page, self.typesetter, self.signer)
        render = RenderDocument(store, clock, self.typesetter, self.signer)
        self.take, self.complete = TakeRequest(store, clock), CompleteRequest(store, clock, issue, known)
        self.refuse, self.suspend = RefuseRequest(store, clock, LAW, issue), SuspendRequest(store, clock, LAW)
        self.resume, self.withdraw = ResumeRequest(store, clock), WithdrawRequest(store, clock)
        self.accepting, self.watch = TakeUpDeferred(store, Services([Appointment()])), WatchTerms(store)
        self.view, self.revoke = ViewRequest(store, clock, LAW), RevokeDocument(store, clock, known)
        self.requests = DeskRequests(
            store,
            self.view,
            self.take,
            self.complete,
            self.refuse,
            self.suspend,
            self.resume,
            self.revoke,
            FetchDocument(store, clock, render),
            SuggestResult(store, clock, known),
        )

    async def has(
        self,
        citizen: Acting,
        state: RequestState = RequestState.ACCEPTED,
        *,
        standard: str = STANDARD,
        accepted: timedelta = timedelta(),
        answers: Answers | None = None,
        clinic: str = CLINIC.code,
    ) -> Request:
        """A request of theirs in that state; `accepted` is how far from now."""
        assert citizen.person
        now = self.clock.now()
        begun = now + accepted
        request = Request(
            self.ids.number(), SERVICE, standard, "electronic", clinic, citizen.person.id, citizen.person.id,
            citizen.chat, "kk", state, min(now, begun), begun, begun + TERM,
        )  # fmt: skip
        submitted = Event(request.number, now, RequestState.SENT, EventKind.SUBMITTED, Side.CITIZEN)
        stopped = Event(request.number, now, state, EventKind.SUSPENDED, Side.CLINIC)
        events = [submitted, stopped] if state is RequestState.SUSPENDED else [submitted]
        await self.store.write(lambda uow: uow.requests.add(request, events, answers or ANSWERS))
        return request

    async def completes(self, request: Request, said: Mapping[str, Any] = RESULT) -> CompleteOutcome:
        return await self.complete(Complete(request.provider_code, request.number, said))

    async def refuses(
        self, request: Request, ground: str = "unreliable", reason: str = "Құжаттың мерзімі өтіп кеткен"
    ) -> RefuseOutcome:
        return await self.refuse(Refuse(request.provider_code, request.number, ground, reason))

    async def now(self, request: Request) -> Request:
        found = await self.store.read(lambda uow: uow.requests.request(request.number))
        assert found
        return found

    async def told(self, kind: str, route: str) -> int:
        return sum((one, way) == (kind, route) for one, way, _ in await self.notices())

    async def lines(self, request: Request, action: str) -> int:
        since = self.clock.now() - timedelta(days=30)
        return await self.store.read(lambda uow: uow.journal.count(request.number, action, since=since))
