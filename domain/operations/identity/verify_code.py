"""The typed code is right: the person is bound to the chat for thirty days."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.operations.identity.check_code import AfterFailure, Tried, Typed, try_code
from domain.people.acting import VERIFIED_FOR_DAYS, Acting
from domain.people.known import KnownPerson
from domain.people.one_time_code import Accepted, DeadCode, Locked, NotACode, Purpose, WrongCode
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class TypedCode:
    """`about` is what `CodeSent` told."""

    acting: Acting
    about: str
    digits: str


@dataclass(frozen=True, slots=True)
class Identified:
    person: KnownPerson
    until: datetime


VerifyOutcome = Identified | NotACode | WrongCode | DeadCode | Locked


class VerifyCode:
    def __init__(self, store: Store, clock: Clock, ids: Ids, after_failure: AfterFailure) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._after_failure = after_failure

    async def __call__(self, command: TypedCode) -> VerifyOutcome:
        now, failure_id = self._clock.now(), self._ids.new()
        done = await self._store.write(lambda uow: _verify(uow, command, failure_id, now))
        if isinstance(done, Identified):
            return done
        await self._after_failure(done, command.acting.language)
        if isinstance(done.verdict, Accepted):
            raise TypeError("an accepted code binds its person")
        return done.verdict


def _verify(uow: UnitOfWork, command: TypedCode, failure_id: str, now: datetime) -> Identified | Tried:
    chat = command.acting.chat
    typed = Typed(command.acting, Purpose.IDENTIFY, command.about, command.digits)
    tried = try_code(uow, typed, failure_id, now)
    if isinstance(tried.verdict, DeadCode):
        return _verified_before(uow, command, now) or tried
    if not isinstance(tried.verdict, Accepted):
        return tried
    phone = uow.codes.phone(tried.verdict.code.id)
    until = now + timedelta(days=VERIFIED_FOR_DAYS)
    uow.people.set_phone(command.about, phone, now)
    uow.chats.bind(chat, command.about, until)
    uow.consents.attach(chat, command.about)
    uow.journal.append(
        now,
        f"person:{command.about}",
        "identified",
        channel=command.acting.channel,
        subject_id=command.about,
    )
    return _bound(uow, command) or tried


def _verified_before(uow: UnitOfWork, command: TypedCode, now: datetime) -> Identified | None:
    """An update fed twice brings the same code to the chat it has just identified; elsewhere it is dead."""
    code = uow.codes.latest(command.acting.chat, Purpose.IDENTIFY, command.about)
    if code is None or code.used_at is None or now >= code.expires_at:
        return None
    there = _bound(uow, command)
    return there if there and there.until > now and uow.codes.matches(code.id, command.digits.strip()) else None


def _bound(uow: UnitOfWork, command: TypedCode) -> Identified | None:
    there = uow.chats.acting(command.acting.chat)
    if there is None or there.person is None or there.verified_until is None:
        return None
    return Identified(there.person, there.verified_until) if there.person.id == command.about else None
