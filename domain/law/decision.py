from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    ACCEPTED = "accepted"
    DEFERRED = "deferred"
    CLOSED = "closed"
    NOT_OFFERED = "not-offered"


@dataclass(frozen=True, slots=True)
class Decision:
    """What the law says of one request: does it count, from when, until when must it be answered, and why.

    `basis` names what decided when the request counts; the way to the due time is told by `explain`.
    """

    service: str
    channel: str
    submitted_at: datetime
    standard: str
    outcome: Outcome
    accepted_at: datetime | None
    due_at: datetime | None
    next_acceptance: datetime | None
    basis: tuple[str, ...]
    to: str | None = None
    kind: str | None = None
