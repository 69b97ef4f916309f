"""A clinic with four doctors and a week, and citizens who book there."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.db.store import SqlStore
from adapters.system.ids import RandomIds
from domain.booking.schedule import WeeklyHours
from domain.booking.slot import Slot
from domain.law import Law
from domain.operations.requests.my_requests import MyRequests
from domain.operations.requests.request_detail import RequestDetail
from domain.operations.requests.take_up_deferred import TakeUpDeferred
from domain.operations.visits.book_visit import Book, Booked, BookVisit
from domain.operations.visits.cancel_visit import CancelVisit
from domain.operations.visits.check_attachment import CheckAttachment
from domain.operations.visits.confirm_visit import ConfirmVisit
from domain.operations.visits.expire_holds import ExpireHolds
from domain.operations.visits.find_times import FindTimes, NextTimes
from domain.operations.visits.hold_slot import HoldSlot
from domain.operations.visits.move_visit import MoveVisit
from domain.operations.visits.open_slots import OpenSlots
from domain.operations.visits.release_slot import ReleaseSlot
from domain.operations.waiting.accept_offer import AcceptOffer
from domain.operations.waiting.decline_offer import DeclineOffer
from domain.operations.waiting.join_waiting import JoinWaiting
from domain.operations.waiting.leave_waiting import LeaveWaiting
from domain.operations.waiting.offer_freed_slot import OfferFreedSlot
from domain.people.acting import Acting, ChatRef
from domain.people.known import KnownPerson
from domain.people.person import Attachment, Proof, Relation
from domain.people.representation import Representation
from domain.ports.service import Services
from domain.providers.doctor import Doctor, Speciality
from domain.providers.provider import Provider
from domain.services.appointment.service import Appointment
from tests.support.identity import Clock, Registers, registered

LAW = Law.load()
# A Tuesday, 10:00 in Almaty.
TUESDAY = datetime(2026, 11, 24, 5, tzinfo=UTC)
CLINIC = Provider(
    code="almaty-01",
    name_kk="№ 1 емхана",
    name_ru="Поликлиника № 1",
    official_name_kk="№ 1 қалалық емхана",
    official_name_ru="Городская поликлиника № 1",
    unit="auezov",
    address_kk="Төле би көшесі, 1",
    address_ru="улица Толе би, 1",
    phones=("+77272000000",),
    latitude=43.2,
    longitude=76.9,
    approximate=True,
    children_only=False,
    zone="Asia/Almaty",
)


def doctor(name: str, speciality: Speciality, area: int = 1, clinic: str = CLINIC.code) -> Doctor:
    return Doctor(name, clinic, speciality, f"{name} дәрігер", f"врач {name}", area, "101")


THERAPIST = doctor("therapist-1", Speciality.DISTRICT_THERAPIST)
SECOND = doctor("therapist-2", Speciality.DISTRICT_THERAPIST, 2)
PAEDIATRICIAN = doctor("paediatrician-1", Speciality.DISTRICT_PAEDIATRICIAN)
GP = doctor("gp-1", Speciality.GP)
DOCTORS = (THERAPIST, SECOND, PAEDIATRICIAN, GP)


def week(doctor_id: str, starts: time = time(8), ends: time = time(14), minutes: int = 30) -> list[WeeklyHours]:
    """Monday to Friday, with a break from 11 to 12."""
    return [WeeklyHours(doctor_id, weekday, starts, ends, minutes, time(11), time(12)) for weekday in range(5)]


class Surgery:
    def __init__(self, database: Database) -> None:
        self.store = SqlStore(database, Vault(KeyRing.parse(make_keys())))
        self.clock, self.ids, self.registers = Clock(TUESDAY), RandomIds(), Registers()
        store, clock, ids = self.store, self.clock, self.ids
        self.find = FindTimes(store, clock, LAW)
        self.check = CheckAttachment(store, clock, LAW, self.registers)
        self.hold, self.release = HoldSlot(store, clock, LAW), ReleaseSlot(store, clock)
        self.book, self.move = BookVisit(store, clock, ids, LAW), MoveVisit(store, clock, LAW)
        self.cancel, self.confirm = CancelVisit(store, clock, LAW), ConfirmVisit(store, clock)
        self.join, self.leave = JoinWaiting(store, clock, ids), LeaveWaiting(store, clock)
        self.accept, self.decline = AcceptOffer(store, clock, ids, LAW), DeclineOffer(store, clock, LAW)
        self.mine, self.detail = MyRequests(store, clock), RequestDetail(store, clock)
        self.open, self.expire = OpenSlots(store, LAW), ExpireHolds(store, LAW)
        self.offer, self.take_up = OfferFreedSlot(store, LAW), TakeUpDeferred(store, Services([Appointment()]))

    async def opens(self, *doctors: Doctor) -> "Surgery":
        chosen = doctors or DOCTORS
        await self.store.write(lambda uow: uow.providers.add([CLINIC]))
        await self.store.write(lambda uow: uow.providers.add_doctors(chosen))
        hours = [one for each in chosen for one in week(each.id)]
        await self.store.write(lambda uow: uow.providers.add_hours(hours))
        await self.open(self.clock.now())
        return self

    async def citizen(self, number: int, born: date = date(1990, 5, 17)) -> Acting:
        person = await self.person(number, born)
        ref = ChatRef(1, number)
        await self.store.write(lambda uow: uow.chats.open(ref, number, "kk", self.clock.now()))
        self.registers.attached[person.iin] = Attachment(CLINIC.code, THERAPIST.id, date(2024, 1, 1))
        return Acting(ref, number, "kk", person, self.clock.now() + timedelta(days=30))

    async def person(self, number: int, born: date) -> KnownPerson:
        told, fresh = registered(born, number), self.ids.new()
        return await self.store.write(lambda uow: uow.people.keep(told, fresh, self.clock.now()))

    async def child_of(self, parent: Acting, number: int = 5000, born: date = date(2020, 1, 1)) -> KnownPerson:
        child = await self.person(number, born)
        assert parent.person is not None
        parent_id, link = parent.person.id, Representation(child, Relation.CHILD, Proof.BIRTH_RECORD)
        await self.store.write(lambda uow: uow.people.replace_representations(parent_id, [link], self.clock.now()))
        self.registers.attached[child.iin] = Attachment(CLINIC.code, PAEDIATRICIAN.id, date(2024, 1, 1))
        return child

    async def times(self, *doctors: Doctor, count: int = 3, chat: ChatRef | None = None) -> tuple[Slot, ...]:
        ids = tuple(each.id for each in doctors or (THERAPIST,))
        return await self.find.next_times(NextTimes(ids, chat or ChatRef(9, 9), count))

    async def books(self, acting: Acting, slot: Slot) -> Booked:
        booked = await self.book(self.wish(acting, slot))
        assert isinstance(booked, Booked), booked
        return booked

    @staticmethod
    def wish(acting: Acting, slot: Slot, subject: KnownPerson | None = None) -> Book:
        assert acting.person is not None
        return Book(acting, subject or acting.person, CLINIC.code, slot.id, (THERAPIST.id, SECOND.id))

    async def notices(self, acting: Acting | None = None) -> list[tuple[str, str, datetime]]:
        """Kind, route and due moment of what waits to be sent (to one chat)."""
        rows = await self.store._database.read(  # what the outbox holds is nobody's port
            lambda connection: connection.exec_driver_sql(
                "SELECT kind, route, due_at, chat_id FROM notices WHERE state <> 'withdrawn' ORDER BY id"
            ).all()
        )
        return [
            (row.kind, row.route, datetime.fromtimestamp(row.due_at, UTC))
            for row in rows
            if acting is None or row.chat_id == acting.chat.chat_id
        ]


def later(acting: Acting, chat_id: int) -> Acting:
    return replace(acting, chat=ChatRef(1, chat_id))
