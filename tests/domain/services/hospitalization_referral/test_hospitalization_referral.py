"""The bureau's word is offered to the hospital as its answer, and decides which hospital that is."""

from dataclasses import dataclass, replace
from datetime import date

import pytest

from adapters.db.database import Database
from domain.operations.drafts.open_draft import Open
from domain.operations.requests.suggest_result import Suggest, Suggested, SuggestResult
from domain.people.iin import Iin
from domain.ports.registers import RegisterSilent
from domain.providers.provider import ProviderKind
from domain.requests.outcomes import NotFound, RegisterDidNotAnswer
from domain.services.hospitalization_referral.find_referrals import FindReferrals, Referrals, ReferralsOf
from domain.services.hospitalization_referral.hospital_bureau import Referral, ReferralState
from domain.services.hospitalization_referral.service import HospitalizationReferral
from tests.support.booking import CLINIC
from tests.support.office import Office

HOSPITALS = [replace(CLINIC, code=f"hospital-{one}", kind=ProviderKind.HOSPITAL) for one in "ab"]
PLANNED = Referral("1", "hospital-b", "кардиология", "кардиология", date(2026, 12, 3), ReferralState.PLANNED)
ADMITTED = Referral("2", "hospital-a", "хирургия", "хирургия", date(2026, 11, 20), ReferralState.ADMITTED)


@dataclass
class Bureau:
    known: tuple[Referral, ...] = (PLANNED, ADMITTED)
    silent: bool = False

    async def referrals(self, iin: Iin) -> tuple[Referral, ...]:
        if self.silent:
            raise RegisterSilent
        return self.known


class BureauOffice(Office):
    def __init__(self, database: Database) -> None:
        self.bureau = Bureau()
        super().__init__(database, HospitalizationReferral(self.bureau))
        self.suggest = SuggestResult(self.store, self.clock, self.services)
        self.find = FindReferrals(self.store, self.clock, self.bureau)

    async def opens(self) -> "BureauOffice":
        await super().opens()
        await self.store.write(lambda uow: uow.providers.add(HOSPITALS))
        return self


@pytest.fixture
async def office(database: Database) -> BureauOffice:
    return await BureauOffice(database).opens()


@pytest.mark.parametrize(
    ("referral", "hospital", "offered"),
    [
        ("1", "hospital-b", {"state": "planned", "planned_on": "2026-12-03"}),
        ("2", "hospital-a", {"state": "admitted"}),
    ],
)
async def test_the_hospital_of_the_referral_answers(
    office: BureauOffice, referral: str, hospital: str, offered: dict[str, str]
) -> None:
    request = await office.files(await office.citizen(), "hospitalization-referral", referral=referral)
    assert request.provider_code == hospital
    assert await office.suggest(Suggest(hospital, request.number)) == Suggested(offered)


async def test_a_referral_the_bureau_does_not_know_is_answered_as_not_found(office: BureauOffice) -> None:
    office.bureau.known = ()
    request = await office.files(await office.citizen(), "hospitalization-referral", referral="9")
    assert request.provider_code == "hospital-a"
    assert await office.suggest(Suggest("hospital-a", request.number)) == Suggested({"state": "not-found"})


async def test_referrals_are_shown_to_whose_draft_it_is(office: BureauOffice) -> None:
    citizen, stranger = await office.citizen(), await office.citizen(701, serial=2)
    number = (await office.begins(citizen, "hospitalization-referral")).draft.number
    found = await office.find(ReferralsOf(citizen, number))
    assert isinstance(found, Referrals)
    assert [(one.referral, one.hospital) for one in found.shown] == [
        (PLANNED, HOSPITALS[1]),
        (ADMITTED, HOSPITALS[0]),
    ]
    assert await office.find(ReferralsOf(stranger, number)) == NotFound()


async def test_a_silent_bureau_is_neither_yes_nor_no(office: BureauOffice) -> None:
    citizen = await office.citizen()
    number = (await office.begins(citizen, "hospitalization-referral")).draft.number
    office.bureau.silent = True
    assert await office.find(ReferralsOf(citizen, number)) == RegisterDidNotAnswer()
    other = await office.citizen(701, serial=2)
    opened = await office.open_draft(Open(other, "hospitalization-referral", office.person(other)))
    assert opened == RegisterDidNotAnswer()
