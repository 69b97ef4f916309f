"""Move a visit. The new time is taken before the old one is let go, so a failed move keeps the old visit."""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.booking.hold import chat_holder
from domain.booking.lead import Entry, entry_at
from domain.booking.slot import Slot
from domain.booking.visit import Visit, VisitState
from domain.booking.waiting import WaitingState
from domain.law.law import Law
from domain.notices.kinds import NoticeKind
from domain.operations.visits.find_times import SlotTaken, slot_taken
from domain.people.acting import Acting
from domain.people.age import age_on
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import may_act_for
from domain.records.hold_notices import forget_hold
from domain.records.offering import give_back
from domain.records.visit_changes import journal, tell_change
from domain.records.visit_limits import refusal_for
from domain.requests.author import Author
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Event, EventKind
from domain.requests.state import RequestState


@dataclass(frozen=True, slots=True)
class Move:
    acting: Acting
    visit_id: str
    slot_id: int
    doctor_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moved:
    visit: Visit
    was_at: datetime


class MoveVisit:
    def __init__(self, store: Store, clock: Clock, law: Law) -> None:
        self._store = store
        self._clock = clock
        self._law = law

    async def __call__(self, command: Move) -> Moved | SlotTaken | Refusal | NotFound:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        entry = entry_at(self._law, command.acting.channel, now)
        holder = chat_holder(command.acting.chat)
        return await self._store.write(lambda uow: move(uow, command, holder, entry))


def move(uow: UnitOfWork, command: Move, holder: str, entry: Entry) -> Moved | SlotTaken | Refusal | NotFound:
    found = uow.visits.visit(command.visit_id)
    if found is None or not may_act_for(uow, command.acting, found.subject_id, entry.now):
        return NotFound()
    ahead = uow.visits.ahead(found.subject_id, entry.now)
    visit = next((one for one in ahead if one.id == found.id), None)
    if visit is None:
        return Refusal(RefusalCode.NOT_LIVING, visit=found)
    if visit.slot_id == command.slot_id:
        return Moved(visit, visit.starts_at)
    return _move(uow, command, visit, ahead, holder, entry)


def _move(
    uow: UnitOfWork, command: Move, visit: Visit, ahead: tuple[Visit, ...], holder: str, entry: Entry
) -> Moved | SlotTaken | Refusal:
    if not visit.is_changeable(entry.now):
        return Refusal(RefusalCode.TOO_LATE, visit=visit, until=visit.changeable_until)
    slot = uow.slots.slot(command.slot_id)
    if slot is None:
        return slot_taken(uow, None, command.doctor_ids, holder, entry)
    refusal = _unsuitable(uow, visit, slot) or refusal_for(slot, ahead, moving=visit.id)
    if refusal is not None:
        return refusal
    if not uow.slots.take(slot.id, entry.taking(holder)):
        return slot_taken(uow, slot, command.doctor_ids, holder, entry)
    return _write_down(uow, command, visit, slot, entry)


def _unsuitable(uow: UnitOfWork, visit: Visit, slot: Slot) -> Refusal | None:
    subject = uow.people.by_id(visit.subject_id)
    if slot.clinic.code != visit.clinic.code:
        return Refusal(RefusalCode.OTHER_CLINIC)
    if subject is None or not slot.doctor.speciality.serves(age_on(subject.birth_date, slot.day)):
        return Refusal(RefusalCode.NO_DOCTOR)
    return None


def _write_down(uow: UnitOfWork, command: Move, visit: Visit, slot: Slot, entry: Entry) -> Moved:
    now, author = entry.now, Author.citizen(command.acting)
    after = replace(
        visit,
        slot_id=slot.id,
        doctor=slot.doctor,
        clinic=slot.clinic,
        room=slot.room,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        state=VisitState.BOOKED,
        sequence=visit.sequence + 1,
        displaced=False,
    )
    forget_hold(uow.notices, command.acting.chat, now)
    if not uow.visits.change(visit, after, now):
        raise RuntimeError(f"visit {visit.id} changed under its person's lock")
    request = uow.requests.request(visit.number)
    was = {"old_starts_at": visit.starts_at.isoformat()}
    state = request.state if request else RequestState.COMPLETED
    told = {**was, "starts_at": after.starts_at.isoformat()}
    uow.requests.record(Event(visit.number, now, state, EventKind.MOVED, author.side, told))
    journal(uow, "visit-moved", after, now, author, {"slot": slot.id, "old_slot": visit.slot_id})
    uow.waiting.end_for(visit.subject_id, visit.clinic.code, WaitingState.TAKEN)
    tell_change(uow, NoticeKind.VISIT_MOVED, after, now, author, was)
    give_back(uow, visit.slot_id, entry, but=visit.subject_id)
    return Moved(after, visit.starts_at)
