"""The outbox as its sender sees it: rows are claimed by lease, and every later word about a row names the lease.

A sender that slept through its lease (a stopped process, a lost machine) finds that its words no longer count.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from domain.notices.notice import Notice
from domain.people.acting import ChatRef


class Ending(StrEnum):
    DELIVERED = "delivered"
    PERMANENT = "permanent"  # this chat cannot be reached
    TECHNICAL = "technical"  # we failed
    EXPIRED = "expired"  # too late to be of use
    UNKNOWN = "unknown"  # perhaps delivered; not tried a third time
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Recipient:
    language: str | None = None
    shared_phone: bool = False
    clinic_in_push: bool = False
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Claimed:
    """A notice that is ours to send until the lease runs out. `doubts` counts sends of unknown outcome."""

    id: int
    lease: str
    lane: str
    notice: Notice
    recipient: Recipient
    attempts: int
    doubts: int


@dataclass(frozen=True, slots=True)
class Concerned:
    """A provider, and the request at it; a place in a waiting list is no request yet."""

    provider_code: str
    number: str | None = None
    service: str | None = None


class Outbox(Protocol):
    def claim(self, lease: str, now: datetime, *, urgent: bool, limit: int, but: Collection[str]) -> list[Claimed]:
        """Take what is due, oldest first, at most one of each lane (one chat or group), none of the lanes `but`."""
        ...

    def close_overdue(self, now: datetime) -> int:
        """End what expired or stayed in doubt twice; how many."""
        ...

    def begin(self, claimed: Claimed, now: datetime) -> bool:
        """Renew the lease and note that sending begins. False: it is no longer ours, or was withdrawn."""
        ...

    def finish(self, claimed: Claimed, ending: Ending, now: datetime, message_id: int | None = None) -> bool: ...

    def retry(self, claimed: Claimed, at: datetime, *, failed: bool = True, doubt: bool = False) -> bool:
        """Let go of it until `at`."""
        ...

    def concerned(self, notice: Notice) -> Concerned | None:
        """Who answers for what the notice is about."""
        ...

    def pending(self, chat: ChatRef, now: datetime) -> bool:
        """Whether something due for this chat has not been sent yet."""
        ...
