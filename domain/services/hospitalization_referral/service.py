"""Whose referral it is, the bureau knows: it names the hospital that answers."""

from datetime import datetime

from domain.law.law import ALMATY
from domain.people.iin import Iin
from domain.people.known import KnownPerson
from domain.ports.service import Inquiry, Service
from domain.requests.form import Answers
from domain.requests.request import Request
from domain.services.hospitalization_referral.hospital_bureau import HospitalBureau, Referral

REFERRAL = "referral"


class HospitalizationReferral(Service):
    def __init__(self, bureau: HospitalBureau) -> None:
        self._bureau = bureau

    async def provider(self, inquiry: Inquiry) -> str | None:
        found = await self._find(inquiry.subject.iin, inquiry.answers.get(REFERRAL))
        return found.hospital if found else None

    async def suggestion(self, request: Request, subject: KnownPerson, answers: Answers, now: datetime) -> Answers:
        found = await self._find(subject.iin, answers.get(REFERRAL))
        if found is None:
            return {"state": "not-found"}
        known: Answers = {"state": found.state.value}
        ahead = found.planned_on is not None and found.planned_on >= now.astimezone(ALMATY).date()
        return {**known, "planned_on": found.planned_on.isoformat()} if found.planned_on and ahead else known

    async def _find(self, iin: Iin, number: str | None) -> Referral | None:
        """The one named, or before it was, the newest."""
        referrals = await self._bureau.referrals(iin)
        if number is None:
            return next(iter(referrals), None)
        return next((each for each in referrals if each.number == number), None)
