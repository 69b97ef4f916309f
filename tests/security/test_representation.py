"""The right to act for somebody ends: by a court's word, or with a birthday. What it opened closes with it."""

from datetime import UTC, date, datetime

import pytest

from adapters.db.database import Database
from domain.operations.documents.find_document import Find, FindDocument, Found
from domain.operations.documents.render_document import RenderDocument
from domain.operations.drafts.open_draft import Open
from domain.operations.identity.list_dependants import ListDependants
from domain.operations.requests.complete_request import Complete, Completed
from domain.operations.requests.my_requests import Mine, MyRequests
from domain.operations.requests.request_detail import Detail, RequestDetail, RequestShown
from domain.operations.requests.submit_request import Submit, Submitted
from domain.people.acting import Acting
from domain.people.consent import REGISTERS_VERSION
from domain.people.known import KnownPerson
from domain.people.phone import Phone
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.services.home_visit.find_home_area import AreaOf, FindHomeArea, HomeArea
from tests.support.booking import CLINIC
from tests.support.identity import registered
from tests.support.office import CERTIFICATE, CERTIFICATE_RESULT, Office, PlainTypesetter

BORN = date(2008, 11, 26)
BIRTHDAY = datetime(2026, 11, 26, 5, tzinfo=UTC)
NO_RIGHT = Refusal(RefusalCode.NOT_REPRESENTATIVE)


class Family(Office):
    """A mother, her son of seventeen, and what she asked for him."""

    async def comes(self) -> "Family":
        await self.opens()
        self.mother: Acting = await self.citizen()
        self.mothers_iin = self.person(self.mother).iin
        self.has_child(self.registers.people[self.mothers_iin], BORN)
        self.son = await self.asks_register()
        render = RenderDocument(self.store, self.clock, PlainTypesetter(), self.signer)
        self.detail, self.mine = RequestDetail(self.store, self.clock), MyRequests(self.store, self.clock)
        self.find_document = FindDocument(self.store, self.clock, render)
        self.area = FindHomeArea(self.store, self.clock, self.registers)
        return self

    async def asks_register(self) -> KnownPerson:
        family = ListDependants(self.store, self.clock, self.ids, self.registers)
        people = (await family(self.mother)).people  # type: ignore[union-attr]
        return people[0].person if people else self.son

    async def court_decides(self) -> None:
        self.registers.children[self.mothers_iin] = ()
        await self.asks_register()

    async def begins_for_the_son(self) -> str:
        draft = (await self.begins(self.mother, subject=self.son)).draft
        await self.answers(self.mother, draft)
        return draft.number

    async def has_his_certificate(self) -> tuple[str, str]:
        number = await self.begins_for_the_son()
        assert isinstance(await self.sends(self.mother, number), Submitted)
        assert isinstance(await self.complete(Complete(CLINIC.code, number, CERTIFICATE_RESULT)), Completed)
        [document] = await self.store.read(lambda uow: uow.documents.of_request(number))
        return number, document.id

    async def shown(self, number: str) -> RequestShown:
        found = await self.detail(Detail(self.mother, number))
        assert isinstance(found, RequestShown)
        return found


@pytest.fixture
async def family(database: Database) -> Family:
    return await Family(database).comes()


async def test_28_the_answer_is_for_who_may_act_today(family: Family) -> None:
    number, document = await family.has_his_certificate()
    assert isinstance(await family.find_document(Find(family.mother, document)), Found)
    assert (await family.shown(number)).result

    await family.court_decides()
    assert await family.find_document(Find(family.mother, document)) == NotFound()
    assert await family.detail(Detail(family.mother, number)) == NotFound()
    assert await family.mine(Mine(family.mother)) == ()


async def test_28_of_full_age_one_speaks_for_oneself(family: Family) -> None:
    number, document = await family.has_his_certificate()
    begun = await family.begins_for_the_son()
    code = await family.fresh_code(family.mother, begun)
    family.clock.at = BIRTHDAY
    assert await family.submit(Submit(family.mother, begun, code, agreed=REGISTERS_VERSION)) == NO_RIGHT
    assert await family.open_draft(Open(family.mother, CERTIFICATE, family.son)) == NO_RIGHT
    assert await family.find_document(Find(family.mother, document)) == NotFound()
    assert await family.detail(Detail(family.mother, number)) == NotFound()


async def test_28_no_register_is_asked_about_who_is_not_ones_own_any_more(family: Family) -> None:
    begun = await family.begins_for_the_son()
    assert isinstance(await family.area(AreaOf(family.mother, begun)), HomeArea)
    await family.court_decides()
    assert await family.area(AreaOf(family.mother, begun)) == NotFound()


async def test_28_nobody_is_known_once_the_session_is_over(family: Family) -> None:
    begun = await family.begins_for_the_son()
    family.clock.goes_on(days=31)
    assert await family.area(AreaOf(family.mother, begun)) == NotFound()


async def test_28_the_other_parent_loses_sight_of_it_too(family: Family) -> None:
    phone = Phone("+77000000050")
    son = await family.identified(702, family.registers.knows(registered(BORN, serial=50), phone), phone)
    own = await family.begins(son)
    await family.answers(son, own.draft)
    assert isinstance(await family.sends(son, own.draft.number), Submitted)
    assert len(await family.mine(Mine(family.mother))) == 1
    family.clock.at = BIRTHDAY
    assert await family.mine(Mine(family.mother)) == ()
    assert await family.detail(Detail(family.mother, own.draft.number)) == NotFound()
