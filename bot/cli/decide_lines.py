"""`emhana law decide`: JSON Lines in, one answer a line out, in order; a bad line spoils only itself."""

import json
import re
from datetime import datetime
from typing import Any, NoReturn

from domain.law import Decision, Law, LawError

ANSWER = frozenset({"standard", "outcome", "accepted_at", "due_at", "next_acceptance", "basis"})
TIMESTAMP = re.compile(r"(?P<local>[0-9W-]+[T ][0-9:]+)(?:[.,][0-9]+)?(?P<offset>Z|[+-][0-9:]+)", re.ASCII)


class LineError(ValueError):
    """What is wrong with this one line."""


def _no_constant(name: str) -> NoReturn:
    raise LineError(f"{name} is not JSON")


DECODER = json.JSONDecoder(parse_constant=_no_constant)
ENCODER = json.JSONEncoder(allow_nan=False)


def answer_line(law: Law, line: bytes, number: int) -> tuple[str, bool]:
    """The answer and whether the line was understood."""
    try:
        question = parse(line)
        return ENCODER.encode(answer(law, question)), True
    except (ValueError, OverflowError, RecursionError) as wrong:
        return json.dumps({"error": _reason(wrong), "line": number}), False


def _reason(wrong: Exception) -> str:
    return str(wrong) if isinstance(wrong, LineError | LawError) else "not a request that can be decided"


def parse(line: bytes) -> dict[str, Any]:
    if not line.strip():
        raise LineError("blank line")
    try:
        question = DECODER.decode(line.decode("utf-8"))
    except (ValueError, RecursionError) as wrong:
        raise LineError("not valid JSON") from wrong
    if not isinstance(question, dict):
        raise LineError("not a JSON object")
    return question


def answer(law: Law, question: dict[str, Any]) -> dict[str, Any]:
    """The question's own fields unchanged, then ours."""
    asked = {key: value for key, value in question.items() if key not in ANSWER}
    return asked | fields(answer_of(law, question))


def answer_of(law: Law, question: dict[str, Any]) -> Decision:
    return law.decide(
        _word(question, "service"),
        _word(question, "channel"),
        moment(_word(question, "submitted_at")),
        to=_optional(question, "to"),
        kind=_optional(question, "kind"),
    )


def fields(decision: Decision) -> dict[str, Any]:
    return {
        "standard": decision.standard,
        "outcome": decision.outcome,
        "accepted_at": _iso(decision.accepted_at),
        "due_at": _iso(decision.due_at),
        "next_acceptance": _iso(decision.next_acceptance),
        "basis": list(decision.basis),
    }


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _word(question: dict[str, Any], key: str) -> str:
    value = question.get(key)
    if not isinstance(value, str):
        raise LineError(f"{key} is missing" if value is None else f"{key} is not a string")
    return value


def _optional(question: dict[str, Any], key: str) -> str | None:
    return _word(question, key) if question.get(key) is not None else None


def moment(text: str) -> datetime:
    """An ISO moment with an offset or Z; fractions of a second are dropped."""
    found = TIMESTAMP.fullmatch(text.upper())
    if found is None:
        raise LineError("submitted_at is not an ISO 8601 moment with an offset or Z")
    try:
        return datetime.fromisoformat(found["local"] + found["offset"])
    except ValueError as wrong:
        raise LineError("submitted_at names no real moment") from wrong
