"""Book a visit: the slot, the request with its number, both sides told, reminders laid out. All or nothing."""

from dataclasses import dataclass

from domain.booking.hold import chat_holder
from domain.booking.lead import Entry, entry_at
from domain.booking.service import booked_as
from domain.booking.slot import Slot
from domain.booking.visit import Visit
from domain.booking.waiting import WaitingState
from domain.law.law import ALMATY, Law
from domain.notices.kinds import NoticeKind
from domain.notices.provider_notices import to_provider
from domain.notices.visit_notices import facts_of
from domain.notices.visit_reminders import reminders
from domain.operations.visits.find_times import SlotTaken, slot_taken
from domain.people.acting import Acting
from domain.people.age import age_on
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import may_act_for
from domain.records.hold_notices import forget_hold
from domain.records.visit_changes import journal
from domain.records.visit_filing import file_request
from domain.records.visit_limits import refusal_for
from domain.requests.author import Author
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Request, Side


@dataclass(frozen=True, slots=True)
class Book:
    """`provider_code` and `doctor_ids` are what `CheckAttachment` told (`Attached.clinic.code`, `.doctor_ids`)."""

    acting: Acting
    subject: KnownPerson
    provider_code: str
    slot_id: int
    doctor_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Booked:
    """`request.state` is completed, or deferred when it was filed after hours: the time is kept either way."""

    visit: Visit
    request: Request


@dataclass(frozen=True, slots=True)
class Order:
    """A booking as the transaction sees it: everything decided or drawn beforehand."""

    wish: Book
    applicant: KnownPerson
    entry: Entry
    holder: str
    number: str
    visit_id: str
    law: Law


class BookVisit:
    def __init__(self, store: Store, clock: Clock, ids: Ids, law: Law) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._law = law

    async def __call__(self, command: Book) -> Booked | SlotTaken | Refusal:
        order = order_for(command, chat_holder(command.acting.chat), self._clock, self._ids, self._law)
        if isinstance(order, Refusal):
            return order
        return await self._store.write(lambda uow: book(uow, order))


def order_for(wish: Book, holder: str, clock: Clock, ids: Ids, law: Law) -> Order | Refusal:
    now = clock.now()
    if wish.acting.person is None or not wish.acting.is_verified(now):
        return Refusal(RefusalCode.NOT_IDENTIFIED)
    entry = entry_at(law, wish.acting.channel, now)
    if not entry.is_offered:
        return Refusal(RefusalCode.NOT_OFFERED, until=entry.decision.next_acceptance)
    return Order(wish, wish.acting.person, entry, holder, ids.number(), ids.new(), law)


def book(uow: UnitOfWork, order: Order) -> Booked | SlotTaken | Refusal:
    wish, entry = order.wish, order.entry
    if not may_act_for(uow, wish.acting, wish.subject.id, entry.now):
        return Refusal(RefusalCode.NOT_REPRESENTATIVE)
    slot = uow.slots.slot(wish.slot_id)
    if slot is None:
        return slot_taken(uow, None, wish.doctor_ids, order.holder, entry)
    ahead = uow.visits.ahead(wish.subject.id, entry.now)
    for visit in ahead:
        if visit.slot_id == slot.id and visit.chat == wish.acting.chat:
            return _booked_before(uow, visit)
    refusal = _not_entitled(order, slot) or refusal_for(slot, ahead)
    if refusal is not None:
        return refusal
    if not uow.slots.take(slot.id, entry.taking(order.holder)):
        return slot_taken(uow, slot, wish.doctor_ids, order.holder, entry)
    return _write_down(uow, order, slot)


def _booked_before(uow: UnitOfWork, visit: Visit) -> Booked:
    request = uow.requests.request(visit.number)
    if request is None:
        raise LookupError(f"visit {visit.id} has lost its request")
    return Booked(visit, request)


def _not_entitled(order: Order, slot: Slot) -> Refusal | None:
    wish = order.wish
    if slot.clinic.code != wish.provider_code:
        today = order.entry.now.astimezone(ALMATY).date()
        return Refusal(RefusalCode.OTHER_CLINIC, ground=order.law.ground(booked_as(), "not-attached", today))
    if not slot.doctor.speciality.serves(age_on(wish.subject.birth_date, slot.day)):
        return Refusal(RefusalCode.NO_DOCTOR)
    return None


def _write_down(uow: UnitOfWork, order: Order, slot: Slot) -> Booked:
    wish, now, author = order.wish, order.entry.now, Author.citizen(order.wish.acting)
    request = file_request(uow, order.number, wish.acting, order.applicant, wish.subject, slot, order.entry)
    visit = Visit(
        id=order.visit_id,
        number=request.number,
        slot_id=slot.id,
        subject_id=wish.subject.id,
        applicant_id=order.applicant.id,
        chat=wish.acting.chat,
        doctor=slot.doctor,
        clinic=slot.clinic,
        room=slot.room,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
    )
    uow.visits.add(visit, now)
    forget_hold(uow.notices, visit.chat, now)
    uow.waiting.end_for(wish.subject.id, slot.clinic.code, WaitingState.TAKEN)
    journal(uow, "visit-booked", visit, now, author, {"slot": slot.id})
    other = None if wish.subject.id == order.applicant.id else wish.subject
    facts = facts_of(visit, other)
    uow.notices.post_all(
        (*to_provider(NoticeKind.VISIT_BOOKED, visit, facts, now, Side.CITIZEN), *reminders(visit, facts, now))
    )
    return Booked(visit, request)
