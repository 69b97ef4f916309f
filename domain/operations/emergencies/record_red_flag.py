"""Somebody was sent to 103: written down as such, for people not identified yet too, without what ails them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.law.law import ALMATY
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork

RED_FLAG = "red-flag"
SAME = timedelta(minutes=5)
"""Presses so near to one another are one alarm."""


class Seen(StrEnum):
    """How it came out."""

    CHOSEN = "chosen"  # pressed
    WRITTEN = "written"  # found in their own words


@dataclass(frozen=True, slots=True)
class RedFlag:
    acting: Acting
    seen: Seen


@dataclass(frozen=True, slots=True)
class Recorded:
    pass


class RecordRedFlag:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: RedFlag) -> Recorded:
        now = self._clock.now()
        await self._store.write(lambda uow: _record(uow, command, now))
        return Recorded()


def _record(uow: UnitOfWork, command: RedFlag, now: datetime) -> None:
    acting = command.acting
    if uow.journal.count(acting.chat.name, RED_FLAG, since=now - SAME):
        return
    facts = {"seen": command.seen.value}
    uow.journal.append(now, acting.actor, RED_FLAG, channel=acting.channel, about=acting.chat.name, facts=facts)
    uow.tallies.count(RED_FLAG, now.astimezone(ALMATY).date())
