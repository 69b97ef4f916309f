"""What the register of dispensed medicines knows is offered to the provider as its answer."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.law.law import ALMATY
from domain.notices.kinds import NoticeKind
from domain.people.known import KnownPerson
from domain.ports.service import Completion, Service
from domain.ports.unit_of_work import UnitOfWork
from domain.records.request_changes import tell_citizen
from domain.requests.form import Answer, Answers
from domain.requests.request import Request, Side
from domain.services.medicines import notices
from domain.services.medicines.dispensed_medicines import Dispensed, DispensedMedicines

FOUND = "found"
PERIODS = {"month": timedelta(days=31), "quarter": timedelta(days=92), "half-year": timedelta(days=184)}


class Medicines(Service):
    notices = notices.BUTTONS

    def __init__(self, register: DispensedMedicines) -> None:
        self._register = register

    async def suggestion(self, request: Request, subject: KnownPerson, answers: Answers, now: datetime) -> Answers:
        since = now.astimezone(ALMATY).date() - PERIODS.get(answers.get("period", ""), PERIODS["month"])
        found = await self._register.dispensed(subject.iin, since)
        return {FOUND: "yes", "medicines": [_row(each) for each in found]} if found else {FOUND: "no"}

    def completed(self, uow: UnitOfWork, completion: Completion) -> None:
        """That nothing was found is told in place of the general news that the request was answered."""
        if completion.result[FOUND] == "no":
            request, now = completion.request, completion.now
            uow.notices.withdraw(request.number, {NoticeKind.REQUEST_COMPLETED}, now)
            tell_citizen(uow, notices.NONE, request, now, Side.CLINIC)


def _row(one: Dispensed) -> Mapping[str, Answer]:
    return {"name": one.name, "form": one.form.value, "quantity": one.quantity, "date": one.on.isoformat()}
