"""The doctor comes where the clinic's doctors go, and the citizen hears who and when, and is asked afterwards."""

from collections.abc import Mapping
from datetime import datetime

from domain.law.law import ALMATY
from domain.notices.kinds import NoticeKind
from domain.people.known import KnownPerson
from domain.ports.registers import AttachmentRegister
from domain.ports.service import Completion, Inquiry, Service
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.request_changes import whom
from domain.requests.answering import Flaw, Wrong
from domain.requests.form import Answers, relevant
from domain.requests.forms import all_forms
from domain.requests.promise import VISIT_AT, promised_at
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Request
from domain.services.home_visit.ailing import ill_of
from domain.services.home_visit.notices import BUTTONS, asked_whether_happened, planned, visit_facts
from domain.understanding import Danger
from domain.understanding.pressed import danger_of

SYMPTOMS, TEMPERATURE = "symptoms", "temperature"
DISTRICT, PHONE = "district", "phone"
DOCTOR = "doctor"


class HomeVisit(Service):
    notices = BUTTONS

    def __init__(self, store: Store, attachments: AttachmentRegister) -> None:
        self._store = store
        self._attachments = attachments

    async def refusal(self, inquiry: Inquiry) -> Refusal | None:
        """Not a ground of the text: doctors of a clinic go no further than its own administrative unit."""
        district, attachment = inquiry.answers.get(DISTRICT), inquiry.attachment
        if district is None or attachment is None:
            return None
        clinic = await self._store.read(lambda uow: uow.providers.one(attachment.provider_code))
        inside = clinic is None or clinic.unit == district
        return None if inside or not inquiry.is_final else Refusal(RefusalCode.OUTSIDE_UNIT)

    def danger(self, subject: KnownPerson, answers: Answers, now: datetime) -> Danger | None:
        """Of what was pressed and measured, by the same lines as of words."""
        told = relevant(all_forms().of(self.service).questions, answers)
        ill = ill_of(subject, now.astimezone(ALMATY).date())
        return danger_of(told.get(SYMPTOMS) or (), ill, told.get(TEMPERATURE))

    async def prefill(self, inquiry: Inquiry) -> Answers:
        """The number the one who calls is known by: for a child, the parent's."""
        person = inquiry.acting.person
        return {PHONE: person.phone.e164} if person and person.phone else {}

    async def suggestion(self, request: Request, subject: KnownPerson, answers: Answers, now: datetime) -> Answers:
        attachment = await self._attachments.attachment(subject.iin)
        here = attachment is not None and attachment.provider_code == request.provider_code
        return {DOCTOR: attachment.doctor_id} if here and attachment and attachment.doctor_id else {}

    def flaws(self, completion: Completion) -> Mapping[str, Wrong]:
        """Nobody is promised a visit at an hour that has passed."""
        promised, now = promised_at(completion.result), completion.now.replace(second=0, microsecond=0)
        if promised is None or promised >= now:
            return {}
        return {VISIT_AT: Wrong(Flaw.TOO_EARLY, f"{now.astimezone(promised.tzinfo):%d.%m.%Y %H:%M}")}

    def completed(self, uow: UnitOfWork, completion: Completion) -> None:
        """Who comes and when is told in place of the general news that the request was answered."""
        request, now = completion.request, completion.now
        clinic = uow.providers.one(request.provider_code)
        doctor = uow.providers.doctor(completion.result[DOCTOR])
        if clinic is None or doctor is None:
            return
        visit_at = datetime.fromisoformat(completion.result[VISIT_AT])
        facts = visit_facts(request, clinic, doctor, visit_at, whom(uow, request))
        uow.notices.withdraw(request.number, {NoticeKind.REQUEST_COMPLETED}, now)
        uow.notices.post_all((planned(request, facts, now), asked_whether_happened(request, facts, visit_at)))
