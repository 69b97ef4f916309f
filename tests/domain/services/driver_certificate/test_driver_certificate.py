"""A driver's certificate: what the register of examinations says decides before the form, payment at the end."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from adapters.db.database import Database
from domain.operations.drafts.open_draft import Open
from domain.operations.requests.complete_request import Complete, Completed
from domain.operations.requests.submit_request import Submitted
from domain.operations.requests.suggest_result import Suggest, Suggested, SuggestResult
from domain.people.iin import Iin
from domain.ports.registers import RegisterSilent
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from domain.services.driver_certificate.examination import DrivingCategory, Examination
from domain.services.driver_certificate.service import DriverCertificate
from tests.support.booking import CLINIC, THERAPIST
from tests.support.office import LAW, Office

SERVICE = "driver-certificate"
TODAY = date(2026, 11, 24)
PASSED = Examination(
    date(2026, 11, 1), CLINIC.code, (DrivingCategory.A, DrivingCategory.B), fit=True, valid_until=date(2028, 11, 1)
)


@dataclass
class Registers:
    passed: Examination | None = PASSED
    paid: bool = True
    silent: bool = False

    async def examination(self, iin: Iin) -> Examination | None:
        if self.silent:
            raise RegisterSilent
        return self.passed

    async def is_paid(self, iin: Iin, service: str) -> bool:
        return self.paid and service == SERVICE


class Garage(Office):
    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.roads = Registers()
        self.services._by_service[SERVICE] = DriverCertificate(LAW, self.roads, self.roads)

    async def asks(self, **answers: Any) -> Any:
        citizen = await self.citizen(attached=False)
        opened = await self.begins(citizen, SERVICE)
        await self.answers(citizen, opened.draft, answers or {})
        return await self.sends(citizen, opened.draft.number)


@pytest.fixture
async def garage(database: Database) -> Garage:
    return await Garage(database).opens()


async def test_what_registers_know_is_not_asked(garage: Garage) -> None:
    citizen = await garage.citizen(attached=False)
    opened = await garage.begins(citizen, SERVICE)
    assert opened.draft.answers == {"categories": ["a", "b"], "paid": "register"}
    assert opened.form.missing(opened.draft.answers) is None
    assert opened.provider == CLINIC


async def test_the_clinic_of_the_examination_answers_and_gives_form_073(garage: Garage) -> None:
    sent = await garage.asks()
    assert isinstance(sent, Submitted)
    assert (sent.request.provider_code, sent.request.standard) == (CLINIC.code, "dsm-172-2020/driver-certificate")
    result = {"categories": ["b"], "restrictions": None, "doctor": THERAPIST.id, "valid_until": "2028-11-01"}
    done = await garage.complete(Complete(CLINIC.code, sent.request.number, result))
    assert isinstance(done, Completed)
    [document] = await garage.store.read(lambda uow: uow.documents.of_request(sent.request.number))
    assert (document.kind, document.valid_until) == ("driver-certificate", date(2028, 11, 1))


@pytest.mark.parametrize(
    ("passed", "code", "item", "details"),
    [
        (None, RefusalCode.INCOMPLETE, "9(2)", ("examination",)),
        (replace(PASSED, valid_until=date(2026, 11, 23)), RefusalCode.EXPIRED, "9(2)", ("examination",)),
        (replace(PASSED, fit=False), RefusalCode.NOT_MEETING_RULES, "9(3)", ()),
    ],
)
async def test_the_examination_decides_before_the_form(
    garage: Garage, passed: Examination | None, code: RefusalCode, item: str, details: tuple[str, ...]
) -> None:
    garage.roads.passed = passed
    citizen = await garage.citizen(attached=False)
    refused = await garage.open_draft(Open(citizen, SERVICE, garage.person(citizen)))
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.details) == (code, details)
    assert refused.ground == LAW.ground(SERVICE, item, TODAY)


async def test_an_examination_serves_on_its_last_day(garage: Garage) -> None:
    garage.roads.passed = replace(PASSED, valid_until=TODAY)
    assert isinstance(await garage.asks(), Submitted)


@pytest.mark.parametrize(
    ("paid", "answers", "refused"),
    [
        (True, {}, None),
        (False, {"paid": "proof", "proof": ["file"]}, None),
        (False, {"paid": "register"}, RefusalCode.INCOMPLETE),
    ],
)
async def test_paid_by_the_register_or_by_a_receipt(
    garage: Garage, paid: bool, answers: dict[str, Any], refused: RefusalCode | None
) -> None:
    garage.roads.paid = paid
    outcome = await garage.asks(**answers)
    if refused is None:
        assert isinstance(outcome, Submitted), outcome
    else:
        assert outcome == Refusal(refused, LAW.ground(SERVICE, "9(2)", TODAY), details=("payment",))


async def test_nobody_is_certified_for_what_they_were_not_examined_for(garage: Garage) -> None:
    refused = await garage.asks(categories=["b", "d"])
    assert refused == Refusal(
        RefusalCode.NOT_MEETING_RULES,
        LAW.ground(SERVICE, "9(3)", TODAY),
        cite="DSM-172/2020 driver-certificate 9(3)",
    )


async def test_a_silent_register_is_no_answer(garage: Garage) -> None:
    garage.roads.silent = True
    citizen = await garage.citizen(attached=False)
    outcome = await garage.open_draft(Open(citizen, SERVICE, garage.person(citizen)))
    assert outcome == RegisterDidNotAnswer()


async def test_the_desk_is_offered_what_the_examination_says(garage: Garage) -> None:
    sent = await garage.asks()
    suggested = await SuggestResult(garage.store, garage.clock, garage.services)(
        Suggest(CLINIC.code, sent.request.number)
    )
    assert suggested == Suggested({"categories": ["a", "b"], "valid_until": "2028-11-01"})
