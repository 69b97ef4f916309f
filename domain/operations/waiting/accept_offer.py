"""Take the freed time that was offered. Who has a visit to such a doctor already moves it there."""

from dataclasses import dataclass, replace

from domain.booking.hold import waiting_holder
from domain.booking.waiting import WaitingEntry, WaitingState
from domain.law.law import Law
from domain.operations.visits.book_visit import Book, Booked, Order, book, order_for
from domain.operations.visits.find_times import SlotTaken
from domain.operations.visits.move_visit import Move, Moved, move
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import may_act_for
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode

Answer = Booked | Moved | SlotTaken | Refusal | NotFound


@dataclass(frozen=True, slots=True)
class Accept:
    """Answered by Booked, Moved, Refusal (offer-over, overlap …) or NotFound."""

    acting: Acting
    waiting_id: str


class AcceptOffer:
    def __init__(self, store: Store, clock: Clock, ids: Ids, law: Law) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._law = law

    async def __call__(self, command: Accept) -> Answer:
        person = command.acting.person
        if person is None:
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        blank = Book(command.acting, person, "", 0)
        order = order_for(blank, waiting_holder(command.waiting_id), self._clock, self._ids, self._law)
        if isinstance(order, Refusal):
            return order
        return await self._store.write(lambda uow: _accept(uow, command, order))


def _accept(uow: UnitOfWork, command: Accept, order: Order) -> Answer:
    entry = uow.waiting.entry(command.waiting_id)
    if entry is None or not may_act_for(uow, command.acting, entry.subject_id, order.entry.now):
        return NotFound()
    subject = uow.people.by_id(entry.subject_id)
    if subject is None or entry.slot_id is None or not _is_open(entry, order):
        return Refusal(RefusalCode.OFFER_OVER, until=entry.offered_until)
    wish = Book(command.acting, subject, entry.provider_code, entry.slot_id)
    answer: Answer = book(uow, replace(order, wish=wish))
    if isinstance(answer, Refusal) and answer.code is RefusalCode.ALREADY_BOOKED and answer.visit is not None:
        answer = move(uow, Move(command.acting, answer.visit.id, entry.slot_id), order.holder, order.entry)
    if isinstance(answer, Booked | Moved):
        uow.waiting.change(entry, replace(entry, state=WaitingState.TAKEN))
    return answer


def _is_open(entry: WaitingEntry, order: Order) -> bool:
    """A second press on a taken offer is answered by the visit it made."""
    if entry.state is WaitingState.TAKEN:
        return True
    offered = entry.state is WaitingState.OFFERED and entry.offered_until is not None
    return offered and entry.offered_until is not None and order.entry.now <= entry.offered_until
