"""A child of full age speaks for itself: what a parent booked, joined and filed is the child's from that day."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from adapters.db.database import Database
from domain.booking.visit import CancelReason
from domain.documents.document import Document
from domain.operations.documents.find_document import Find, FindDocument
from domain.operations.documents.render_document import RenderDocument
from domain.operations.drafts.find_drafts import FindDrafts
from domain.operations.drafts.keep_answer import GiveAnswer, KeepAnswer
from domain.operations.identity.find_address import AddressOf, FindAddress
from domain.operations.identity.find_subject import FindSubject
from domain.operations.identity.list_dependants import Dependants, ListDependants
from domain.operations.requests.look_up_request import LookUpRequest
from domain.operations.requests.my_requests import Mine
from domain.operations.requests.request_detail import Detail
from domain.operations.requests.withdraw_request import Withdraw, WithdrawRequest
from domain.operations.visits.book_visit import Booked
from domain.operations.visits.cancel_visit import Cancel
from domain.operations.visits.check_attachment import AttachmentOf
from domain.operations.visits.confirm_visit import Confirm
from domain.operations.visits.find_changeable import FindChangeable, ToChange
from domain.operations.visits.move_visit import Move
from domain.operations.waiting.accept_offer import Accept
from domain.operations.waiting.decline_offer import Decline
from domain.operations.waiting.join_waiting import Join, Joined
from domain.operations.waiting.leave_waiting import Leave
from domain.operations.waiting.my_waiting import MyWaiting
from domain.people.acting import Acting, ChatRef
from domain.people.person import Dependant, Proof, Relation
from domain.ports.service import Inquiry, Services
from domain.requests.draft import Draft
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Request
from domain.requests.state import RequestState
from domain.services.complaint.service import Complaint
from domain.services.home_visit.confirm_home_visit import ConfirmHomeVisit, Tell
from tests.support.booking import CLINIC, GP, LAW
from tests.support.documents import PAPERS, PlainPress, issue
from tests.support.filing import Filing
from tests.support.identity import WORDS, registered

EIGHTEEN = datetime(2026, 11, 25, 19, tzinfo=UTC)  # midnight in Almaty
BORN = date(2008, 11, 26)
NOTHING = (NotFound(), Refusal(RefusalCode.NOT_REPRESENTATIVE), None, (), {})


class Family(Filing):
    """A parent who booked, waits, began and filed for a child of seventeen."""

    async def settles(self) -> "Family":
        await self.opens()
        store, clock, now = self.store, self.clock, self.clock.now()
        self.find_subject, self.my_waiting = FindSubject(store, clock), MyWaiting(store, clock)
        self.find_drafts, self.keep_answer = FindDrafts(store, clock), KeepAnswer(store, clock, Services())
        self.changeable, self.address = FindChangeable(store, clock), FindAddress(store, clock, self.registers)
        self.withdraw, self.look_up = WithdrawRequest(store, clock), LookUpRequest(store, clock)
        self.tell, self.complaint = ConfirmHomeVisit(store, clock), Complaint(store, LAW, WORDS)
        press = PlainPress()
        self.find_document = FindDocument(store, clock, RenderDocument(store, clock, press, press))
        self.parent = await self.citizen(1)
        self.child = await self.child_of(self.parent, 2, BORN)
        self.registers.knows(registered(BORN, 2))
        self.grown = replace(self.parent, chat=ChatRef(1, 2), user_id=2, person=self.child)
        await store.write(lambda uow: uow.chats.open(self.grown.chat, 2, "kk", now))
        assert self.parent.person
        booked = await self.book(self.wish(self.parent, (await self.times(GP, count=80))[-1], self.child))
        joined = await self.join(Join(self.parent, self.child, CLINIC.code, GP.id))
        assert isinstance(booked, Booked)
        assert isinstance(joined, Joined)
        self.visit, self.entry = booked.visit, joined.entry
        self.draft, sent = await self.drafted(), await self.drafted()
        self.request = await self.sends(self.parent, sent)
        self.document, self.called = await self.certified(), await self.called_a_doctor()
        return self

    async def called_a_doctor(self) -> Request:
        called = replace(self.request, number=self.ids.number(), service="home-visit", state=RequestState.COMPLETED)
        await self.store.write(lambda uow: uow.requests.add(called, ()))
        return called

    async def certified(self) -> Document:
        issued, _ = await issue(self.store, self.ids, CLINIC, self.clock.now(), ChatRef(1, 900))
        document = replace(issued, id=self.ids.new(), code=self.ids.number(), subject_id=self.child.id)
        await self.store.write(lambda uow: uow.documents.add(document, PAPERS))
        return document

    async def drafted(self) -> Draft:
        assert self.parent.person
        draft = replace(await self.begins(self.parent), subject_id=self.child.id)
        await self.store.write(lambda uow: uow.drafts.keep(draft))
        return draft

    async def looks(self, who: Acting) -> Mapping[str, Any]:
        """Everything that only shows."""
        return {
            "subject": await self.find_subject(who, self.child.id),
            "attachment": await self.check(AttachmentOf(who, self.child)),
            "address": await self.address(AddressOf(who, self.child.id)),
            "my requests": await self.mine(Mine(who)),
            "detail": await self.detail(Detail(who, self.visit.number)),
            "link": await self.look_up(Detail(who, self.visit.number)),
            "my waiting": await self.my_waiting(who),
            "reminder": await self.changeable(ToChange(who, self.visit.id)),
            "document": await self.find_document(Find(who, self.document.id)),
            "complaint": await self.complaint.prefill(self.about_it(who)),
        }

    def about_it(self, who: Acting) -> Inquiry:
        return Inquiry(who, "complaint", self.child, self.clock.now(), about=self.request.number)

    async def begun(self, who: Acting) -> Mapping[str, Any]:
        """A draft stays with who began it, as long as they may go on with it."""
        number = self.draft.number
        return {
            "drafts": await self.find_drafts(who),
            "draft": await self.find_drafts.one(who, number),
            "answer": await self.keep_answer(GiveAnswer(who, number, "paid", "register")),
        }

    async def acts(self, who: Acting) -> Mapping[str, Any]:
        visit, times = self.visit, await self.times(GP, count=3)
        return {
            "confirm": await self.confirm(Confirm(who, visit.id)),
            "move": await self.move(Move(who, visit.id, times[-1].id)),
            "cancel": await self.cancel(Cancel(who, visit.id, CancelReason.OTHER)),
            "accept": await self.accept(Accept(who, self.entry.id)),
            "decline": await self.decline(Decline(who, self.entry.id)),
            "leave": await self.leave(Leave(who, self.entry.id)),
            "tell": await self.tell(Tell(who, self.called.number, came=True)),
            "withdraw": await self.withdraw(Withdraw(who, self.request.number)),
            "join": await self.join(Join(who, self.child, CLINIC.code)),
            "book": await self.book(self.wish(who, times[0], self.child)),
        }


@pytest.fixture
async def family(database: Database) -> Family:
    return await Family(database).settles()


def refused(told: Mapping[str, Any]) -> set[str]:
    return {name for name, outcome in told.items() if outcome in NOTHING}


async def test_until_the_last_second_the_parent_sees_and_acts(family: Family) -> None:
    family.clock.at = EIGHTEEN - timedelta(seconds=1)
    assert refused(await family.looks(family.parent)) == set()
    assert refused(await family.begun(family.parent)) == set()
    assert refused(await family.acts(family.parent)) == set()


async def test_from_the_birthday_on_only_the_child_sees_and_acts(family: Family) -> None:
    family.clock.at = EIGHTEEN
    for told in (
        await family.looks(family.parent),
        await family.begun(family.parent),
        await family.acts(family.parent),
    ):
        assert refused(told) == told.keys()
    assert refused(await family.looks(family.grown)) == set()
    assert refused(await family.acts(family.grown)) == set()


async def test_a_parent_sends_no_file_for_a_grown_child(family: Family) -> None:
    family.clock.at = EIGHTEEN
    before = len(family.cleaner.looked_at)
    await family.refuses(family.parent, family.draft, b"%PDF-1.7 a page")
    assert len(family.cleaner.looked_at) == before


async def test_a_grown_child_whom_the_register_still_names_is_not_offered(family: Family) -> None:
    assert family.parent.person
    known = registered(BORN, 2)
    family.registers.children[family.parent.person.iin] = (Dependant(known, Relation.CHILD, Proof.BIRTH_RECORD),)
    dependants = ListDependants(family.store, family.clock, family.ids, family.registers)
    assert await dependants(family.parent) != Dependants(())
    family.clock.at = EIGHTEEN
    assert await dependants(family.parent) == Dependants(())
