"""With consent registers are asked, without it they are not; an appeal needs a conclusion of one's own."""

from dataclasses import dataclass, field
from datetime import date

import pytest

from adapters.db.database import Database
from adapters.registers.sandbox.organisations import read_organisations
from domain.operations.documents.revoke_document import Revoke, RevokeDocument
from domain.operations.drafts.open_draft import Open
from domain.people.iin import Iin
from domain.ports.registers import RegisterSilent
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from domain.services.manager_certification.career import Career, Post, Study
from domain.services.manager_certification.notices import ManagerNotice, ending_soon
from domain.services.manager_certification.service import ManagerCertification
from tests.support.booking import CLINIC
from tests.support.documents import issue
from tests.support.office import LAW, Office

MANAGER = "manager-certification"
CAREER = Career(
    (Study("ҚазҰМУ", "КазНМУ", "Медицина", "Медицина", 2010, 2016, "77"),),
    (Post("Емхана", "Поликлиника", "Меңгеруші", "Заведующий", 2018, None),),
    is_retrained=True,
)


@dataclass
class Gateway:
    asked: list[Iin] = field(default_factory=list)
    silent: bool = False

    async def career(self, iin: Iin) -> Career:
        self.asked.append(iin)
        if self.silent:
            raise RegisterSilent
        return CAREER


@pytest.fixture
def gateway() -> Gateway:
    return Gateway()


@pytest.fixture
async def office(database: Database, gateway: Gateway) -> Office:
    office = Office(database)
    special = ManagerCertification(office.store, office.ids, LAW, gateway)
    office.services._by_service[MANAGER] = special
    await office.opens()
    await office.store.write(lambda uow: uow.providers.add(read_organisations()))
    return office


def certificate(registers: str) -> dict[str, tuple[tuple[str, str], ...]]:
    return {"answers": (("kind", "certificate"), ("registers", registers))}


async def test_with_consent_the_form_is_filled_in_and_the_consent_kept(office: Office, gateway: Gateway) -> None:
    citizen = await office.citizen()
    answers = (await office.begins(citizen, MANAGER, **certificate("yes"))).draft.answers
    assert answers["papers"] is None
    assert [row["diploma"] for row in answers["education"]] == ["77"]
    assert answers["work"][0]["until"] is None
    purpose = f"registers:{MANAGER}"
    given = await office.store.read(lambda uow: uow.consents.living(citizen.chat, purpose))
    assert given is not None
    assert len(gateway.asked) == 1


async def test_without_consent_nobody_is_asked(office: Office, gateway: Gateway) -> None:
    opened = await office.begins(await office.citizen(), MANAGER, **certificate("no"))
    assert opened.draft.answers["papers"] == ["diploma", "retraining", "managerial-work"]
    assert "education" not in opened.draft.answers
    assert gateway.asked == []


async def test_a_silent_gateway_is_told(office: Office, gateway: Gateway) -> None:
    citizen = await office.citizen()
    gateway.silent = True
    outcome = await office.open_draft(Open(citizen, MANAGER, office.person(citizen), **certificate("yes")))
    assert outcome == RegisterDidNotAnswer()


async def test_there_must_be_a_conclusion_to_appeal(office: Office) -> None:
    citizen = await office.citizen()
    outcome = await office.open_draft(Open(citizen, MANAGER, office.person(citizen), answers=(("kind", "appeal"),)))
    assert isinstance(outcome, Refusal)
    assert outcome.code is RefusalCode.NOTHING_TO_APPEAL


async def test_nobody_is_reminded_of_the_end_of_what_was_revoked(office: Office) -> None:
    citizen, ends = await office.citizen(), date(2031, 11, 24)
    document, _ = await issue(office.store, office.ids, CLINIC, office.clock.now(), citizen.chat, ends, MANAGER)
    request = await office.request(document.number)
    await office.store.write(lambda uow: uow.notices.post_all(ending_soon(request, ends)))
    await RevokeDocument(office.store, office.clock, office.services)(Revoke(document.code, "system"))
    ending, now = {ManagerNotice.CERTIFICATE_ENDING}, office.clock.now()
    assert await office.store.write(lambda uow: uow.notices.withdraw(document.number, ending, now)) == 0
