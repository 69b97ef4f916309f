"""One request with all that was asked, answered and issued, for its owner only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from domain.booking.visit import Visit
from domain.documents.document import Document
from domain.law.law import ALMATY
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import Provider
from domain.records.access import may_act_for
from domain.records.names import names_of
from domain.requests.form import Answers
from domain.requests.forms import all_forms
from domain.requests.outcomes import NotFound
from domain.requests.readable import codes_in
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Event, Request


@dataclass(frozen=True, slots=True)
class Detail:
    acting: Acting
    number: str


@dataclass(frozen=True, slots=True)
class RequestShown:
    """`other` is whom it is for, when not the one who asks. `names` are those of clinics and doctors."""

    request: Request
    visit: Visit | None
    history: tuple[Event, ...]
    other: KnownPerson | None
    provider: Provider | None = None
    answers: Answers = field(default_factory=dict)
    result: Answers = field(default_factory=dict)
    documents: tuple[Document, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def zone(self) -> tzinfo:
        """Its times are told by the provider's clock."""
        return ZoneInfo(self.provider.zone) if self.provider else ALMATY

    @property
    def document(self) -> Document | None:
        """The newest."""
        return next(iter(self.documents), None)


class RequestDetail:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Detail) -> RequestShown | NotFound | Refusal:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        return await self._store.read(lambda uow: shown_to(uow, command, now))


def shown_to(uow: UnitOfWork, command: Detail, now: datetime) -> RequestShown | NotFound:
    request, person = uow.requests.request(command.number), command.acting.person
    if request is None or person is None or not may_act_for(uow, command.acting, request.subject_id, now):
        return NotFound()
    visit = uow.visits.of_requests([request.number]).get(request.number)
    other = None if request.subject_id == person.id else uow.people.by_id(request.subject_id)
    history, provider = uow.requests.history(request.number), uow.providers.one(request.provider_code)
    form = all_forms().get(request.service)
    if form is None:
        return RequestShown(request, visit, history, other, provider)
    answers, result = uow.requests.answers(request.number), uow.requests.result(request.number)
    documents = uow.documents.of_request(request.number)
    codes = (*codes_in(form.questions, answers), *codes_in(form.result, result))
    names = names_of(uow, codes, command.acting.language)
    return RequestShown(request, visit, history, other, provider, answers, result, documents, names)
