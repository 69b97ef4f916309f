"""Let the offered time go to the next in turn."""

from dataclasses import dataclass, replace

from domain.booking.hold import waiting_holder
from domain.booking.lead import Entry, entry_at
from domain.booking.waiting import WaitingState
from domain.law.law import Law
from domain.notices.kinds import NoticeKind
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import may_act_for
from domain.records.offering import offer_in_turn
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode


@dataclass(frozen=True, slots=True)
class Decline:
    acting: Acting
    waiting_id: str


@dataclass(frozen=True, slots=True)
class Declined:
    waiting_id: str


class DeclineOffer:
    def __init__(self, store: Store, clock: Clock, law: Law) -> None:
        self._store = store
        self._clock = clock
        self._law = law

    async def __call__(self, command: Decline) -> Declined | Refusal | NotFound:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        entry = entry_at(self._law, command.acting.channel, now)
        return await self._store.write(lambda uow: _decline(uow, command, entry))


def _decline(uow: UnitOfWork, command: Decline, entry: Entry) -> Declined | NotFound:
    """Who declines is out of the list; they may join it again."""
    waiting = uow.waiting.entry(command.waiting_id)
    if waiting is None or not may_act_for(uow, command.acting, waiting.subject_id, entry.now):
        return NotFound()
    declined = replace(waiting, state=WaitingState.DECLINED)
    if waiting.state is WaitingState.OFFERED and uow.waiting.change(waiting, declined):
        uow.notices.withdraw(waiting.id, {NoticeKind.SLOT_OFFERED}, entry.now)
        uow.slots.release(waiting_holder(waiting.id))
        if waiting.slot_id is not None:
            offer_in_turn(uow, waiting.slot_id, entry, but=waiting.subject_id)
    return Declined(waiting.id)
