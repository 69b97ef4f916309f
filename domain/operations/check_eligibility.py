"""May this person have this service, and who would answer? The law's checks, then the service's own."""

from dataclasses import dataclass, replace
from typing import Any

from domain.booking.access import may_act_for
from domain.law.eligibility.assess import assess
from domain.law.eligibility.facts import Facts, Relation
from domain.law.eligibility.reason import Reason, find_ground
from domain.law.law import ALMATY, Law
from domain.law.standard import Standard
from domain.operations.check_attachment import RegisterDidNotAnswer
from domain.people.clinic import Clinic, ProviderKind
from domain.people.person import Attachment
from domain.ports.registers import AttachmentRegister, RegisterSilent
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.form import Form, Kind, Provider
from domain.requests.forms import all_forms
from domain.requests.refusal import Refusal, RefusalCode
from domain.special.special import Inquiry, Specials

REPRESENTATION_PROOF = "representation-proof"
REQUEST_ITSELF = "request"
OF_KIND = {
    Provider.HOSPITAL: ProviderKind.HOSPITAL,
    Provider.ACADEMY: ProviderKind.ACADEMY,
    Provider.COMMITTEE: ProviderKind.COMMITTEE,
    Provider.COLLEGE: ProviderKind.COLLEGE,
}


@dataclass(frozen=True, slots=True)
class Eligible:
    """`provider` is None as long as the citizen has still to choose one."""

    provider: Clinic | None
    attachment: Attachment | None


class CheckEligibility:
    def __init__(self, store: Store, law: Law, attachments: AttachmentRegister, specials: Specials) -> None:
        self._store = store
        self._law = law
        self._attachments = attachments
        self._specials = specials

    async def __call__(self, inquiry: Inquiry) -> Eligible | Refusal | RegisterDidNotAnswer:
        form = all_forms().of(inquiry.service)
        today = inquiry.now.astimezone(ALMATY).date()
        standard = self._law.standard(inquiry.service, today)
        if not await self._store.read(lambda uow: may_act_for(uow, inquiry.acting, inquiry.subject.id, today)):
            return Refusal(RefusalCode.NOT_REPRESENTATIVE)
        try:
            return await self._check(inquiry, form, standard)
        except RegisterSilent:
            return RegisterDidNotAnswer()

    async def _check(self, inquiry: Inquiry, form: Form, standard: Standard) -> Eligible | Refusal:
        special = self._specials.of(inquiry.service)
        if form.provider is Provider.ATTACHED or find_ground(standard, inquiry.acting.channel, "not-attached"):
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
        if form.provider is Provider.ATTACHED and provider is None:
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
        "relation": Relation.SELF if own else Relation.LEGAL,
        "born": subject.birth_date,
        "attached_here": inquiry.attachment is not None,
        "in_registers": frozenset() if own else frozenset({REPRESENTATION_PROOF}),
        "documents": _documents(inquiry, form) if inquiry.is_final else None,
    }


def _documents(inquiry: Inquiry, form: Form) -> dict[str, None]:
    sent = [each.id for each in form.questions if each.kind is Kind.DOCUMENTS and inquiry.answers.get(each.id)]
    return dict.fromkeys([REQUEST_ITSELF, *sent])


def _provider(uow: UnitOfWork, inquiry: Inquiry, form: Form, chosen: str | None) -> Clinic | None:
    code = chosen or _named(uow, inquiry, form)
    if code is not None:
        return uow.clinics.clinic(code)
    kind = OF_KIND.get(form.provider)
    return next(iter(uow.clinics.of_kind(kind)), None) if kind else None


def _named(uow: UnitOfWork, inquiry: Inquiry, form: Form) -> str | None:
    match form.provider:
        case Provider.ATTACHED:
            return inquiry.attachment.clinic_code if inquiry.attachment else None
        case Provider.CHOSEN:
            return inquiry.answers.get("clinic")
        case Provider.SAME:
            before = uow.requests.request(inquiry.about) if inquiry.about else None
            return before.clinic_code if before else None
        case _:
            return None
