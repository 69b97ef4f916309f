"""What is prepared in the chat is filed at the college once, and seen by nobody else."""

import asyncio
from dataclasses import dataclass

import pytest

from adapters.db.database import Database
from adapters.registers.sandbox.organisations import read_organisations
from domain.operations.requests.submit_request import Missing
from domain.people.acting import Acting
from domain.people.iin import Iin
from domain.ports.registers import RegisterSilent
from domain.requests.outcomes import NotFound
from domain.requests.state import RequestState
from domain.services.education_document.file_prepared import ClosedNow, FileAtCollege, Filed, FilePrepared
from domain.services.education_document.graduate import Debt, Graduate
from domain.services.education_document.prepare_application import Prepare, PrepareApplication, Prepared
from domain.services.education_document.view_prepared import PreparedViewed, ShowPrepared, ViewPrepared
from tests.support.identity import WORDS
from tests.support.office import LAW, Office, PlainTypesetter

EDUCATION, COLLEGE = "education-document", "almaty-college"
ANSWERS = {
    "kind": "document",
    "programme": "training",
    "speciality": "Мейіргер ісі",
    "year": "2026",
    "clearance": "yes",
    "collector": "self",
}


@dataclass
class Books:
    debts: tuple[Debt, ...] = ()
    silent: bool = False

    async def graduate(self, iin: Iin) -> Graduate | None:
        if self.silent:
            raise RegisterSilent
        return Graduate(2026, "Мейіргер ісі", "Сестринское дело", self.debts)


class College(Office):
    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.books = Books()
        self.press = PlainTypesetter()
        self.prepare = PrepareApplication(self.store, self.clock, LAW, WORDS, self.books, self.press)
        self.show = ShowPrepared(self.store, self.clock, LAW, self.books)
        self.file = FileAtCollege(self.store, self.clock, LAW, self.books)

    async def prepares(self, acting: Acting) -> str:
        opened = await self.begins(acting, EDUCATION)
        await self.answers(acting, opened.draft, ANSWERS)
        assert isinstance(await self.prepare(Prepare(acting, opened.draft.number)), Prepared)
        return opened.draft.number


@pytest.fixture
async def college(database: Database) -> College:
    college = College(database)
    await college.opens()
    await college.store.write(lambda uow: uow.providers.add(read_organisations()))
    return college


async def test_filed_by_many_hands_it_is_filed_once(college: College) -> None:
    citizen = await college.citizen()
    number = await college.prepares(citizen)
    filed = await asyncio.gather(*(college.file(FilePrepared(COLLEGE, number)) for _ in range(4)))
    assert {type(one) for one in filed} == {Filed}
    assert await college.told("request-filed") == 2
    assert await college.find_drafts(citizen) == ()


async def test_only_the_college_it_was_prepared_for_sees_it(college: College) -> None:
    citizen = await college.citizen()
    opened = await college.begins(citizen, EDUCATION)
    await college.answers(citizen, opened.draft, ANSWERS)
    number = opened.draft.number
    assert await college.show(ViewPrepared(COLLEGE, number)) == NotFound()
    await college.prepare(Prepare(citizen, number))
    assert isinstance(await college.show(ViewPrepared(COLLEGE, number)), PreparedViewed)
    assert await college.show(ViewPrepared("almaty-hospital", number)) == NotFound()
    assert await college.file(FilePrepared("almaty-hospital", number)) == NotFound()


async def test_an_application_that_cannot_be_printed_is_prepared_all_the_same(college: College) -> None:
    citizen = await college.citizen()
    asked = Prepare(citizen, await college.prepares(citizen))
    assert isinstance(await college.prepare.paper(asked), bytes)
    college.press.stuck = True
    assert await college.prepare.paper(asked) is None


async def test_somebody_elses_draft_cannot_be_prepared(college: College) -> None:
    number = await college.prepares(await college.citizen(701, serial=1))
    stranger = await college.citizen(702, serial=2)
    assert await college.prepare(Prepare(stranger, number)) == NotFound()
    assert await college.prepare.paper(Prepare(stranger, number)) == NotFound()


async def test_what_is_not_answered_is_named(college: College) -> None:
    citizen = await college.citizen()
    opened = await college.begins(citizen, EDUCATION)
    assert await college.prepare(Prepare(citizen, opened.draft.number)) == Missing("kind")


async def test_in_the_break_it_is_closed(college: College) -> None:
    number = await college.prepares(await college.citizen())
    college.clock.goes_on(minutes=210)
    outcome = await college.file(FilePrepared(COLLEGE, number))
    assert isinstance(outcome, ClosedNow)
    assert outcome.next_acceptance is not None
    assert f"{outcome.next_acceptance:%H:%M}" == "14:00"


@pytest.mark.parametrize(
    ("debts", "silent", "state"),
    [
        ((), False, RequestState.ACCEPTED),
        ((Debt("library"),), False, RequestState.SUSPENDED),
        ((Debt("library"),), True, RequestState.ACCEPTED),
    ],
)
async def test_a_debt_suspends_silence_does_not(
    college: College, debts: tuple[Debt, ...], silent: bool, state: RequestState
) -> None:
    number = await college.prepares(await college.citizen())
    college.books.debts, college.books.silent = debts, silent
    outcome = await college.file(FilePrepared(COLLEGE, number))
    assert isinstance(outcome, Filed)
    assert outcome.request.state is state
