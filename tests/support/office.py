"""A clinic's office and the citizens who file there: every operation between a form and its signed answer."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from adapters.db.database import Database
from domain.documents.paper import Paper
from domain.documents.verify_page import VerifyPage
from domain.law.law import Law
from domain.operations.documents.issue_document import IssueDocument
from domain.operations.drafts.drop_draft import DropDraft
from domain.operations.drafts.find_drafts import FindDrafts
from domain.operations.drafts.keep_answer import AnswerKept, GiveAnswer, KeepAnswer
from domain.operations.drafts.open_draft import Open, OpenDraft, Opened
from domain.operations.identity.fresh_code import SendFreshCode, ToSign
from domain.operations.identity.send_code import CodeSent
from domain.operations.requests.check_eligibility import CheckEligibility
from domain.operations.requests.complete_request import CompleteRequest
from domain.operations.requests.refuse_request import RefuseRequest
from domain.operations.requests.submit_request import Submit, SubmitOutcome, SubmitRequest, Submitted
from domain.operations.requests.suspend_request import ResumeRequest, SuspendRequest
from domain.operations.requests.take_request import TakeRequest
from domain.operations.requests.take_up_deferred import TakeUpDeferred
from domain.operations.requests.watch_terms import WatchTerms
from domain.operations.requests.withdraw_request import WithdrawRequest
from domain.people.acting import Acting
from domain.people.consent import REGISTERS_VERSION
from domain.people.known import KnownPerson
from domain.people.person import Attachment, Dependant, Proof, RegisteredPerson, Relation
from domain.people.phone import Phone
from domain.ports.service import Service, Services
from domain.ports.signer import SignerSilent
from domain.ports.typesetter import PaperNotSet
from domain.providers.provider import Provider
from domain.requests.draft import Draft
from domain.requests.request import Request
from domain.services.appointment.service import Appointment
from domain.services.attachment.service import AttachToProvider
from tests.support.booking import CLINIC, DOCTORS, THERAPIST
from tests.support.identity import WORDS, House, registered

LAW = Law.load()
# A Tuesday, 10:00 in Almaty.
TUESDAY = datetime(2026, 11, 24, 5, tzinfo=UTC)
PHONE = Phone("+77000000001")
CERTIFICATE = "phc-certificate"
CERTIFICATE_ANSWERS: dict[str, Any] = {"purpose": "school", "place": None, "note": None}
CERTIFICATE_RESULT: dict[str, Any] = {
    "conclusion": "Healthy enough.",
    "doctor": THERAPIST.id,
    "valid_until": "2026-12-24",
}


class PlainTypesetter:
    """Makes nothing when `stuck`."""

    stuck = False

    async def typeset(self, paper: Paper) -> bytes:
        if self.stuck:
            raise PaperNotSet
        return f"%PDF- {paper.kind} {paper.language}".encode()


@dataclass
class OfficeSigner:
    """`silent` makes it so."""

    silent: bool = False
    signed: list[str] = field(default_factory=list)

    async def sign(self, pdf: bytes, provider: Provider, at: datetime) -> bytes:
        if self.silent:
            raise SignerSilent
        self.signed.append(provider.code)
        return pdf + b"signed"

    async def is_intact(self, pdf: bytes) -> bool:
        return pdf.endswith(b"signed")


class Attaching(Service):
    """As much of the attachment as other services need to know of it."""

    service = "attachment"
    mends = AttachToProvider.mends


class Office(House):
    def __init__(self, database: Database, *services: Service) -> None:
        super().__init__(database)
        self.clock.at = TUESDAY
        self.signer, self.services = OfficeSigner(), Services([Appointment(), Attaching(), *services])
        store, clock, ids = self.store, self.clock, self.ids
        page, paper = VerifyPage("http://emhana.example"), PlainTypesetter()
        eligibility = CheckEligibility(store, LAW, self.registers, self.services)
        self.open_draft = OpenDraft(store, clock, ids, eligibility, self.services)
        self.keep_answer = KeepAnswer(store, clock, self.services)
        self.drop_draft, self.find_drafts = DropDraft(store, clock), FindDrafts(store, clock)
        self.send_fresh = SendFreshCode(clock, self.send_code)
        self.submit = SubmitRequest(store, clock, ids, LAW, eligibility, self.services, self.after_failure)
        self.issue = IssueDocument(store, ids, LAW, WORDS, page, paper, self.signer)
        self.take = TakeRequest(store, clock)
        self.complete = CompleteRequest(store, clock, self.issue, self.services)
        self.refuse = RefuseRequest(store, clock, LAW, self.issue)
        self.suspend, self.resume = SuspendRequest(store, clock, LAW), ResumeRequest(store, clock)
        self.withdraw = WithdrawRequest(store, clock)
        self.take_up, self.watch = TakeUpDeferred(store, self.services), WatchTerms(store)

    async def opens(self) -> "Office":
        await self.store.write(lambda uow: (uow.providers.add([CLINIC]), uow.providers.add_doctors(DOCTORS)))
        return self

    async def citizen(self, chat: int = 700, *, attached: bool = True, serial: int = 1) -> Acting:
        """An identified adult."""
        phone = Phone(f"+7700000{serial:04}")
        person = self.registers.knows(registered(serial=serial), phone)
        if attached:
            self.attaches(person)
        return await self.identified(chat, person, phone)

    def attaches(self, person: RegisteredPerson) -> None:
        self.registers.attached[person.iin] = Attachment(CLINIC.code, THERAPIST.id, date(2020, 1, 1))

    def has_child(self, parent: RegisteredPerson, born: date = date(2020, 3, 9)) -> RegisteredPerson:
        child = registered(born, serial=50)
        self.registers.children[parent.iin] = (Dependant(child, Relation.CHILD, Proof.BIRTH_RECORD),)
        self.attaches(child)
        return child

    async def begins(
        self, acting: Acting, service: str = CERTIFICATE, subject: KnownPerson | None = None, **more: Any
    ) -> Opened:
        opened = await self.open_draft(Open(acting, service, subject or self.person(acting), **more))
        assert isinstance(opened, Opened), opened
        return opened

    async def answers(self, acting: Acting, draft: Draft, answers: dict[str, Any] | None = None) -> Draft:
        kept = draft
        for question, said in (CERTIFICATE_ANSWERS if answers is None else answers).items():
            outcome = await self.keep_answer(GiveAnswer(acting, draft.number, question, said))
            assert isinstance(outcome, AnswerKept), (question, outcome)
            kept = outcome.draft
        return kept

    async def fresh_code(self, acting: Acting, number: str) -> str:
        assert isinstance(await self.send_fresh(ToSign(acting, number)), CodeSent)
        person = self.person(acting)
        assert person.phone is not None
        return self.sms.code(person.phone)

    async def sends(self, acting: Acting, number: str, *, digits: str | None = None) -> SubmitOutcome:
        code = await self.fresh_code(acting, number) if digits is None else digits
        return await self.submit(Submit(acting, number, code, agreed=REGISTERS_VERSION))

    async def files(self, acting: Acting, service: str = CERTIFICATE, **answers: Any) -> Request:
        """From the first question to the number."""
        opened = await self.begins(acting, service)
        await self.answers(acting, opened.draft, answers or None)
        outcome = await self.sends(acting, opened.draft.number)
        assert isinstance(outcome, Submitted), outcome
        return outcome.request

    async def request(self, number: str) -> Request:
        found = await self.store.read(lambda uow: uow.requests.request(number))
        assert found is not None
        return found

    async def told(self, kind: str) -> int:
        """How many notices of that kind were written."""
        from sqlalchemy import func, select

        from adapters.db.tables.notices import notices

        counted = select(func.count()).where(notices.c.kind == kind)
        return int(await self.store.read(lambda uow: uow.connection.execute(counted).scalar()))  # type: ignore[attr-defined]

    def person(self, acting: Acting) -> KnownPerson:
        assert acting.person is not None
        return acting.person
