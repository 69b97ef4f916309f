"""Begin a request, or go on with one: who it is for, whether the law allows it, what is already known.

A refusal that another service can mend (not attached) leaves the draft waiting for that service.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.operations.requests.check_eligibility import CheckEligibility, Eligible
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.registers import RegisterSilent
from domain.ports.service import Inquiry, Services
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import Provider
from domain.requests.draft import Draft
from domain.requests.form import Answer, Form
from domain.requests.forms import all_forms
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode


@dataclass(frozen=True, slots=True)
class Open:
    """`about`: the request a complaint or an appeal is about. `answers`: given before, by a link or a screen."""

    acting: Acting
    service: str
    subject: KnownPerson
    about: str | None = None
    answers: tuple[tuple[str, Answer], ...] = ()


@dataclass(frozen=True, slots=True)
class Opened:
    draft: Draft
    form: Form
    provider: Provider | None
    is_resumed: bool


class OpenDraft:
    def __init__(
        self, store: Store, clock: Clock, ids: Ids, check_eligibility: CheckEligibility, services: Services
    ) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._check_eligibility = check_eligibility
        self._services = services

    async def __call__(self, command: Open) -> Opened | Refusal | RegisterDidNotAnswer:
        acting, person, now = command.acting, command.acting.person, self._clock.now()
        if person is None or not acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        form = all_forms().of(command.service)
        begun = await self._store.read(lambda uow: _begun(uow, command, person.id))
        draft = begun or _new(command, person.id, self._ids.number(), now)
        if begun and command.answers:
            draft = replace(_with_given(draft, command, form), saved_at=now)
        inquiry = Inquiry(acting, command.service, command.subject, now, draft.answers, draft.about)
        checked = await self._check_eligibility(inquiry)
        if isinstance(checked, RegisterDidNotAnswer):
            return checked
        if isinstance(checked, Refusal):
            return await self._refused(command, draft, checked)
        inquiry = replace(inquiry, attachment=checked.attachment)
        try:
            known = {} if begun else dict(await self._services.of(command.service).prefill(inquiry))
        except RegisterSilent:
            return RegisterDidNotAnswer()
        return await self._store.write(lambda uow: _open(uow, command, form, draft, checked, known))

    async def _refused(self, command: Open, draft: Draft, refusal: Refusal) -> Refusal:
        waits_for = self._services.mending(refusal.code)
        if waits_for and draft.service != waits_for:
            await self._store.write(lambda uow: _wait(uow, command, draft, waits_for))
        return refusal


def _begun(uow: UnitOfWork, command: Open, person_id: str) -> Draft | None:
    for draft in uow.drafts.of_person(person_id):
        if (draft.service, draft.subject_id, draft.about) == (command.service, command.subject.id, command.about):
            return draft
    return None


def _new(command: Open, person_id: str, number: str, now: datetime) -> Draft:
    acting = command.acting
    return Draft(
        number=number,
        service=command.service,
        applicant_id=person_id,
        subject_id=command.subject.id,
        chat=acting.chat,
        language=acting.language,
        saved_at=now,
        answers=dict(command.answers),
        about=command.about,
    )


def _open(
    uow: UnitOfWork, command: Open, form: Form, draft: Draft, checked: Eligible, known: dict[str, object]
) -> Opened | Refusal:
    begun = _as_it_stands(uow, command, draft)
    before = uow.requests.request(draft.number)
    if before is None and form.one_open:
        before = uow.requests.open_of(draft.subject_id, form.service)
    if before is not None:
        return Refusal(RefusalCode.OPEN_ALREADY, number=before.number)
    provider = checked.provider
    given = _with_given(begun or draft, command, form)
    ready = replace(
        given,
        answers={**known, **given.answers},
        known=given.known | known.keys(),
        provider_code=provider.code if provider else None,
        waits_for=None,
    )
    uow.drafts.keep(ready)
    return Opened(ready, form, provider, is_resumed=begun is not None)


def _with_given(draft: Draft, command: Open, form: Form) -> Draft:
    """With what was said on the way here; a confirmation of something else is of no use any more."""
    given = dict(command.answers)
    answers = {**draft.answers, **given}
    pointless = form.to_be_given_anew(answers)
    kept = {name: answer for name, answer in answers.items() if name not in pointless}
    return replace(draft, answers=kept, known=draft.known | given.keys())


def _wait(uow: UnitOfWork, command: Open, draft: Draft, waits_for: str) -> None:
    begun = _as_it_stands(uow, command, draft)
    if uow.requests.request(draft.number) is None:
        uow.drafts.keep(replace(begun or draft, waits_for=waits_for))


def _as_it_stands(uow: UnitOfWork, command: Open, draft: Draft) -> Draft | None:
    """What was answered, begun or sent from another chat while registers were asked is neither lost nor undone."""
    uow.drafts.hold(draft.number, draft.subject_id)
    return _begun(uow, command, draft.applicant_id)
