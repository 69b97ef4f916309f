"""What became of a promised visit, as the citizen told it last: one may press wrongly, and a doctor may be late."""

from collections.abc import Iterable
from datetime import datetime

from domain.requests.form import Answers
from domain.requests.request import Event, EventKind

VISIT_AT = "visit_at"
TOLD = frozenset({EventKind.HAPPENED, EventKind.DISPUTED})


def promised_at(result: Answers) -> datetime | None:
    said = result.get(VISIT_AT)
    return datetime.fromisoformat(said) if said else None


def told_last(history: Iterable[Event]) -> EventKind | None:
    told = [each.event for each in history if each.event in TOLD]
    return told[-1] if told else None
