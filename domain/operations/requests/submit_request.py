"""Send a request: judged now, signed by a fresh code, all or nothing. Over 200 lines: one transaction in order."""

from dataclasses import dataclass
from datetime import datetime

from domain.law.decision import Decision, Outcome
from domain.law.law import Law
from domain.notices.kinds import NoticeKind
from domain.operations.identity.check_code import AfterFailure, Tried, Typed, try_code
from domain.operations.requests.check_eligibility import CheckEligibility
from domain.people.acting import Acting
from domain.people.consent import REGISTERS_VERSION, Consent
from domain.people.known import KnownPerson
from domain.people.one_time_code import Accepted, Purpose, Verdict
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.service import Inquiry, Services
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import Provider
from domain.records.access import may_act_for
from domain.records.request_changes import note, tell_provider
from domain.requests.author import SYSTEM, Author
from domain.requests.draft import Draft
from domain.requests.form import Form, relevant
from domain.requests.forms import all_forms
from domain.requests.outcomes import NotFound, RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Event, EventKind, Request, Side
from domain.requests.state import RequestState


@dataclass(frozen=True, slots=True)
class Submit:
    """`digits`: the fresh code, where the form asks for a signature; `agreed`: the version of the consent to
    fetching from registers that was said where it was sent.
    """

    acting: Acting
    number: str
    digits: str = ""
    agreed: str = ""


@dataclass(frozen=True, slots=True)
class Submitted:
    """`request.state` is accepted or deferred. `before`: it had been sent already, nothing happened now."""

    request: Request
    before: bool = False


@dataclass(frozen=True, slots=True)
class Missing:
    """This question has no answer yet."""

    question: str


@dataclass(frozen=True, slots=True)
class ConsentExpected:
    pass


@dataclass(frozen=True, slots=True)
class Filing:
    """A request as the transaction sees it: everything decided or drawn beforehand."""

    command: Submit
    form: Form
    draft: Draft
    subject: KnownPerson
    provider: Provider
    decision: Decision
    now: datetime
    failure_id: str
    consent_id: str


Stopped = Refusal | RegisterDidNotAnswer | Missing | ConsentExpected | NotFound
SubmitOutcome = Submitted | Verdict | Stopped


class SubmitRequest:
    def __init__(
        self,
        store: Store,
        clock: Clock,
        ids: Ids,
        law: Law,
        check_eligibility: CheckEligibility,
        services: Services,
        after_failure: AfterFailure,
    ) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._law = law
        self._check_eligibility = check_eligibility
        self._services = services
        self._after_failure = after_failure

    async def __call__(self, command: Submit) -> SubmitOutcome:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        filing = await self._prepare(command, now)
        if not isinstance(filing, Filing):
            return filing
        special = self._services.of(filing.form.service)

        def file(uow: UnitOfWork) -> Submitted | Tried | Stopped:
            outcome = _file(uow, filing)
            if isinstance(outcome, Submitted) and not outcome.before:
                special.submitted(uow, outcome.request, filing.draft.answers)
            return outcome

        outcome = await self._store.write(file)
        if isinstance(outcome, Tried):
            await self._after_failure(outcome, command.acting.language)
            return outcome.verdict
        return outcome

    async def _prepare(self, command: Submit, now: datetime) -> Filing | Submitted | Stopped:
        found = await self._store.read(lambda uow: _find(uow, command))
        if not isinstance(found, tuple):
            return found
        draft, subject = found
        form = all_forms().of(draft.service)
        unsaid = _unsaid(form, draft, command)
        if unsaid is not None:
            return unsaid
        inquiry = Inquiry(command.acting, draft.service, subject, now, draft.answers, draft.about, is_final=True)
        checked = await self._check_eligibility(inquiry)
        if isinstance(checked, Refusal | RegisterDidNotAnswer):
            return checked
        if checked.provider is None:
            return Refusal(RefusalCode.NOT_OFFERED)
        decision = self._services.of(form.service).decided(self._decide(command, form, draft, now), draft.answers)
        if decision.outcome not in {Outcome.ACCEPTED, Outcome.DEFERRED}:
            return Refusal(RefusalCode.NOT_OFFERED, until=decision.next_acceptance)
        drawn = self._ids.new(), self._ids.new()
        return Filing(command, form, draft, subject, checked.provider, decision, now, *drawn)

    def _decide(self, command: Submit, form: Form, draft: Draft, now: datetime) -> Decision:
        return self._law.decide(
            form.service,
            command.acting.channel,
            now,
            to=draft.answers.get(form.to) if form.to else None,
            kind=draft.answers.get(form.law_kind) if form.law_kind else None,
        )


def _unsaid(form: Form, draft: Draft, command: Submit) -> Missing | ConsentExpected | None:
    missing = form.missing(draft.answers)
    if missing is not None:
        return Missing(missing.id)
    return ConsentExpected() if form.consent and command.agreed != REGISTERS_VERSION else None


def _find(uow: UnitOfWork, command: Submit) -> tuple[Draft, KnownPerson] | Submitted | NotFound:
    """The draft with its person, or the request it has already become."""
    before = _before(uow, command)
    if before is not None:
        return before
    draft = uow.drafts.draft(command.number)
    if draft is None or not draft.belongs_to(command.acting):
        return NotFound()
    subject = uow.people.by_id(draft.subject_id)
    return (draft, subject) if subject else NotFound()


def _before(uow: UnitOfWork, command: Submit) -> Submitted | None:
    request, person = uow.requests.request(command.number), command.acting.person
    theirs = request is not None and person is not None and request.applicant_id == person.id
    return Submitted(request, before=True) if request is not None and theirs else None


def _file(uow: UnitOfWork, filing: Filing) -> Submitted | Tried | Stopped:
    command, draft, form = filing.command, filing.draft, filing.form
    held = uow.drafts.hold(draft.number, draft.subject_id)
    before = _before(uow, command)
    if before is not None:
        return before
    if held != draft:
        return NotFound()
    if not may_act_for(uow, command.acting, draft.subject_id, filing.now):
        return Refusal(RefusalCode.NOT_REPRESENTATIVE)
    if form.one_open and (other := uow.requests.open_of(draft.subject_id, form.service)):
        return Refusal(RefusalCode.OPEN_ALREADY, number=other.number)
    if form.signature:
        typed = Typed(command.acting, Purpose.SIGN, draft.number, command.digits)
        tried = try_code(uow, typed, filing.failure_id, filing.now)
        if not isinstance(tried.verdict, Accepted):
            return tried
    request = write_down(uow, filing)
    if form.consent:
        _consent(uow, filing)
    return Submitted(request)


def write_down(uow: UnitOfWork, filing: Filing) -> Request:
    draft, form, decision, now = filing.draft, filing.form, filing.decision, filing.now
    author = Author.citizen(filing.command.acting)
    path = _path(decision)
    request = Request(
        number=draft.number,
        service=form.service,
        standard=decision.standard,
        channel=decision.channel,
        provider_code=filing.provider.code,
        applicant_id=draft.applicant_id,
        subject_id=draft.subject_id,
        chat=filing.command.acting.chat,
        language=filing.command.acting.language,
        state=path[-1][0],
        submitted_at=now,
        accepted_at=decision.accepted_at,
        due_at=decision.due_at,
        basis=decision.basis,
        about=draft.about,
        kind=decision.to or decision.kind,
    )
    events = [Event(request.number, now, state, kind, side) for state, kind, side in path]
    uow.requests.add(request, events, relevant(form.questions, draft.answers))
    uow.drafts.drop(draft.number)
    note(uow, request, "request-submitted", now, author)
    note(uow, request, f"request-{events[-1].event}", now, SYSTEM)
    tell_provider(uow, NoticeKind.REQUEST_FILED, request, now, author.side, urgent=form.one_open)
    return request


def _path(decision: Decision) -> list[tuple[RequestState, EventKind, Side]]:
    sent = RequestState.DRAFT.to(RequestState.SENT)
    first = (sent, EventKind.SUBMITTED, Side.CITIZEN)
    if decision.outcome is Outcome.DEFERRED:
        return [first, (sent.to(RequestState.DEFERRED), EventKind.DEFERRED, Side.SYSTEM)]
    return [first, (sent.to(RequestState.ACCEPTED), EventKind.ACCEPTED, Side.SYSTEM)]


def _consent(uow: UnitOfWork, filing: Filing) -> None:
    """To fetching from state registers what this one request needs."""
    acting, number = filing.command.acting, filing.draft.number
    purpose = f"registers:{number}"
    uow.consents.give(
        Consent(
            filing.consent_id, acting.chat, purpose, filing.command.agreed, acting.language, filing.now,
            filing.draft.applicant_id,
        )
    )  # fmt: skip
    facts = {"consent": filing.consent_id, "version": filing.command.agreed, "language": acting.language}
    uow.journal.append(filing.now, acting.actor, "consent-given", channel=acting.channel, about=number, facts=facts)
