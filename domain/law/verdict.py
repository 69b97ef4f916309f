"""Outcome and basis of a request, by the kind of its day and the part of the day.

Nothing else can matter to them, so each is found once and remembered.
"""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import time
from typing import NamedTuple

from domain.law.basis import Instant, basis_of
from domain.law.decision import Outcome
from domain.law.hours import DayKind, Timetable
from domain.law.standard import Standard, Term
from domain.law.vocabulary import Channel, ElectronicRule


class LawQuestion(NamedTuple):
    channel: str
    to: str | None
    kind: str | None


@dataclass(frozen=True, slots=True)
class Verdict:
    outcome: Outcome
    basis: tuple[str, ...]
    term: Term | None


class Verdicts:
    """One standard, ready to judge."""

    def __init__(self, standard: Standard, timetable: Timetable) -> None:
        self.standard = standard
        self.timetable = timetable
        self._edges = _edges(timetable)
        self._found: dict[tuple[LawQuestion, DayKind, int], Verdict] = {}

    def of(self, question: LawQuestion, day: DayKind, at: time) -> Verdict:
        key = (question, day, self._part(at))
        if key not in self._found:
            self._found[key] = self._judge(question, Instant(self.timetable, question.channel, day, at))
        return self._found[key]

    def _part(self, at: time) -> int:
        """Edges have odd numbers, the stretches between them even ones."""
        index = bisect_left(self._edges, at)
        on_edge = index < len(self._edges) and self._edges[index] == at
        return 2 * index + on_edge

    def _judge(self, question: LawQuestion, instant: Instant) -> Verdict:
        outcome = self._outcome(instant)
        accepted = outcome in {Outcome.ACCEPTED, Outcome.DEFERRED}
        term = self.standard.term(*question) if accepted else None
        return Verdict(outcome, basis_of(self.standard, instant, outcome, term), term)

    def _outcome(self, instant: Instant) -> Outcome:
        electronic = instant.channel == Channel.ELECTRONIC
        if not self.standard.offers(instant.channel):
            return Outcome.NOT_OFFERED
        if instant.accepted or (electronic and self._never_defers()):
            return Outcome.ACCEPTED
        return Outcome.DEFERRED if electronic else Outcome.CLOSED

    def _never_defers(self) -> bool:
        rule = self.standard.electronic
        return rule is not None and rule.rule is ElectronicRule.ROUND_THE_CLOCK


def _edges(timetable: Timetable) -> list[time]:
    """Every time of day at which anything may change."""
    hours = timetable.hours
    edges = {time for row in hours.rows for time in (row.opens, row.closes) if time}
    if hours.pause:
        edges |= {hours.pause.begins, hours.pause.ends}
    if hours.last_acceptance:
        edges |= {*hours.last_acceptance.at.values(), *(hours.last_acceptance.contested or ())}
    return sorted(edges)
