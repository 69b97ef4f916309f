"""The chain of a decision: fact, rule, item, reading, result. Codes and quotes only; each face finds the words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from domain.law.basis import is_reading
from domain.law.decision import Decision, Outcome
from domain.law.hours import Timetable
from domain.law.standard import Standard, Term
from domain.law.table import wording
from domain.law.vocabulary import Text, Unit


class Link(StrEnum):
    FACT = "fact"
    RULE = "rule"
    ITEM = "item"
    READING = "reading"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class ExplainedStep:
    """`code` says what is told, `values` are its parts, `quotes` the text's own words."""

    link: Link
    code: str
    values: Mapping[str, object] = field(default_factory=dict)
    quotes: tuple[Text, ...] = ()


def explain(
    decision: Decision, standard: Standard, timetable: Timetable, readings: dict[str, Text]
) -> list[ExplainedStep]:
    return [
        ExplainedStep(Link.FACT, "submitted", {"at": decision.submitted_at, "channel": decision.channel}),
        _day(decision, timetable),
        _version(standard),
        *_basis(decision, standard, readings),
        ExplainedStep(Link.RESULT, decision.outcome, _result(decision)),
    ]


def _day(decision: Decision, timetable: Timetable) -> ExplainedStep:
    day = decision.submitted_at.date()
    kind = timetable.kind(day)
    open_day = "working-day" if timetable.is_working(kind) else "weekend"
    return ExplainedStep(Link.FACT, "day-off" if kind.off else open_day, {"day": day})


def _version(standard: Standard) -> ExplainedStep:
    values = {"standard": standard.id, "since": standard.in_force.since, "until": standard.in_force.until}
    return ExplainedStep(Link.RULE, "version", values, (standard.act.title,))


def _basis(decision: Decision, standard: Standard, readings: dict[str, Text]) -> list[ExplainedStep]:
    """The term's own item is told once, with the term."""
    term = _term(decision, standard, readings)
    told = {step.values["basis"] for step in term if step.code == "term"}
    return [*(_ground_of(each, standard, readings) for each in decision.basis if each not in told), *term]


def _ground_of(basis: str, standard: Standard, readings: dict[str, Text]) -> ExplainedStep:
    if is_reading(basis):
        return ExplainedStep(Link.READING, "reading", {"basis": basis}, (readings[basis],))
    return ExplainedStep(Link.ITEM, "item", {"basis": basis}, _words(standard, basis))


def _words(standard: Standard, citation: str) -> tuple[Text, ...]:
    return tuple(clause.text for clause in wording(standard, citation))


def _term(decision: Decision, standard: Standard, readings: dict[str, Text]) -> list[ExplainedStep]:
    if decision.outcome not in (Outcome.ACCEPTED, Outcome.DEFERRED):
        return []
    term = standard.term(decision.channel, decision.to, decision.kind)
    values = {"count": term.count, "unit": str(term.unit), "basis": term.cite}
    reading = counting_reading(term)
    steps = [ExplainedStep(Link.ITEM, "term", values, _words(standard, term.cite))]
    return (
        [*steps, ExplainedStep(Link.READING, "reading", {"basis": reading}, (readings[reading],))]
        if reading
        else steps
    )


def counting_reading(term: Term) -> str | None:
    if term.elapsed is not None:
        return "R9"
    return "R10" if term.unit in (Unit.WORKING_DAYS, Unit.DAYS) else None


def _result(decision: Decision) -> dict[str, object]:
    return {"accepted": decision.accepted_at, "due": decision.due_at, "next": decision.next_acceptance}
