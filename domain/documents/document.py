"""A document a clinic issued: one set of facts under one public code, readable in both languages."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class DocumentState(StrEnum):
    VALID = "valid"
    REVOKED = "revoked"
    REPLACED = "replaced"


class Standing(StrEnum):
    """What is said of a document to whoever checks it."""

    VALID = "valid"
    EXPIRED = "expired"
    REPLACED = "replaced"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Document:
    """`code` is public and printed on it; `number` is the request it answers. `valid_until` is its last day.

    `revoked_at` is when it ceased to hold, by being revoked or replaced.
    """

    id: str
    code: str
    kind: str
    number: str
    service: str
    provider_code: str
    subject_id: str
    language: str
    issued_at: datetime
    valid_until: date | None = None
    state: DocumentState = DocumentState.VALID
    revoked_at: datetime | None = None


def standing(document: Document, today: date) -> Standing:
    if document.state is not DocumentState.VALID:
        return Standing(document.state.value)
    over = document.valid_until is not None and document.valid_until < today
    return Standing.EXPIRED if over else Standing.VALID
