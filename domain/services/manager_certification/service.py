"""A manager's certificate, the conclusion it rests on, and the appeal of that conclusion: one service."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from domain.documents.document import Document
from domain.law.decision import Decision
from domain.law.law import ALMATY, Law
from domain.law.limits import limit, limit_ends
from domain.people.consent import TEXT_VERSION, Consent
from domain.ports.ids import Ids
from domain.ports.service import Completion, Inquiry, Service
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import ProviderKind
from domain.records.access import may_act_for
from domain.requests.form import Answers, QuestionKind, asked
from domain.requests.forms import all_forms
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Request
from domain.services.manager_certification import SERVICE
from domain.services.manager_certification import conclusion as given
from domain.services.manager_certification.career import Career
from domain.services.manager_certification.careers import Careers
from domain.services.manager_certification.development import short
from domain.services.manager_certification.notices import (
    BUTTONS,
    KIND,
    completeness_due,
    ending_soon,
    forget,
    forget_earlier,
)
from domain.services.manager_certification.package import ALWAYS, circumstances, papers_to_bring
from domain.services.manager_certification.prefilled import data_form

ASKED_OF = {given.CONCLUSION: ProviderKind.ACCREDITED, given.APPEAL: ProviderKind.ACCREDITED}
LIMITS = {given.CONCLUSION: given.CONCLUSION_LIMIT, given.APPEAL: given.ANSWER_LIMIT}
YES, HERE = "yes", "here"


class ManagerCertification(Service):
    notices = BUTTONS

    def __init__(self, store: Store, ids: Ids, law: Law, careers: Careers) -> None:
        self._store = store
        self._ids = ids
        self._law = law
        self._careers = careers

    async def facts(self, inquiry: Inquiry) -> Mapping[str, Any]:
        """The set of item 8, complete or not; a conclusion and its appeal need none."""
        if not inquiry.is_final or inquiry.answers.get("kind") != given.CERTIFICATE:
            return {"documents": None}
        career = await self._career(inquiry)
        sent = _sent(inquiry.answers)
        if inquiry.answers.get("concluded") == HERE and await self._is_ready(inquiry):
            sent = (*sent, given.CONCLUSION)
        return {"documents": dict.fromkeys((*ALWAYS, *sent)), "circumstances": circumstances(career)}

    async def refusal(self, inquiry: Inquiry) -> Refusal | None:
        match inquiry.answers.get("kind"):
            case given.CONCLUSION if inquiry.is_final:
                return self._too_little(inquiry)
            case given.APPEAL:
                return await self._not_to_be_appealed(inquiry)
            case _:
                return None

    async def provider(self, inquiry: Inquiry) -> str | None:
        """The committee's department, or the accredited body; an appeal goes to whose conclusion it is."""
        kind = ASKED_OF.get(str(inquiry.answers.get("kind")))
        if kind is None:
            return None

        def find(uow: UnitOfWork) -> str | None:
            before = uow.requests.request(inquiry.about) if inquiry.about else None
            found = next(iter(uow.providers.of_kind(kind)), None)
            return before.provider_code if before else found.code if found else None

        return await self._store.read(find)

    async def prefill(self, inquiry: Inquiry) -> Answers:
        if inquiry.answers.get("kind") != given.CERTIFICATE:
            return {}
        ready = {"concluded": HERE} if await self._is_ready(inquiry) else {}
        if inquiry.answers.get("registers") is None:
            return ready
        if inquiry.answers["registers"] == YES:
            await self._consent(inquiry)
        career = await self._career(inquiry)
        papers = papers_to_bring(career) or None
        return {**ready, "papers": papers, **data_form(career, inquiry.acting.language)}

    def decided(self, decision: Decision, answers: Answers) -> Decision:
        """The conclusion and the answer to an appeal have times of their own (rules 5, annex 2)."""
        kind = answers.get("kind")
        code = LIMITS.get(str(kind))
        if code is None or decision.accepted_at is None:
            return replace(decision, kind=kind)
        standard = self._law.catalogue.by_id(decision.standard)
        due_at = limit_ends(self._law, standard, code, decision.accepted_at)
        return replace(decision, kind=kind, due_at=due_at, basis=(*decision.basis, limit(standard, code).cite))

    def submitted(self, uow: UnitOfWork, request: Request, answers: Answers) -> None:
        if request.kind == given.CERTIFICATE:
            uow.notices.post_all(completeness_due(self._law, request))

    def completed(self, uow: UnitOfWork, completion: Completion) -> None:
        request = completion.request
        if request.kind != given.CERTIFICATE:
            return
        forget_earlier(uow, request, completion.now)
        issued = next(iter(uow.documents.of_subject(request.subject_id, KIND)), None)
        if issued is not None and issued.valid_until is not None:
            uow.notices.post_all(ending_soon(request, issued.valid_until))

    def revoked(self, uow: UnitOfWork, document: Document, now: datetime) -> None:
        forget(uow, document.number, now)

    async def _career(self, inquiry: Inquiry) -> Career:
        """Without consent nothing is fetched, and everything is brought."""
        if inquiry.answers.get("registers") != YES:
            return Career()
        return await self._careers.career(inquiry.subject.iin)

    async def _consent(self, inquiry: Inquiry) -> None:
        """Rules 11: digital documents are fetched with their owner's consent."""
        acting, purpose = inquiry.acting, f"registers:{SERVICE}"
        person_id = acting.person.id if acting.person else None
        consent = Consent(
            self._ids.new(), acting.chat, purpose, TEXT_VERSION, acting.language, inquiry.now, person_id
        )

        def give(uow: UnitOfWork) -> None:
            uow.consents.give(consent)
            facts = {"consent": consent.id, "version": TEXT_VERSION}
            uow.journal.append(
                inquiry.now, acting.actor, "consent-given", channel=acting.channel, about=purpose, facts=facts
            )

        await self._store.write(give)

    async def _is_ready(self, inquiry: Inquiry) -> bool:
        return await self._store.read(lambda uow: given.is_ready(uow, inquiry.subject.id))

    def _too_little(self, inquiry: Inquiry) -> Refusal | None:
        """Annex 1: who shows less than it asks is not let to the assessment (rules 5)."""
        answers, today = inquiry.answers, inquiry.now.astimezone(ALMATY).date()
        rows = answers.get("development") or []
        missing = short(self._law.annexes.development, str(answers.get("path")), rows, today)
        if not missing:
            return None
        details = tuple(f"{each.code} {each.shown}/{each.at_least}" for each in missing)
        return Refusal(RefusalCode.NOT_MEETING_RULES, details=details, cite=missing[0].citation)

    async def _not_to_be_appealed(self, inquiry: Inquiry) -> Refusal | None:
        def find(uow: UnitOfWork) -> Request | None:
            before = uow.requests.request(inquiry.about) if inquiry.about else None
            theirs = before is not None and may_act_for(uow, inquiry.acting, before.subject_id, inquiry.now)
            return before if theirs else None

        before = await self._store.read(find)
        if before is None or not given.is_given(before):
            standard = self._law.standard(SERVICE, inquiry.now.astimezone(ALMATY).date())
            return Refusal(RefusalCode.NOTHING_TO_APPEAL, cite=limit(standard, given.APPEAL_LIMIT).cite)
        received = before.closed_at or inquiry.now
        until = given.appeal_ends(self._law, before, received)
        if inquiry.now <= until:
            return None
        cite = limit(self._law.catalogue.by_id(before.standard), given.APPEAL_LIMIT).cite
        return Refusal(RefusalCode.TOO_LATE, until=until, number=before.number, cite=cite)


def _sent(answers: Answers) -> tuple[str, ...]:
    questions = asked(all_forms().of(SERVICE).questions, answers)
    return tuple(each.id for each in questions if each.kind is QuestionKind.DOCUMENTS and answers.get(each.id))
