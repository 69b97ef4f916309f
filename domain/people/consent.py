"""Consent that can be proved: which text, in which language, when, and since when no more."""

from dataclasses import dataclass
from datetime import datetime

from domain.people.acting import ChatRef

PERSONAL_DATA = "personal-data"
# The sentence itself is `privacy-consent` in locales/; a test holds this version and its words together.
TEXT_VERSION = "2026-11-22"
# To registers, for one request: `form-consent-*` and `form-<service>-consent`, held in the same way.
REGISTERS_VERSION = "2026-11-28"


@dataclass(frozen=True, slots=True)
class Consent:
    id: str
    chat: ChatRef
    purpose: str
    text_version: str
    language: str
    given_at: datetime
    person_id: str | None = None
    withdrawn_at: datetime | None = None
