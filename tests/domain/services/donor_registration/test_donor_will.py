"""A will about donation: for oneself only, replaced, taken back, its history kept."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest

from adapters.db.database import Database
from domain.documents.document import Document, DocumentState
from domain.operations.drafts.open_draft import Open
from domain.operations.identity.list_dependants import Dependants, ListDependants
from domain.operations.requests.complete_request import Complete, Completed
from domain.people.acting import Acting
from domain.people.iin import Iin
from domain.people.one_time_code import DeadCode, WrongCode
from domain.people.phone import Phone
from domain.requests.outcomes import NobodyKnown
from domain.requests.refusal import Refusal, RefusalCode
from domain.services.donor_registration.look_at_will import LookAtWill, Will
from domain.services.donor_registration.revoke_will import NoWill, RevokeWill, TakenBack, TakeWillBack
from domain.services.donor_registration.service import DonorRegistration
from tests.support.booking import CLINIC
from tests.support.identity import registered, wrong
from tests.support.office import LAW, Office

SERVICE = "donor-registration"
ANSWERS: dict[str, dict[str, Any]] = {
    "consent": {"will": "consent", "scope": "some", "organs": ["heart", "cornea"], "sure-consent": "yes"},
    "refusal": {"will": "refusal", "scope": "all", "sure-refusal": "yes"},
}


SAID = {
    "consent": ["Кейбіріне ғана", "Жүрек, Көздің мүйізді қабығы"],
    "refusal": ["Барлық ағзалар мен тіндерге"],
}


@dataclass
class Courts:
    incapable: set[Iin] = field(default_factory=set)

    async def is_capable(self, iin: Iin) -> bool:
        return iin not in self.incapable


class Registry(Office):
    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.courts = Courts()
        self.services._by_service[SERVICE] = DonorRegistration(self.courts)
        self.look = LookAtWill(self.store, self.clock)
        self.revoke = RevokeWill(self.store, self.clock, self.ids, self.after_failure)

    async def registers_a(self, will: str, citizen: Acting) -> Document:
        self.clock.goes_on(minutes=20)
        request = await self.files(citizen, SERVICE, **ANSWERS[will])
        assert isinstance(await self.complete(Complete(CLINIC.code, request.number, {})), Completed)
        [document] = await self.store.read(lambda uow: uow.documents.of_request(request.number))
        return document

    async def will_of(self, citizen: Acting) -> Will:
        found = await self.look(citizen)
        assert isinstance(found, Will)
        return found


@pytest.fixture
async def registry(database: Database) -> Registry:
    return await Registry(database).opens()


@pytest.mark.parametrize("will", ["consent", "refusal"])
async def test_each_will_has_its_certificate(registry: Registry, will: str) -> None:
    citizen = await registry.citizen()
    assert await registry.will_of(citizen) == Will(None, ())
    document = await registry.registers_a(will, citizen)
    assert document.kind == f"donor-{will}"
    assert (await registry.will_of(citizen)).standing == document
    paper = await registry.store.read(lambda uow: uow.documents.paper(document.id, "kk"))
    assert paper is not None
    assert [line.value for line in paper.lines] == SAID[will]


async def test_a_later_will_replaces_the_earlier_and_both_stay_in_the_history(registry: Registry) -> None:
    citizen = await registry.citizen()
    consent = await registry.registers_a("consent", citizen)
    refusal = await registry.registers_a("refusal", citizen)
    will = await registry.will_of(citizen)
    assert will.standing == refusal
    assert [(one.id, one.state) for one in will.history] == [
        (refusal.id, DocumentState.VALID),
        (consent.id, DocumentState.REPLACED),
    ]


async def test_who_changes_the_will_confirms_it_anew(registry: Registry) -> None:
    citizen = await registry.citizen()
    draft = (await registry.begins(citizen, SERVICE)).draft
    draft = await registry.answers(citizen, draft, {**ANSWERS["consent"], "will": "refusal"})
    form = (await registry.begins(citizen, SERVICE)).form
    missing = form.missing(draft.answers)
    assert missing is not None
    assert missing.id == "sure-refusal"


async def test_neither_will_is_the_default(registry: Registry) -> None:
    citizen = await registry.citizen()
    opened = await registry.begins(citizen, SERVICE)
    assert opened.draft.answers == {}


async def test_taken_back_by_a_fresh_code_and_by_nothing_less(registry: Registry) -> None:
    citizen = await registry.citizen()
    await registry.registers_a("refusal", citizen)
    consent = await registry.registers_a("consent", citizen)
    registry.clock.goes_on(minutes=20)
    assert await registry.revoke(TakeWillBack(citizen, "123456")) == DeadCode()
    code = await registry.fresh_code(citizen, consent.number)
    assert await registry.revoke(TakeWillBack(citizen, wrong(code))) == WrongCode(4)
    assert (await registry.will_of(citizen)).standing == consent

    assert isinstance(await registry.revoke(TakeWillBack(citizen, code)), TakenBack)
    will = await registry.will_of(citizen)
    assert will.standing is None
    assert [one.state for one in will.history] == [DocumentState.REVOKED, DocumentState.REPLACED]
    assert await registry.revoke(TakeWillBack(citizen, code)) == NoWill()
    assert await registry.told("document-revoked") == 1


async def test_nobody_takes_back_anothers_will(registry: Registry) -> None:
    citizen, stranger = await registry.citizen(), await registry.citizen(701, serial=2)
    consent = await registry.registers_a("consent", citizen)
    registry.clock.goes_on(minutes=20)
    code = await registry.fresh_code(citizen, consent.number)
    assert await registry.revoke(TakeWillBack(stranger, code)) == NoWill()
    assert (await registry.will_of(citizen)).standing == consent


async def test_an_unknown_chat_is_told_nothing(registry: Registry) -> None:
    assert await registry.look(await registry.chat()) == NobodyKnown()


async def test_only_adults_with_capacity_who_are_attached_and_only_for_themselves(registry: Registry) -> None:
    citizen = await registry.citizen()
    person = registry.person(citizen)

    registry.courts.incapable = {person.iin}
    refused = await registry.open_draft(Open(citizen, SERVICE, person))
    assert refused == Refusal(RefusalCode.NOT_CAPABLE, cite="R7")
    registry.courts.incapable.clear()

    registry.has_child(registry.registers.people[person.iin])
    listed = await ListDependants(registry.store, registry.clock, registry.ids, registry.registers)(citizen)
    assert isinstance(listed, Dependants)
    refused = await registry.open_draft(Open(citizen, SERVICE, listed.people[0].person))
    assert refused == Refusal(RefusalCode.NOT_OWN_WILL, cite="R7")

    registry.registers.attached.clear()
    refused = await registry.open_draft(Open(citizen, SERVICE, person))
    assert isinstance(refused, Refusal)
    assert refused.ground == LAW.ground(SERVICE, "9(3)", date(2026, 11, 24))


@pytest.mark.parametrize(("born", "may"), [(date(2008, 11, 24), True), (date(2008, 11, 25), False)])
async def test_from_the_eighteenth_birthday_on(registry: Registry, born: date, may: bool) -> None:
    phone = Phone("+77000000042")
    young = registry.registers.knows(registered(born, 42), phone)
    registry.attaches(young)
    acting = await registry.identified(742, young, phone)
    outcome = await registry.open_draft(Open(acting, SERVICE, registry.person(acting)))
    assert (not isinstance(outcome, Refusal)) is may
    if not may:
        assert outcome == Refusal(RefusalCode.NOT_ADULT, cite="R7")
