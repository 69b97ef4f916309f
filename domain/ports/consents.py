from datetime import datetime
from typing import Protocol

from domain.people.acting import ChatRef
from domain.people.consent import Consent


class Consents(Protocol):
    def give(self, consent: Consent) -> None: ...

    def living(self, chat: ChatRef, purpose: str) -> Consent | None: ...

    def attach(self, chat: ChatRef, person_id: str) -> None:
        """The chat's consents turn out to be this person's."""
        ...

    def withdraw(self, chat: ChatRef, now: datetime) -> int:
        """All living consents of the chat; how many. The rows stay as the proof."""
        ...
