"""The citizen's application, and what happened to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.people.acting import ChatRef
from domain.requests.state import RequestState


class Side(StrEnum):
    """Who did it."""

    CITIZEN = "citizen"
    CLINIC = "clinic"
    OPERATOR = "operator"
    SYSTEM = "system"


class EventKind(StrEnum):
    SUBMITTED = "submitted"
    DEFERRED = "deferred"
    ACCEPTED = "accepted"
    BOOKED = "booked"
    MOVED = "moved"
    CONFIRMED = "confirmed"
    DISPLACED = "displaced"
    CANCELLED = "cancelled"
    TAKEN = "taken"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    COMPLETED = "completed"
    REFUSED = "refused"
    BREACHED = "breached"
    HAPPENED = "happened"
    DISPUTED = "disputed"
    APPEALED = "appealed"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a request's history; `facts` hold codes and moments."""

    number: str
    at: datetime
    state: RequestState
    event: EventKind
    actor: Side
    facts: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Request:
    """`basis` cites the rules its times were counted by, in the `standard` of its day."""

    number: str
    service: str
    standard: str
    channel: str
    provider_code: str
    applicant_id: str
    subject_id: str
    chat: ChatRef
    language: str
    state: RequestState
    submitted_at: datetime
    accepted_at: datetime | None = None
    due_at: datetime | None = None
    closed_at: datetime | None = None
    basis: tuple[str, ...] = ()
    about: str | None = None
    """The request a complaint or an appeal is about."""
    kind: str | None = None
    """What the law tells terms apart by: to whom a complaint goes, a document or its duplicate."""

    @property
    def warn_at(self) -> datetime | None:
        """When a quarter of the term is left: the provider is reminded."""
        if self.accepted_at is None or self.due_at is None:
            return None
        return self.due_at - (self.due_at - self.accepted_at) / 4
