"""A freed time goes to those who wait, one at a time, the longest waiting first."""

from dataclasses import replace
from datetime import datetime

from domain.booking.hold import OFFER_FOR, OFFERS_FROM, OFFERS_TO, waiting_holder
from domain.booking.lead import Entry
from domain.booking.slot import Slot
from domain.booking.waiting import WaitingEntry, WaitingState, groups_seen_by
from domain.notices.visit_notices import offer
from domain.people.known import KnownPerson
from domain.ports.unit_of_work import UnitOfWork


def give_back(uow: UnitOfWork, slot_id: int, entry: Entry, but: str | None = None) -> None:
    """Free a slot that was taken, and offer it; `but` is the person who let it go."""
    if uow.slots.give_back(slot_id):
        offer_in_turn(uow, slot_id, entry, but)


def offer_in_turn(uow: UnitOfWork, slot_id: int, entry: Entry, but: str | None = None) -> bool:
    slot = uow.slots.slot(slot_id)
    if slot is None or not may_offer(slot, entry.now):
        return False
    waiting = uow.waiting.next_for(slot, groups_seen_by(slot.doctor.speciality), but or "")
    return waiting is not None and offer_to(uow, waiting, slot, entry)


def offer_to(uow: UnitOfWork, waiting: WaitingEntry, slot: Slot, entry: Entry) -> bool:
    until = entry.now + OFFER_FOR
    if not uow.slots.hold(slot.id, entry.looking(waiting_holder(waiting.id)), until):
        return False
    offered = replace(waiting, state=WaitingState.OFFERED, slot_id=slot.id, offered_until=until)
    if not uow.waiting.change(waiting, offered):
        uow.slots.release(waiting_holder(waiting.id))
        return False
    uow.notices.post(offer(offered, slot, _other(uow, waiting), entry.now, until))
    return True


def may_offer(slot: Slot, now: datetime) -> bool:
    """Awake on the wall of the clinic."""
    wall = now.astimezone(slot.local_start.tzinfo).time()
    return OFFERS_FROM <= wall < OFFERS_TO


def _other(uow: UnitOfWork, waiting: WaitingEntry) -> KnownPerson | None:
    return None if waiting.subject_id == waiting.applicant_id else uow.people.by_id(waiting.subject_id)
