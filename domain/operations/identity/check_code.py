"""What every use of a one-time code shares: try it inside the transaction that does what it is for.

A wrong code is a written fact, so the transaction must commit; afterwards `AfterFailure` warns the owner of a
phone that got locked and rings when codes are guessed on a large scale.
"""

from dataclasses import dataclass
from datetime import datetime

from domain.people.acting import Acting
from domain.people.one_time_code import (
    ALARM_FAILURES,
    ALARM_WINDOW,
    Accepted,
    Locked,
    NotACode,
    Purpose,
    Verdict,
    WrongCode,
    judge,
    locked_until,
    locks_now,
    read_digits,
)
from domain.people.phone import Phone
from domain.ports.alarms import Alarms
from domain.ports.sms import Sms, SmsFailed
from domain.ports.unit_of_work import UnitOfWork
from domain.words import Words


@dataclass(frozen=True, slots=True)
class Typed:
    acting: Acting
    purpose: Purpose
    about: str
    digits: str


@dataclass(frozen=True, slots=True)
class Tried:
    verdict: Verdict
    warn: Phone | None = None
    """The owner of this phone is to be told that wrong codes locked it."""
    failures_by_all: int = 0


def try_code(uow: UnitOfWork, typed: Typed, failure_id: str, now: datetime) -> Tried:
    """Accepted spends the code; the caller does what it is for in the same transaction."""
    digits = read_digits(typed.digits)
    if isinstance(digits, NotACode):
        return Tried(digits)
    acting = typed.acting
    code = uow.codes.latest(acting.chat, typed.purpose, typed.about)
    if code is None:
        return Tried(judge(None, uow.codes.failures_in(acting.chat, now), now, right=False))
    uow.codes.hold(code.whose)
    code = uow.codes.latest(acting.chat, typed.purpose, typed.about) or code
    right = uow.codes.matches(code.id, digits)
    verdict = judge(code, uow.codes.failures(code.whose, now), now, right=right)
    if isinstance(verdict, Accepted):
        uow.codes.use(code.id, now)
    if not isinstance(verdict, WrongCode):
        return Tried(verdict)
    uow.codes.fail(code, failure_id, now)
    failures = uow.codes.failures(code.whose, now)
    until = locked_until(failures, now)
    _note(uow, typed, now, locked=until is not None)
    return Tried(
        verdict if until is None else Locked(until),
        uow.codes.phone(code.id) if locks_now(failures) else None,
        uow.codes.failures_by_all(now - ALARM_WINDOW),
    )


def _note(uow: UnitOfWork, typed: Typed, now: datetime, *, locked: bool) -> None:
    acting = typed.acting
    action = "code-locked" if locked else "code-wrong"
    facts = {"purpose": typed.purpose.value}
    uow.journal.append(now, acting.actor, action, channel=acting.channel, about=typed.about, facts=facts)


class AfterFailure:
    def __init__(self, sms: Sms, words: Words, alarms: Alarms) -> None:
        self._sms = sms
        self._words = words
        self._alarms = alarms

    async def __call__(self, tried: Tried, language: str) -> None:
        if tried.failures_by_all >= ALARM_FAILURES:
            self._alarms.ring("code-failures", in_a_minute=tried.failures_by_all)
        if tried.warn is None:
            return
        self._alarms.ring("code-lock")
        try:
            await self._sms.send(tried.warn, self._words.say(language, "sms-locked"))
        except SmsFailed:
            self._alarms.ring("warning-not-sent")
