"""The way out when an IIN belongs to another phone: somebody looks at the paper document and confirms."""

from dataclasses import dataclass
from datetime import datetime

from domain.notices.kinds import NoticeKind
from domain.notices.notice import Notice, Route
from domain.people.acting import Acting
from domain.people.identity_check import OPEN_FOR, CheckState, IdentityCheck
from domain.people.iin import Iin
from domain.people.phone import Phone
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.registers import AttachmentRegister, RegisterSilent
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import Provider


@dataclass(frozen=True, slots=True)
class AskCheck:
    acting: Acting
    iin: Iin
    phone: Phone


@dataclass(frozen=True, slots=True)
class CheckAsked:
    """`clinic` is None when the person is attached to none or the register was silent: 1414 helps."""

    code: str
    until: datetime
    clinic: Provider | None


class AskIdentityCheck:
    def __init__(self, store: Store, clock: Clock, ids: Ids, attachments: AttachmentRegister) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._attachments = attachments

    async def __call__(self, command: AskCheck) -> CheckAsked:
        provider_code = await self._clinic_of(command.iin)
        code, now = self._ids.number(), self._clock.now()
        return await self._store.write(lambda uow: _ask(uow, command, provider_code, code, now))

    async def _clinic_of(self, iin: Iin) -> str | None:
        try:
            attached = await self._attachments.attachment(iin)
        except RegisterSilent:
            return None
        return attached.provider_code if attached else None


def _ask(uow: UnitOfWork, command: AskCheck, provider_code: str | None, code: str, now: datetime) -> CheckAsked:
    check = uow.identity_checks.open_for(command.iin, command.phone, now)
    if check is None or check.chat != command.acting.chat:
        check = IdentityCheck(
            code,
            command.acting.chat,
            command.iin,
            command.phone,
            provider_code,
            CheckState.OPEN,
            now,
            now + OPEN_FOR,
        )
        _open(uow, command.acting, check, now)
    clinic = uow.providers.one(check.provider_code) if check.provider_code else None
    return CheckAsked(check.code, check.expires_at, clinic)


def _open(uow: UnitOfWork, acting: Acting, check: IdentityCheck, now: datetime) -> None:
    uow.identity_checks.add(check)
    uow.journal.append(now, acting.actor, "identity-check-asked", channel=acting.channel, about=check.code)
    if check.provider_code:
        uow.notices.post(
            Notice(
                once=f"identity-check:{check.code}",
                route=Route.DESK,
                kind=NoticeKind.IDENTITY_CHECK,
                about=check.code,
                due_at=now,
                expires_at=check.expires_at,
                facts={"number": check.code},
                provider_code=check.provider_code,
            )
        )
