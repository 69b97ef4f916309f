"""Is a request accepted, deferred or turned away at the door, and when is its answer due."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.law.basis import basis_of
from domain.law.decision import Decision, Outcome
from domain.law.hours import Timetable
from domain.law.standard import Channel, ElectronicRule, Standard
from domain.law.terms import due


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as the law sees it; `at` is in the provider's zone, whole seconds."""

    standard: Standard
    timetable: Timetable
    zone: ZoneInfo
    channel: str
    at: datetime
    to: str | None
    kind: str | None

    @property
    def wall(self) -> datetime:
        return self.at.replace(tzinfo=None, fold=0)


def decide(asked: Asked) -> Decision:
    outcome = _outcome(asked)
    accepted = _accepted_at(asked, outcome)
    return Decision(
        service=asked.standard.service,
        channel=asked.channel,
        submitted_at=asked.at,
        standard=asked.standard.id,
        outcome=outcome,
        accepted_at=accepted,
        due_at=_due_at(asked, accepted),
        next_acceptance=_next_opening(asked) if outcome is Outcome.CLOSED else None,
        basis=basis_of(asked.standard, asked.timetable, asked.channel, asked.wall, outcome, asked.to, asked.kind),
        to=asked.to,
        kind=asked.kind,
    )


def _outcome(asked: Asked) -> Outcome:
    if not asked.standard.offers(asked.channel):
        return Outcome.NOT_OFFERED
    if asked.channel == Channel.ELECTRONIC and _never_defers(asked.standard):
        return Outcome.ACCEPTED
    if asked.timetable.accepts(asked.wall, asked.channel):
        return Outcome.ACCEPTED
    return Outcome.DEFERRED if asked.channel == Channel.ELECTRONIC else Outcome.CLOSED


def _never_defers(standard: Standard) -> bool:
    return standard.electronic is not None and standard.electronic.rule is ElectronicRule.ROUND_THE_CLOCK


def _accepted_at(asked: Asked, outcome: Outcome) -> datetime | None:
    if outcome is Outcome.ACCEPTED:
        return asked.at
    return _next_opening(asked) if outcome is Outcome.DEFERRED else None


def _next_opening(asked: Asked) -> datetime:
    return asked.timetable.next_acceptance(asked.wall, asked.channel).replace(tzinfo=asked.zone)


def _due_at(asked: Asked, accepted: datetime | None) -> datetime | None:
    if accepted is None:
        return None
    term = asked.standard.term(asked.channel, asked.to, asked.kind)
    return due(term, accepted, asked.timetable, asked.zone)
