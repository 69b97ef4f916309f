"""A message to somebody who is not looking at a window. Words are chosen when it is sent, not when written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.people.acting import ChatRef


class Route(StrEnum):
    CHAT = "chat"  # a citizen's chat
    DESK = "desk"  # the clinic's own page
    GROUP = "group"  # the clinic's group in the messenger: number and link only
    SMS = "sms"


@dataclass(frozen=True, slots=True)
class Notice:
    """`once` names the fact and its recipient; a second notice with the same name is not written."""

    once: str
    route: Route
    kind: str
    about: str
    due_at: datetime
    expires_at: datetime
    facts: Mapping[str, str | int] = field(default_factory=dict)
    chat: ChatRef | None = None
    provider_code: str | None = None
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class DeskNotice:
    """A notice as the clinic's page lists it."""

    id: int
    kind: str
    about: str
    at: datetime
    urgent: bool
    facts: Mapping[str, str | int]
