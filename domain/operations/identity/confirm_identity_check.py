"""The clinic or 1414 saw the paper document: this phone is this person's, or is not."""

from dataclasses import dataclass
from datetime import datetime

from domain.notices.kinds import NoticeKind
from domain.notices.notice import Notice, Route
from domain.people.identity_check import CheckState, IdentityCheck
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.outcomes import NotFound


@dataclass(frozen=True, slots=True)
class Decide:
    """`actor` as in the journal: "clinic:<code>" or "operator:<id>". A clinic decides on its own checks only."""

    code: str
    actor: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Decided:
    check: IdentityCheck


class ConfirmIdentityCheck:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Decide) -> Decided | NotFound:
        now = self._clock.now()
        return await self._store.write(lambda uow: _decide(uow, command, now))


def _decide(uow: UnitOfWork, command: Decide, now: datetime) -> Decided | NotFound:
    check = uow.identity_checks.check(command.code)
    if check is None or not _may_decide(command.actor, check):
        return NotFound()
    state = CheckState.CONFIRMED if command.confirmed else CheckState.REFUSED
    if check.state is state:
        return Decided(check)
    if not uow.identity_checks.decide(command.code, state, command.actor, now):
        return NotFound()
    _tell(uow, command, check, now)
    return Decided(uow.identity_checks.check(command.code) or check)


def _may_decide(actor: str, check: IdentityCheck) -> bool:
    kind, _, name = actor.partition(":")
    return kind == "operator" or (kind == "clinic" and name == check.provider_code)


def _tell(uow: UnitOfWork, command: Decide, check: IdentityCheck, now: datetime) -> None:
    kind = NoticeKind.IDENTITY_CONFIRMED if command.confirmed else NoticeKind.IDENTITY_REFUSED
    uow.journal.append(now, command.actor, kind, channel="desk", about=check.code)
    uow.notices.post(
        Notice(
            once=f"{kind}:{check.code}",
            route=Route.CHAT,
            kind=kind,
            about=check.code,
            due_at=now,
            expires_at=check.expires_at,
            chat=check.chat,
        )
    )
