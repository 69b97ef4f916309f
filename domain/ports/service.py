"""The places where one service may step into the common way of a request. Each does nothing unless overridden."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from domain.documents.document import Document
from domain.law.decision import Decision
from domain.law.service_folder import service_in
from domain.notices.buttons import Buttons
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.people.person import Attachment
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.answering import Wrong
from domain.requests.form import Answers
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Request
from domain.understanding import Danger


@dataclass(frozen=True, slots=True)
class Inquiry:
    """Somebody would like this service. `is_final` when they are sending it now, with all answers given."""

    acting: Acting
    service: str
    subject: KnownPerson
    now: datetime
    answers: Answers = field(default_factory=dict)
    about: str | None = None
    attachment: Attachment | None = None
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class Completion:
    """The provider answers: everything an effect may need."""

    request: Request
    subject: KnownPerson
    answers: Answers
    result: Answers
    now: datetime


class Service:
    """Register calls stand in the async places; what must be true together with the request, in the others."""

    service: ClassVar[str] = ""
    notices: ClassVar[Buttons] = {}
    """What it alone tells, by kind, and the buttons that stand under it."""
    mends: ClassVar[frozenset[RefusalCode]] = frozenset()
    """Refusals of other services that are no longer true once this one has been done."""

    def __init_subclass__(cls) -> None:
        if cls.__module__.startswith("domain.services."):
            cls.service = service_in(cls.__module__)

    async def facts(self, inquiry: Inquiry) -> Mapping[str, Any]:
        """More of `domain.law.eligibility.Facts`, by name. Raises RegisterSilent."""
        return {}

    async def refusal(self, inquiry: Inquiry) -> Refusal | None:
        """A reason of this service's own not to take the request, after the law's. Raises RegisterSilent."""
        return None

    async def provider(self, inquiry: Inquiry) -> str | None:
        """Who answers, where the form's `provider` cannot tell. Raises RegisterSilent."""
        return None

    async def prefill(self, inquiry: Inquiry) -> Answers:
        """Answers a register or another request gives; the citizen can change them. Raises RegisterSilent."""
        return {}

    async def suggestion(self, request: Request, subject: KnownPerson, answers: Answers, now: datetime) -> Answers:
        """What a register knows of the provider's answer; it can be changed. Raises RegisterSilent."""
        return {}

    def danger(self, subject: KnownPerson, answers: Answers, now: datetime) -> Danger | None:
        """What the answers so far tell of, by the age of whom it is for."""
        return None

    def decided(self, decision: Decision, answers: Answers) -> Decision:
        """Where the text gives another length of time for what is asked here."""
        return decision

    def submitted(self, uow: UnitOfWork, request: Request, answers: Answers) -> None:
        """In the transaction that files the request."""

    def taken_up(self, uow: UnitOfWork, request: Request, now: datetime) -> bool | None:
        """In the transaction that takes up a deferred request: whether it was; None leaves it to the common way."""
        return None

    def flaws(self, completion: Completion) -> Mapping[str, Wrong]:
        """What is wrong with the provider's answer, by field, where the field alone cannot tell."""
        return {}

    async def before_completion(self, completion: Completion) -> None:
        """A register must know before the citizen does. Raises RegisterSilent: nothing is completed then."""

    def completed(self, uow: UnitOfWork, completion: Completion) -> None:
        """In the transaction that completes the request."""

    def revoked(self, uow: UnitOfWork, document: Document, now: datetime) -> None:
        """In the transaction in which its provider takes back a document of this service."""


class Services:
    def __init__(self, services: Iterable[Service] = ()) -> None:
        self._by_service = {each.service: each for each in services}

    def of(self, service: str) -> Service:
        return self._by_service.get(service) or Service()

    def notices(self) -> Buttons:
        """What each of them alone tells."""
        return {kind: under for each in self._by_service.values() for kind, under in each.notices.items()}

    def mending(self, refusal: RefusalCode) -> str | None:
        """The service that can be asked for first."""
        return next((each.service for each in self._by_service.values() if refusal in each.mends), None)
