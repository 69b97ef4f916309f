"""Is a request accepted, deferred or turned away at the door, and when is its answer due."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.law.decision import Decision, Outcome
from domain.law.terms import due
from domain.law.verdict import LawQuestion, Verdicts


def decide(verdicts: Verdicts, question: LawQuestion, at: datetime, zone: ZoneInfo) -> Decision:
    """`at` is in the provider's zone, whole seconds."""
    verdict = verdicts.of(question, verdicts.timetable.kind(at.date()), at.time())
    accepted = opening = None
    if verdict.outcome is Outcome.ACCEPTED:
        accepted = at
    elif verdict.outcome is Outcome.DEFERRED:
        accepted = verdicts.timetable.next_acceptance(at, question.channel).replace(tzinfo=zone)
    elif verdict.outcome is Outcome.CLOSED:
        opening = verdicts.timetable.next_acceptance(at, question.channel).replace(tzinfo=zone)
    return Decision(
        service=verdicts.standard.service,
        channel=question.channel,
        submitted_at=at,
        standard=verdicts.standard.id,
        outcome=verdict.outcome,
        accepted_at=accepted,
        due_at=due(verdict.term, accepted, verdicts.timetable, zone) if accepted and verdict.term else None,
        next_acceptance=opening,
        basis=verdict.basis,
        to=question.to,
        kind=question.kind,
    )
