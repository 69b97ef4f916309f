"""Send a one-time code to a phone. The code's text says whose it is; what is kept of it is a keyed print.

Asked again within a minute (a double tap, an update fed twice), it answers with the code already sent.
"""

from dataclasses import dataclass
from datetime import datetime

from domain.people.acting import Acting
from domain.people.iin import Iin
from domain.people.one_time_code import (
    DIGITS,
    LIFE,
    RESEND_AFTER,
    BudgetSpent,
    Purpose,
    SendRefusal,
    SentCode,
    may_send,
)
from domain.people.phone import Phone
from domain.ports.alarms import Alarms
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.sms import Sms, SmsFailed
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.words import Words


@dataclass(frozen=True, slots=True)
class CodeFor:
    """`about` is the person (to identify) or the document (to sign) the code will be good for."""

    acting: Acting
    iin: Iin
    phone: Phone
    purpose: Purpose
    about: str


@dataclass(frozen=True, slots=True)
class CodeSent:
    """`about` goes back with the typed digits. Before `resend_at` no other code is sent."""

    about: str
    expires_at: datetime
    resend_at: datetime


@dataclass(frozen=True, slots=True)
class SmsSilent:
    """The mobile operator did not take the message; nothing was counted."""


SendOutcome = CodeSent | SmsSilent | SendRefusal


class SendCode:
    def __init__(self, store: Store, clock: Clock, ids: Ids, sms: Sms, words: Words, alarms: Alarms) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._sms = sms
        self._words = words
        self._alarms = alarms

    async def __call__(self, command: CodeFor) -> SendOutcome:
        now = self._clock.now()
        digits, code_id = self._ids.digits(DIGITS), self._ids.new()
        made = await self._store.write(lambda uow: _make(uow, command, digits, code_id, now))
        if not isinstance(made, SentCode):
            if isinstance(made, BudgetSpent):
                self._alarms.ring("code-budget")
            return made
        if made.id == code_id:
            text = self._words.say(command.acting.language, f"sms-{command.purpose.value}", code=digits)
            try:
                await self._sms.send(command.phone, text)
            except SmsFailed:
                await self._store.write(lambda uow: uow.codes.drop(code_id))
                return SmsSilent()
        return CodeSent(made.about, made.expires_at, made.sent_at + RESEND_AFTER)


def _make(uow: UnitOfWork, command: CodeFor, digits: str, code_id: str, now: datetime) -> SentCode | SendRefusal:
    acting = command.acting
    whose = uow.codes.whose(acting.chat, command.phone, command.iin)
    uow.codes.hold(whose)
    latest = uow.codes.latest(acting.chat, command.purpose, command.about)
    if latest and latest.whose == whose and latest.lives(now) and now < latest.sent_at + RESEND_AFTER:
        return latest
    refusal = may_send(uow.codes.sendings(whose, now), uow.codes.failures(whose, now), now)
    if refusal is not None:
        return refusal
    code = SentCode(code_id, command.purpose, command.about, whose, now, now + LIFE)
    uow.codes.add(code, digits, command.phone)
    facts = {"purpose": command.purpose.value}
    uow.journal.append(now, acting.actor, "code-sent", channel=acting.channel, about=command.about, facts=facts)
    return code
