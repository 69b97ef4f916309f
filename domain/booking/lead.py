"""The earliest visit one may book now."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from domain.booking.asker import Asker
from domain.booking.hold import HOLD_FOR
from domain.booking.service import booked_as, lead_minutes
from domain.law.decision import Decision, Outcome
from domain.law.law import Law

LEAD = timedelta(minutes=lead_minutes())


@dataclass(frozen=True, slots=True)
class Entry:
    """What the law says of a booking made now, and the first moment its visit may begin."""

    decision: Decision
    now: datetime
    earliest: datetime

    @property
    def is_offered(self) -> bool:
        return self.decision.outcome in {Outcome.ACCEPTED, Outcome.DEFERRED}

    @property
    def is_deferred(self) -> bool:
        return self.decision.outcome is Outcome.DEFERRED

    def looking(self, holder: str) -> Asker:
        return Asker(holder, self.now, self.earliest)

    def taking(self, holder: str) -> Asker:
        """What was held in time may be booked until the hold ends."""
        return Asker(holder, self.now, self.earliest if self.is_deferred else self.earliest - HOLD_FOR)


def entry_at(law: Law, channel: str, now: datetime) -> Entry:
    """A request filed after hours counts from the next opening, so its visit is not before the answer is due."""
    decision = _decide(law, channel, now.replace(microsecond=0))
    lead = now + LEAD
    if decision.outcome is Outcome.DEFERRED and decision.due_at is not None:
        return Entry(decision, now, max(lead, decision.due_at))
    return Entry(decision, now, lead)


@lru_cache(64)
def _decide(law: Law, channel: str, second: datetime) -> Decision:
    """The law knows whole seconds; in a rush many book within one."""
    return law.decide(booked_as(), channel, second)
