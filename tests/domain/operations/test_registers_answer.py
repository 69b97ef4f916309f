"""What registers know is offered to the provider as its answer, and decides who the provider is."""

from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from adapters.db.database import Database
from domain.operations.drafts.open_draft import Open
from domain.operations.requests.complete_request import Complete, Completed
from domain.operations.requests.suggest_result import Suggest, Suggested, SuggestResult
from domain.people.iin import Iin
from domain.ports.registers import RegisterSilent
from domain.providers.provider import ProviderKind
from domain.requests.outcomes import NotFound, RegisterDidNotAnswer
from domain.services.hospitalization_referral.find_referrals import FindReferrals, Referrals, ReferralsOf
from domain.services.hospitalization_referral.hospital_bureau import Referral, ReferralState
from domain.services.hospitalization_referral.service import HospitalizationReferral
from domain.services.medicines import notices
from domain.services.medicines.dispensed_medicines import Dispensed, DosageForm
from domain.services.medicines.service import Medicines
from tests.support.booking import CLINIC
from tests.support.office import Office

HOSPITALS = [replace(CLINIC, code=f"hospital-{one}", kind=ProviderKind.HOSPITAL) for one in "ab"]
PLANNED = Referral("1", "hospital-b", "кардиология", "кардиология", date(2026, 12, 3), ReferralState.PLANNED)
ADMITTED = Referral("2", "hospital-a", "хирургия", "хирургия", date(2026, 11, 20), ReferralState.ADMITTED)
TAKEN = Dispensed("Метформин", DosageForm.TABLETS, 60, date(2026, 11, 9))
AHEAD = Dispensed("Метформин", DosageForm.TABLETS, 60, date(2026, 12, 7))


@dataclass
class Care:
    """The bureau and the register of medicines in one."""

    known: tuple[Referral, ...] = (PLANNED, ADMITTED)
    given: tuple[Dispensed, ...] = (TAKEN, AHEAD)
    silent: bool = False
    since: list[date] = field(default_factory=list)

    async def referrals(self, iin: Iin) -> tuple[Referral, ...]:
        if self.silent:
            raise RegisterSilent
        return self.known

    async def dispensed(self, iin: Iin, since: date) -> tuple[Dispensed, ...]:
        if self.silent:
            raise RegisterSilent
        self.since.append(since)
        return self.given


class CareOffice(Office):
    def __init__(self, database: Database) -> None:
        self.care = Care()
        super().__init__(database, HospitalizationReferral(self.care), Medicines(self.care))
        self.suggest = SuggestResult(self.store, self.clock, self.services)
        self.find = FindReferrals(self.store, self.clock, self.care)

    async def opens(self) -> "CareOffice":
        await super().opens()
        await self.store.write(lambda uow: uow.providers.add(HOSPITALS))
        return self


@pytest.fixture
async def office(database: Database) -> CareOffice:
    return await CareOffice(database).opens()


@pytest.mark.parametrize(
    ("referral", "hospital", "offered"),
    [
        ("1", "hospital-b", {"state": "planned", "planned_on": "2026-12-03"}),
        ("2", "hospital-a", {"state": "admitted"}),
    ],
)
async def test_the_hospital_of_the_referral_answers(
    office: CareOffice, referral: str, hospital: str, offered: dict[str, str]
) -> None:
    request = await office.files(await office.citizen(), "hospitalization-referral", referral=referral)
    assert request.provider_code == hospital
    assert await office.suggest(Suggest(hospital, request.number)) == Suggested(offered)


async def test_a_referral_the_bureau_does_not_know_is_answered_as_not_found(office: CareOffice) -> None:
    office.care.known = ()
    request = await office.files(await office.citizen(), "hospitalization-referral", referral="9")
    assert request.provider_code == "hospital-a"
    assert await office.suggest(Suggest("hospital-a", request.number)) == Suggested({"state": "not-found"})


async def test_referrals_are_shown_to_whose_draft_it_is(office: CareOffice) -> None:
    citizen, stranger = await office.citizen(), await office.citizen(701, serial=2)
    number = (await office.begins(citizen, "hospitalization-referral")).draft.number
    found = await office.find(ReferralsOf(citizen, number))
    assert isinstance(found, Referrals)
    assert [(one.referral, one.hospital) for one in found.shown] == [
        (PLANNED, HOSPITALS[1]),
        (ADMITTED, HOSPITALS[0]),
    ]
    assert await office.find(ReferralsOf(stranger, number)) == NotFound()


async def test_a_silent_bureau_is_neither_yes_nor_no(office: CareOffice) -> None:
    citizen = await office.citizen()
    number = (await office.begins(citizen, "hospitalization-referral")).draft.number
    office.care.silent = True
    assert await office.find(ReferralsOf(citizen, number)) == RegisterDidNotAnswer()
    other = await office.citizen(701, serial=2)
    opened = await office.open_draft(Open(other, "hospitalization-referral", office.person(other)))
    assert opened == RegisterDidNotAnswer()


async def test_what_was_dispensed_is_offered_row_by_row(office: CareOffice) -> None:
    request = await office.files(await office.citizen(), "medicines", period="quarter")
    offered = await office.suggest(Suggest(CLINIC.code, request.number))
    assert isinstance(offered, Suggested)
    assert [row["date"] for row in offered.known["medicines"]] == ["2026-11-09", "2026-12-07"]
    assert office.care.since == [date(2026, 8, 24)]
    assert isinstance(await office.complete(Complete(CLINIC.code, request.number, offered.known)), Completed)
    assert await office.told(notices.NONE) == 0


async def test_no_data_ends_with_a_notice_and_not_a_refusal(office: CareOffice) -> None:
    office.care.given = ()
    request = await office.files(await office.citizen(), "medicines", period="month")
    offered = await office.suggest(Suggest(CLINIC.code, request.number))
    assert offered == Suggested({"found": "no"})
    assert isinstance(await office.complete(Complete(CLINIC.code, request.number, {"found": "no"})), Completed)
    assert await office.told(notices.NONE) == 1
