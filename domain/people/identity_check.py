"""The way out when an IIN is bound to another phone: the clinic or 1414 sees the paper document."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.people.acting import ChatRef
from domain.people.iin import Iin
from domain.people.phone import Phone

OPEN_FOR = timedelta(days=30)


class CheckState(StrEnum):
    OPEN = "open"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class IdentityCheck:
    code: str
    chat: ChatRef
    iin: Iin
    phone: Phone
    provider_code: str | None
    state: CheckState
    created_at: datetime
    expires_at: datetime
    decided_at: datetime | None = None
    decided_by: str | None = None
