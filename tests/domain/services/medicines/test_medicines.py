"""What was dispensed is offered to the clinic as its answer; that nothing was is told as such."""

from dataclasses import dataclass, field
from datetime import date

import pytest

from adapters.db.database import Database
from domain.operations.requests.complete_request import Complete, Completed
from domain.operations.requests.suggest_result import Suggest, Suggested, SuggestResult
from domain.people.iin import Iin
from domain.services.medicines import notices
from domain.services.medicines.dispensed_medicines import Dispensed, DosageForm
from domain.services.medicines.service import Medicines
from tests.support.booking import CLINIC
from tests.support.office import Office

TAKEN = Dispensed("Метформин", DosageForm.TABLETS, 60, date(2026, 11, 9))
AHEAD = Dispensed("Метформин", DosageForm.TABLETS, 60, date(2026, 12, 7))


@dataclass
class Register:
    given: tuple[Dispensed, ...] = (TAKEN, AHEAD)
    since: list[date] = field(default_factory=list)

    async def dispensed(self, iin: Iin, since: date) -> tuple[Dispensed, ...]:
        self.since.append(since)
        return self.given


class Pharmacy(Office):
    def __init__(self, database: Database) -> None:
        self.register = Register()
        super().__init__(database, Medicines(self.register))
        self.suggest = SuggestResult(self.store, self.clock, self.services)


@pytest.fixture
async def office(database: Database) -> Pharmacy:
    office = Pharmacy(database)
    await office.opens()
    return office


async def test_what_was_dispensed_is_offered_row_by_row(office: Pharmacy) -> None:
    request = await office.files(await office.citizen(), "medicines", period="quarter")
    offered = await office.suggest(Suggest(CLINIC.code, request.number))
    assert isinstance(offered, Suggested)
    assert [row["date"] for row in offered.known["medicines"]] == ["2026-11-09", "2026-12-07"]
    assert office.register.since == [date(2026, 8, 24)]
    assert isinstance(await office.complete(Complete(CLINIC.code, request.number, offered.known)), Completed)
    assert await office.told(notices.NONE) == 0


async def test_no_data_ends_with_a_notice_and_not_a_refusal(office: Pharmacy) -> None:
    office.register.given = ()
    request = await office.files(await office.citizen(), "medicines", period="month")
    offered = await office.suggest(Suggest(CLINIC.code, request.number))
    assert offered == Suggested({"found": "no"})
    assert isinstance(await office.complete(Complete(CLINIC.code, request.number, {"found": "no"})), Completed)
    assert await office.told(notices.NONE) == 1
