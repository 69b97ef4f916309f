from datetime import datetime
from typing import Protocol

from domain.people.acting import ChatRef
from domain.people.iin import Iin
from domain.people.one_time_code import Failures, Purpose, Sendings, SentCode, Whose
from domain.people.phone import Phone


class Codes(Protocol):
    """One-time codes. Of a code only a keyed print is kept."""

    def whose(self, chat: ChatRef, phone: Phone, iin: Iin) -> Whose: ...

    def hold(self, whose: Whose) -> None:
        """Let nobody else count or try codes of this phone until the transaction ends."""
        ...

    def add(self, code: SentCode, digits: str, phone: Phone) -> None: ...

    def drop(self, code_id: str) -> None:
        """The message never left: the code does not count."""
        ...

    def latest(self, chat: ChatRef, purpose: Purpose, about: str) -> SentCode | None: ...

    def matches(self, code_id: str, digits: str) -> bool: ...

    def phone(self, code_id: str) -> Phone: ...

    def use(self, code_id: str, now: datetime) -> bool:
        """Spend the code; False when it was spent before."""
        ...

    def fail(self, code: SentCode, failure_id: str, now: datetime) -> None: ...

    def fail_identity(self, chat: ChatRef, phone: Phone, failure_id: str, now: datetime) -> None:
        """Somebody else's IIN was tried: counted by chat and phone, never against the IIN's owner."""
        ...

    def sendings(self, whose: Whose, now: datetime) -> Sendings: ...

    def failures(self, whose: Whose, now: datetime) -> Failures: ...

    def failures_in(self, chat: ChatRef, now: datetime) -> Failures:
        """Of the chat alone, where nothing else is known."""
        ...

    def failures_by_all(self, since: datetime) -> int: ...

    def forget(self, chat: ChatRef) -> None:
        """The chat's codes; failures stay until they are a day old, or a lock could be deleted away."""
        ...

    def prune(self, before: datetime) -> frozenset[str]:
        """Forget older codes and failures; the people whom nobody confirmed to be with such a code."""
        ...
