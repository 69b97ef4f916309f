"""May this person have this service, and who would answer? The law's checks, then the service's own."""

from dataclasses import dataclass, replace
from typing import Any

from domain.law.eligibility.assess import assess
from domain.law.eligibility.facts import Facts, Speaker
from domain.law.eligibility.reason import Reason, find_ground
from domain.law.law import ALMATY, Law
from domain.law.standard import Standard
from domain.people.person import Attachment
from domain.ports.registers import AttachmentRegister, RegisterSilent
from domain.ports.service import Inquiry, Services
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import Provider, ProviderKind
from domain.records.access import may_act_for
from domain.requests.form import AnsweredBy, Form, QuestionKind
from domain.requests.forms import all_forms
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode

REPRESENTATION_PROOF = "representation-proof"
REQUEST_ITSELF = "request"
OF_KIND = {
    AnsweredBy.HOSPITAL: ProviderKind.HOSPITAL,
    AnsweredBy.ACADEMY: ProviderKind.ACADEMY,
    AnsweredBy.COMMITTEE: ProviderKind.COMMITTEE,
    AnsweredBy.COLLEGE: ProviderKind.COLLEGE,
}


@dataclass(frozen=True, slots=True)
class Eligible:
    """`provider` is None as long as the citizen has still to choose one."""

    provider: Provider | None
    attachment: Attachment | None


class CheckEligibility:
    def __init__(self, store: Store, law: Law, attachments: AttachmentRegister, services: Services) -> None:
        self._store = store
        self._law = law
        self._attachments = attachments
        self._services = services

    async def __call__(self, inquiry: Inquiry) -> Eligible | Refusal | RegisterDidNotAnswer:
        if not inquiry.acting.is_verified(inquiry.now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        form = all_forms().of(inquiry.service)
        today = inquiry.now.astimezone(ALMATY).date()
        standard = self._law.standard(inquiry.service, today)
        if not await self._store.read(
            lambda uow: may_act_for(uow, inquiry.acting, inquiry.subject.id, inquiry.now)
        ):
            return Refusal(RefusalCode.NOT_REPRESENTATIVE)
        try:
            return await self._check(inquiry, form, standard)
        except RegisterSilent:
            return RegisterDidNotAnswer()

    async def _check(self, inquiry: Inquiry, form: Form, standard: Standard) -> Eligible | Refusal:
        special = self._services.of(inquiry.service)
        if form.provider is AnsweredBy.ATTACHED or find_ground(standard, inquiry.acting.channel, "not-attached"):
            attachment = await self._attachments.attachment(inquiry.subject.iin)
            inquiry = replace(inquiry, attachment=attachment)
        facts = _facts(inquiry, form) | dict(await special.facts(inquiry))
        reasons = [one for one in assess(standard, Facts(**facts)).reasons if not one.suspends]
        if reasons:
            return refused(reasons[0])
        refusal = await special.refusal(inquiry)
        if refusal is not None:
            return refusal
        chosen = await special.provider(inquiry)
        provider = await self._store.read(lambda uow: _provider(uow, inquiry, form, chosen))
        if form.provider is AnsweredBy.ATTACHED and provider is None:
            return Refusal(RefusalCode.NOT_ATTACHED)
        return Eligible(provider, inquiry.attachment)


def refused(reason: Reason) -> Refusal:
    return Refusal(RefusalCode(reason.code), ground=reason.ground, details=reason.details, cite=reason.citation)


def _facts(inquiry: Inquiry, form: Form) -> dict[str, Any]:
    """What every service's request tells."""
    acting, subject = inquiry.acting, inquiry.subject
    own = acting.person is not None and acting.person.id == subject.id
    return {
        "on": inquiry.now.astimezone(ALMATY).date(),
        "channel": acting.channel,
        "kind": inquiry.answers.get(form.law_kind) if form.law_kind else None,
        "relation": Speaker.SELF if own else Speaker.LEGAL,
        "born": subject.birth_date,
        "attached_here": inquiry.attachment is not None,
        "in_registers": frozenset() if own else frozenset({REPRESENTATION_PROOF}),
        "documents": _documents(inquiry, form) if inquiry.is_final else None,
    }


def _documents(inquiry: Inquiry, form: Form) -> dict[str, None]:
    sent = [
        each.id for each in form.questions if each.kind is QuestionKind.DOCUMENTS and inquiry.answers.get(each.id)
    ]
    return dict.fromkeys([REQUEST_ITSELF, *sent])


def _provider(uow: UnitOfWork, inquiry: Inquiry, form: Form, chosen: str | None) -> Provider | None:
    code = chosen or _named(uow, inquiry, form)
    if code is not None:
        return uow.providers.one(code)
    kind = OF_KIND.get(form.provider)
    return next(iter(uow.providers.of_kind(kind)), None) if kind else None


def _named(uow: UnitOfWork, inquiry: Inquiry, form: Form) -> str | None:
    match form.provider:
        case AnsweredBy.ATTACHED:
            return inquiry.attachment.provider_code if inquiry.attachment else None
        case AnsweredBy.CHOSEN:
            return inquiry.answers.get("clinic")
        case AnsweredBy.SAME:
            before = uow.requests.request(inquiry.about) if inquiry.about else None
            return before.provider_code if before else None
        case _:
            return None
