"""A driver's certificate: given by the clinic that examined the driver, once the service has been paid for."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.law.eligibility.reason import find_ground
from domain.law.law import ALMATY, Law
from domain.people.known import KnownPerson
from domain.ports.service import Inquiry, Service
from domain.requests.form import Answers
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Request
from domain.services.driver_certificate import SERVICE
from domain.services.driver_certificate.driver_examinations import DriverExaminations
from domain.services.driver_certificate.examination import DrivingCategory, Examination
from domain.services.driver_certificate.payments import Payments

CATEGORIES, PAID, PROOF = "categories", "paid", "proof"
BY_REGISTER, BY_PROOF = "register", "proof"
VALID_UNTIL = "valid_until"
EXAMINATION, PAYMENT, REQUEST = "examination", "payment", "request"


class DriverCertificate(Service):
    def __init__(self, law: Law, examinations: DriverExaminations, payments: Payments) -> None:
        self._law = law
        self._examinations = examinations
        self._payments = payments

    async def facts(self, inquiry: Inquiry) -> Mapping[str, Any]:
        """What has expired or was not passed is told before the form."""
        examination = await self._examinations.examination(inquiry.subject.iin)
        if examination is None:
            return {}
        return {
            "documents": {REQUEST: None, EXAMINATION: examination.valid_until},
            "meets_rules": examination.fit and (not inquiry.is_final or _covers(examination, inquiry.answers)),
        }

    async def refusal(self, inquiry: Inquiry) -> Refusal | None:
        """The portal asks for the request alone, but item 10 wants the examination passed, and item 6 payment."""
        if await self._examinations.examination(inquiry.subject.iin) is None:
            return self._incomplete(inquiry, EXAMINATION)
        if inquiry.is_final and not await self._is_paid(inquiry):
            return self._incomplete(inquiry, PAYMENT)
        return None

    async def provider(self, inquiry: Inquiry) -> str | None:
        examination = await self._examinations.examination(inquiry.subject.iin)
        return examination.provider_code if examination else None

    async def prefill(self, inquiry: Inquiry) -> Answers:
        examination = await self._examinations.examination(inquiry.subject.iin)
        paid = await self._payments.is_paid(inquiry.subject.iin, SERVICE)
        return {
            CATEGORIES: [each.value for each in examination.categories] if examination else [],
            PAID: BY_REGISTER if paid else BY_PROOF,
        }

    async def suggestion(self, request: Request, subject: KnownPerson, answers: Answers, now: datetime) -> Answers:
        """The certificate holds as long as the examination it rests on."""
        examination = await self._examinations.examination(subject.iin)
        until = {} if examination is None else {VALID_UNTIL: examination.valid_until.isoformat()}
        return {CATEGORIES: answers.get(CATEGORIES, []), **until}

    async def _is_paid(self, inquiry: Inquiry) -> bool:
        if inquiry.answers.get(PAID) == BY_PROOF:
            return bool(inquiry.answers.get(PROOF))
        return await self._payments.is_paid(inquiry.subject.iin, SERVICE)

    def _incomplete(self, inquiry: Inquiry, what: str) -> Refusal:
        standard = self._law.standard(SERVICE, inquiry.now.astimezone(ALMATY).date())
        ground = find_ground(standard, inquiry.acting.channel, "incomplete-or-expired")
        return Refusal(RefusalCode.INCOMPLETE, ground=ground, details=(what,))


def _covers(examination: Examination, answers: Answers) -> bool:
    """Nobody is certified for a category they were not examined for."""
    wanted = answers.get(CATEGORIES) or ()
    return {DrivingCategory(each) for each in wanted} <= set(examination.categories)
