"""Attachment from the first question to the register: residence, lists, representation, drafts that waited."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pytest

from adapters.db.database import Database
from domain.operations.drafts.open_draft import Open
from domain.operations.identity.list_dependants import Dependants, ListDependants
from domain.operations.requests.complete_request import Complete, Completed
from domain.operations.requests.submit_request import Submitted
from domain.people.acting import Acting
from domain.people.person import Attachment
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider
from domain.requests.outcomes import NotFound, RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from domain.services.attachment.doctor_list import ListSize
from domain.services.attachment.look_at_clinic import ClinicSeen, Look, LookAtClinic
from domain.services.attachment.service import AttachToProvider
from tests.support.booking import CLINIC, DOCTORS, GP, PAEDIATRICIAN, SECOND, THERAPIST, doctor
from tests.support.office import CERTIFICATE, LAW, Office

SERVICE = "attachment"
TODAY = date(2026, 11, 24)
HERE: Provider = replace(CLINIC, unit="almaty-auezov")
CHILDRENS: Provider = replace(CLINIC, code="almaty-29", unit="almaty-almaly", children_only=True)
FOR_CHILDREN: Doctor = doctor("paediatrician-29", PAEDIATRICIAN.speciality, clinic=CHILDRENS.code)
ANSWERS: dict[str, Any] = {
    "contingent": "everyone",
    "residence": "registered",
    "clinic": HERE.code,
    "doctor": THERAPIST.id,
}


@dataclass
class Lists:
    full: set[str] = field(default_factory=set)

    async def sizes(self, doctor_ids: Collection[str]) -> Mapping[str, ListSize]:
        some, none = ListSize(1000, {6: 100, 14: 300}), ListSize(2200, {6: 500, 14: 900})
        return {each: none if each in self.full else some for each in doctor_ids}


class Reception(Office):
    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.lists = Lists()
        special = AttachToProvider(self.store, LAW, self.registers, self.registers, self.lists)
        self.services._by_service[SERVICE] = special
        checks = self.open_draft._check_eligibility
        self.look = LookAtClinic(self.store, self.clock, LAW, self.lists, checks)

    async def opens(self) -> "Reception":
        doctors = (*DOCTORS, FOR_CHILDREN)
        await self.store.write(
            lambda uow: (uow.providers.add([HERE, CHILDRENS]), uow.providers.add_doctors(doctors))
        )
        return self

    def lives_in(self, citizen: Acting, unit: str) -> None:
        iin = self.person(citizen).iin
        self.registers.people[iin] = replace(self.registers.people[iin], unit=unit)

    async def newcomer(self, unit: str = "almaty-medeu") -> Acting:
        citizen = await self.citizen(attached=False)
        self.lives_in(citizen, unit)
        return citizen

    async def asks(self, citizen: Acting, **other: Any) -> Any:
        opened = await self.begins(citizen, SERVICE)
        await self.answers(citizen, opened.draft, {**ANSWERS, **other})
        return await self.sends(citizen, opened.draft.number)


@pytest.fixture
async def reception(database: Database) -> Reception:
    return await Reception(database).opens()


@pytest.mark.parametrize(
    ("lives_in", "answers", "ground"),
    [
        ("almaty-medeu", {}, None),  # another district of the same city
        ("talgar", {}, "grounds (2)"),
        ("talgar", {"residence": "temporary", "address": "Abai street 1", "lodging": ["file"]}, None),
        ("talgar", {"residence": "border", "address": "Talgar, Abai street 1"}, None),
    ],
)
async def test_people_are_attached_where_they_live(
    reception: Reception, lives_in: str, answers: dict[str, Any], ground: str | None
) -> None:
    outcome = await reception.asks(await reception.newcomer(lives_in), **answers)
    if ground is None:
        assert isinstance(outcome, Submitted), outcome
        assert outcome.request.provider_code == HERE.code
    else:
        assert isinstance(outcome, Refusal)
        assert (outcome.code, outcome.ground) == (
            RefusalCode.OUTSIDE_UNIT,
            LAW.ground(SERVICE, ground, TODAY),
        )


async def test_a_full_list_takes_nobody_but_the_next_doctor_does(reception: Reception) -> None:
    citizen = await reception.newcomer()
    reception.lists.full = {THERAPIST.id}
    refused = await reception.asks(citizen)
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.ground) == (RefusalCode.LIST_FULL, LAW.ground(SERVICE, "grounds (3)", TODAY))
    assert isinstance(await reception.asks(citizen, doctor=SECOND.id), Submitted)


async def test_who_is_on_the_list_already_is_not_counted_twice(reception: Reception) -> None:
    """Attached to this very doctor, they ask again: the list grows by nobody."""
    citizen = await reception.citizen()
    reception.lives_in(citizen, "almaty-medeu")
    reception.lists.full = {THERAPIST.id, SECOND.id}
    assert isinstance(await reception.asks(citizen, doctor=SECOND.id), Refusal)
    assert isinstance(await reception.asks(citizen, doctor=THERAPIST.id), Submitted)


@pytest.mark.parametrize(
    "answers", [{"clinic": CHILDRENS.code, "doctor": FOR_CHILDREN.id}, {"doctor": FOR_CHILDREN.id}]
)
async def test_no_adult_is_sent_to_a_childrens_doctor(reception: Reception, answers: dict[str, str]) -> None:
    refused = await reception.asks(await reception.newcomer(), **answers)
    assert refused == Refusal(RefusalCode.NO_DOCTOR)


async def test_where_one_lives_is_asked_only_of_whom_we_cannot_tell(reception: Reception) -> None:
    here = await reception.newcomer("almaty-medeu")
    assert (await reception.begins(here, SERVICE)).draft.answers == {"residence": "registered"}
    elsewhere = await reception.citizen(701, attached=False, serial=2)
    reception.lives_in(elsewhere, "talgar")
    assert (await reception.begins(elsewhere, SERVICE)).draft.answers == {}


async def test_a_child_is_attached_by_the_parent_the_register_names(reception: Reception) -> None:
    mother = await reception.newcomer()
    child = reception.has_child(reception.registers.people[reception.person(mother).iin])
    reception.registers.attached.clear()
    reception.registers.people[child.iin] = replace(child, unit="almaty-medeu")
    listed = await ListDependants(reception.store, reception.clock, reception.ids, reception.registers)(mother)
    assert isinstance(listed, Dependants)
    subject = listed.people[0].person
    opened = await reception.begins(mother, SERVICE, subject)
    assert opened.draft.answers == {"contingent": "everyone", "residence": "registered"}
    await reception.answers(mother, opened.draft, {"clinic": CHILDRENS.code, "doctor": FOR_CHILDREN.id})
    assert isinstance(await reception.sends(mother, opened.draft.number), Submitted)


async def test_nobody_attaches_a_child_the_register_does_not_name(reception: Reception) -> None:
    """Ground (4) is met before the form: without proof nobody speaks for a child."""
    stranger, mother = await reception.newcomer(), await reception.citizen(701, serial=2)
    child = reception.person(mother)
    assert await reception.open_draft(Open(stranger, SERVICE, child)) == Refusal(RefusalCode.NOT_REPRESENTATIVE)


async def test_the_lists_are_told_beforehand(reception: Reception) -> None:
    citizen, stranger = await reception.newcomer(), await reception.citizen(701, serial=2)
    number = (await reception.begins(citizen, SERVICE)).draft.number
    reception.lists.full = {THERAPIST.id, GP.id}
    seen = await reception.look(Look(citizen, number, HERE.code))
    assert isinstance(seen, ClinicSeen)
    assert [(room.doctor.id, room.is_open) for room in seen.rooms] == [
        (THERAPIST.id, False),
        (SECOND.id, True),
        (GP.id, False),
    ]
    assert (seen.any_doctor and seen.any_doctor.doctor, seen.refusal) == (SECOND, None)
    reception.lists.full.add(SECOND.id)
    full = await reception.look(Look(citizen, number, HERE.code))
    assert isinstance(full, ClinicSeen)
    assert full.refusal is not None
    assert (full.any_doctor, full.refusal.code) == (None, RefusalCode.LIST_FULL)
    assert await reception.look(Look(stranger, number, HERE.code)) == NotFound()
    reception.registers.silent = True
    assert await reception.look(Look(citizen, number, HERE.code)) == RegisterDidNotAnswer()


async def test_the_register_is_told_and_what_waited_goes_on(reception: Reception) -> None:
    citizen = await reception.newcomer()
    person = reception.person(citizen)
    assert isinstance(await reception.open_draft(Open(citizen, CERTIFICATE, person)), Refusal)
    sent = await reception.asks(citizen)
    answer = Complete(HERE.code, sent.request.number, {"doctor": SECOND.id})

    reception.registers.silent = True
    assert await reception.complete(answer) == RegisterDidNotAnswer()
    reception.registers.silent = False
    for _ in range(2):
        assert isinstance(await reception.complete(answer), Completed)

    assert reception.registers.attached[person.iin] == Attachment(HERE.code, SECOND.id, TODAY)
    [waiting] = await reception.find_drafts(citizen)
    assert (waiting.draft.service, waiting.draft.waits_for) == (CERTIFICATE, None)
    assert await reception.told("draft-resumed") == 1
    opened = await reception.begins(citizen, CERTIFICATE)
    assert (opened.is_resumed, opened.draft.number) == (True, waiting.draft.number)
    [notice] = await reception.store.read(lambda uow: uow.documents.of_request(sent.request.number))
    assert notice.kind == "attachment-notice"
