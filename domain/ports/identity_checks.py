from datetime import datetime
from typing import Protocol

from domain.people.identity_check import CheckState, IdentityCheck
from domain.people.iin import Iin
from domain.people.phone import Phone


class IdentityChecks(Protocol):
    def add(self, check: IdentityCheck) -> None: ...

    def check(self, code: str) -> IdentityCheck | None: ...

    def open_for(self, iin: Iin, phone: Phone, now: datetime) -> IdentityCheck | None: ...

    def decide(self, code: str, state: CheckState, actor: str, now: datetime) -> bool:
        """False when it was not open any more."""
        ...

    def is_confirmed(self, iin: Iin, phone: Phone) -> bool:
        """Whether a clinic or 1414 saw the paper document for this phone."""
        ...
