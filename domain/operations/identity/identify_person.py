"""Is this the phone registered for this IIN? Then a code goes there.

What the registers say is asked anew every time, so a phone taken off the register identifies nobody. Wrong
guesses of other people's numbers are counted against the chat and its phone.
"""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.operations.identity.send_code import CodeFor, SendCode, SendOutcome
from domain.people.acting import Acting
from domain.people.consent import PERSONAL_DATA
from domain.people.iin import Iin
from domain.people.known import KnownPerson
from domain.people.one_time_code import Locked, Purpose, locked_until
from domain.people.person import RegisteredPerson
from domain.people.phone import Phone
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.registers import PersonsRegister, RegisterSilent
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.outcomes import RegisterDidNotAnswer

# From 16 a person has an identity card of their own; younger ones are spoken for by a representative.
OWN_DOCUMENT_FROM = 16
ZONE = ZoneInfo("Asia/Almaty")


@dataclass(frozen=True, slots=True)
class Claim:
    """Somebody says: this is my IIN, and this chat's contact is my phone."""

    acting: Acting
    iin: Iin
    phone: Phone


@dataclass(frozen=True, slots=True)
class NoConsent:
    pass


@dataclass(frozen=True, slots=True)
class UnknownPerson:
    pass


@dataclass(frozen=True, slots=True)
class Minor:
    pass


@dataclass(frozen=True, slots=True)
class NoPhone:
    """No phone is registered for this IIN."""


@dataclass(frozen=True, slots=True)
class OtherPhone:
    """Another phone is registered for this IIN. Which one is not told."""


Refused = UnknownPerson | Minor | NoPhone | OtherPhone
Outcome = SendOutcome | NoConsent | RegisterDidNotAnswer | Refused
REASONS: dict[type, str] = {
    UnknownPerson: "unknown",
    Minor: "minor",
    NoPhone: "no-phone",
    OtherPhone: "other-phone",
}


class IdentifyPerson:
    def __init__(self, store: Store, clock: Clock, ids: Ids, persons: PersonsRegister, send_code: SendCode) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._persons = persons
        self._send_code = send_code

    async def __call__(self, claim: Claim) -> Outcome:
        now, failure_id = self._clock.now(), self._ids.new()
        stop = await self._store.read(lambda uow: _stopped(uow, claim, now))
        if stop is not None:
            return stop
        try:
            found = await self._ask(claim)
        except RegisterSilent:
            return RegisterDidNotAnswer()
        if not isinstance(found, RegisteredPerson):
            await self._store.write(lambda uow: _refuse(uow, claim, found, failure_id, now))
            return found
        person = await self._keep(found)
        return await self._send_code(CodeFor(claim.acting, claim.iin, claim.phone, Purpose.IDENTIFY, person.id))

    async def _ask(self, claim: Claim) -> RegisteredPerson | Refused:
        person = await self._persons.person(claim.iin)
        if person is None:
            return UnknownPerson()
        if person.age_on(self._clock.now().astimezone(ZONE).date()) < OWN_DOCUMENT_FROM:
            return Minor()
        phones = await self._persons.phones(claim.iin)
        if claim.phone in phones:
            return person
        if await self._store.read(lambda uow: uow.identity_checks.is_confirmed(claim.iin, claim.phone)):
            return person
        return OtherPhone() if phones else NoPhone()

    async def _keep(self, found: RegisteredPerson) -> KnownPerson:
        now, fresh_id = self._clock.now(), self._ids.new()
        return await self._store.write(lambda uow: uow.people.keep(found, fresh_id, now))


def _stopped(uow: UnitOfWork, claim: Claim, now: datetime) -> NoConsent | Locked | None:
    if uow.consents.living(claim.acting.chat, PERSONAL_DATA) is None:
        return NoConsent()
    whose = uow.codes.whose(claim.acting.chat, claim.phone, claim.iin)
    until = locked_until(uow.codes.failures(whose, now), now)
    return None if until is None else Locked(until)


def _refuse(uow: UnitOfWork, claim: Claim, refused: Refused, failure_id: str, now: datetime) -> None:
    acting = claim.acting
    uow.codes.fail_identity(acting.chat, claim.phone, failure_id, now)
    facts = {"reason": REASONS[type(refused)]}
    uow.journal.append(now, acting.actor, "identity-refused", channel=acting.channel, facts=facts)
