"""What a complaint knows of the request it is about, and whose request it may be about."""

import pytest

from adapters.db.database import Database
from adapters.registers.sandbox.organisations import read_organisations
from domain.operations.drafts.open_draft import Open, Opened
from domain.operations.requests.submit_request import Submitted
from domain.operations.requests.withdraw_request import Withdraw
from domain.people.acting import Acting
from domain.requests.refusal import Refusal, RefusalCode
from domain.services.complaint.service import Complaint
from tests.support.booking import CLINIC
from tests.support.identity import WORDS
from tests.support.office import LAW, Office

COMPLAINT = "complaint"
OFFICIAL = {
    "kk": "Медициналық-санитариялық алғашқы көмек көрсететін медициналық ұйымнан анықтама беру",
    "ru": "Выдача справки с медицинской организации, оказывающей первичную медико-санитарную помощь",
}


@pytest.fixture
async def office(database: Database) -> Office:
    office = Office(database)
    office.services._by_service[COMPLAINT] = Complaint(office.store, LAW, WORDS)
    await office.opens()
    await office.store.write(lambda uow: uow.providers.add(read_organisations()))
    return office


async def begun(office: Office, acting: Acting, about: str | None) -> Opened:
    return await office.begins(acting, COMPLAINT, about=about)


async def test_a_strangers_request_tells_nothing(office: Office) -> None:
    theirs = await office.files(await office.citizen(701, serial=1))
    stranger = await office.citizen(702, serial=2)
    opened = await office.open_draft(Open(stranger, COMPLAINT, office.person(stranger), about=theirs.number))
    assert opened == Refusal(RefusalCode.NOT_REPRESENTATIVE)
    assert await office.find_drafts(stranger) == ()


async def test_a_breach_is_told_with_its_times(office: Office) -> None:
    citizen = await office.citizen()
    request = await office.files(citizen)
    office.clock.goes_on(minutes=31)
    await office.watch(office.clock.now())
    answers = (await begun(office, citizen, request.number)).draft.answers
    assert (answers["matter"], answers["clinic"]) == ("late", CLINIC.code)
    assert "to" not in answers
    assert request.number in answers["text"]
    assert OFFICIAL[citizen.language] in answers["text"]
    assert "24.11.2026 10:00" in answers["text"]
    assert "24.11.2026 10:30" in answers["text"]


async def test_what_was_given_up_can_still_be_complained_of(office: Office) -> None:
    citizen = await office.citizen()
    request = await office.files(citizen)
    await office.withdraw(Withdraw(citizen, request.number))
    answers = (await begun(office, citizen, request.number)).draft.answers
    assert (answers["matter"], request.number in answers["text"]) == ("other", True)


async def test_in_general_nothing_is_known(office: Office) -> None:
    assert (await begun(office, await office.citizen(), None)).draft.answers == {}


@pytest.mark.parametrize(("to", "answered_by"), [("provider", CLINIC.code), ("authority", "almaty-authority")])
async def test_who_answers(office: Office, to: str, answered_by: str) -> None:
    citizen = await office.citizen()
    opened = await begun(office, citizen, None)
    said = {"to": to, "matter": "other", "clinic": CLINIC.code, "text": "Long enough a text.", "proof": None}
    await office.answers(citizen, opened.draft, said)
    outcome = await office.sends(citizen, opened.draft.number, digits="")
    assert isinstance(outcome, Submitted)
    assert (outcome.request.provider_code, outcome.request.kind) == (answered_by, to)
