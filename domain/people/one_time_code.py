"""When a one-time code may be sent and when it is accepted. Pure rules; counting is done by the database.

A code is bound to its purpose, to what it is about and to the chat that asked for it. A newer code of the same
kind replaces the older one. Failures are counted by phone, by IIN and by chat, so that neither many chats nor
many phones buy more guesses.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from domain.people.acting import ChatRef

DIGITS = 6
LIFE = timedelta(minutes=5)
TRIES = 5
RESEND_AFTER = timedelta(minutes=1)
QUARTER = timedelta(minutes=15)
DAY = timedelta(days=1)
WEEK = timedelta(days=7)
CODES_A_QUARTER = 3
CODES_A_DAY = 6
UNCONFIRMED_A_WEEK = 12
FAILURES_A_DAY = 10
# For everybody together: a fault or an attack must not empty the SMS budget.
BUDGET_WINDOW = timedelta(minutes=1)
BUDGET = 600
ALARM_WINDOW = timedelta(minutes=1)
ALARM_FAILURES = 50

_ASCII_DIGITS = frozenset("0123456789")
_SEPARATORS = frozenset(" -\u00a0\u2009\u202f")
_LONGEST_INPUT = 32


class Purpose(StrEnum):
    IDENTIFY = "identify"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Whose:
    """The three a failure is counted by. Phone and IIN are keyed prints: they tell nothing without the key."""

    chat: ChatRef
    phone_print: bytes
    iin_print: bytes


@dataclass(frozen=True, slots=True)
class SentCode:
    id: str
    purpose: Purpose
    about: str
    whose: Whose
    sent_at: datetime
    expires_at: datetime
    failures: int = 0
    used_at: datetime | None = None

    def lives(self, now: datetime) -> bool:
        return self.used_at is None and self.failures < TRIES and now < self.expires_at


@dataclass(frozen=True, slots=True)
class Sendings:
    """Codes sent to one phone, newest first, and to everybody lately."""

    last_day: tuple[datetime, ...]
    unconfirmed_last_week: int
    by_all_lately: int


@dataclass(frozen=True, slots=True)
class Failures:
    """Wrong codes of the last day, newest first."""

    phone: tuple[datetime, ...] = ()
    iin: tuple[datetime, ...] = ()
    chat: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True)
class Locked:
    """Too many wrong codes today."""

    until: datetime


@dataclass(frozen=True, slots=True)
class TooManyCodes:
    until: datetime


@dataclass(frozen=True, slots=True)
class BudgetSpent:
    until: datetime


@dataclass(frozen=True, slots=True)
class Accepted:
    code: SentCode


@dataclass(frozen=True, slots=True)
class NotACode:
    """Not six digits: nothing was tried, nothing is counted."""

    digits: int


@dataclass(frozen=True, slots=True)
class WrongCode:
    tries_left: int


@dataclass(frozen=True, slots=True)
class DeadCode:
    """Expired, used, tried too often, replaced, or never sent for this."""


SendRefusal = Locked | TooManyCodes | BudgetSpent
Verdict = Accepted | NotACode | WrongCode | DeadCode | Locked


def read_digits(typed: str) -> str | NotACode:
    """The code as people type it: "482 913" is the same. Other scripts' digits are not digits here."""
    folded = "".join(char for char in typed[:_LONGEST_INPUT].strip() if char not in _SEPARATORS)
    if len(folded) == DIGITS and all(char in _ASCII_DIGITS for char in folded):
        return folded
    return NotACode(sum(char in _ASCII_DIGITS for char in folded))


def locked_until(failures: Failures, now: datetime) -> datetime | None:
    """The moment the tenth last failure of a phone, an IIN or a chat is a day old; None when there is no lock."""
    ends = [
        times[FAILURES_A_DAY - 1] + DAY
        for times in (failures.phone, failures.iin, failures.chat)
        if len(times) >= FAILURES_A_DAY
    ]
    return max((end for end in ends if end > now), default=None)


def may_send(sendings: Sendings, failures: Failures, now: datetime) -> SendRefusal | None:
    until = locked_until(failures, now)
    if until is not None:
        return Locked(until)
    if sendings.unconfirmed_last_week >= UNCONFIRMED_A_WEEK:
        return TooManyCodes(now + DAY)
    waits = [
        sendings.last_day[limit - 1] + window
        for limit, window in ((CODES_A_QUARTER, QUARTER), (CODES_A_DAY, DAY))
        if len(sendings.last_day) >= limit
    ]
    until = max((wait for wait in waits if wait > now), default=None)
    if until is not None:
        return TooManyCodes(until)
    return BudgetSpent(now + BUDGET_WINDOW) if sendings.by_all_lately >= BUDGET else None


def judge(code: SentCode | None, failures: Failures, now: datetime, *, right: bool) -> Verdict:
    """What a typed code is worth. `code` is the latest one sent for this purpose, matter and chat."""
    until = locked_until(failures, now)
    if until is not None:
        return Locked(until)
    if code is None or not code.lives(now):
        return DeadCode()
    return Accepted(code) if right else WrongCode(TRIES - code.failures - 1)


def locks_now(failures: Failures) -> bool:
    """Whether one more failure, just counted, is the one that locks a phone or an IIN: its owner is warned once."""
    return FAILURES_A_DAY in (len(failures.phone), len(failures.iin))
