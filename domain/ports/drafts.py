from datetime import datetime
from typing import Protocol

from domain.requests.draft import Draft


class Drafts(Protocol):
    def keep(self, draft: Draft) -> None:
        """Write it down, in place of what was kept under its number."""
        ...

    def draft(self, number: str) -> Draft | None: ...

    def locked(self, number: str) -> Draft | None:
        """As `draft`; until the transaction ends nobody else changes it."""
        ...

    def hold(self, number: str, subject_id: str) -> Draft | None:
        """As `draft`; until the transaction ends nobody else files it, nor anything else for this person."""
        ...

    def of_person(self, person_id: str) -> tuple[Draft, ...]:
        """What they have begun, newest first."""
        ...

    def waiting(self, subject_id: str, waits_for: str) -> tuple[Draft, ...]:
        """Drafts for this person that cannot go on before that service is done, locked."""
        ...

    def drop(self, number: str) -> None: ...

    def forget_before(self, moment: datetime, limit: int) -> tuple[str, ...]:
        """Drop those nobody touched since; their numbers."""
        ...
