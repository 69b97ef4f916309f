from datetime import datetime

from sqlalchemy import ColumnElement, Connection, exists, select, update

from adapters.crypto.vault import Vault
from adapters.db.repositories.sealed_person import print_of
from adapters.db.tables.people import identity_checks
from domain.people.acting import ChatRef
from domain.people.identity_check import CheckState, IdentityCheck
from domain.people.iin import Iin
from domain.people.phone import Phone


class SqlIdentityChecks:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def add(self, check: IdentityCheck) -> None:
        self._connection.execute(
            identity_checks.insert().values(
                code=check.code,
                bot_id=check.chat.bot_id,
                chat_id=check.chat.chat_id,
                iin_print=print_of(check.iin, self._vault),
                iin=self._vault.seal(check.iin.value.encode(), f"identity_checks:iin:{check.code}"),
                phone_print=print_of(check.phone, self._vault),
                phone=self._vault.seal(check.phone.e164.encode(), f"identity_checks:phone:{check.code}"),
                provider_code=check.provider_code,
                state=check.state.value,
                created_at=check.created_at,
                expires_at=check.expires_at,
            )
        )

    def check(self, code: str) -> IdentityCheck | None:
        row = self._connection.execute(select(identity_checks).where(identity_checks.c.code == code)).one_or_none()
        if row is None:
            return None
        iin = self._vault.open(row.iin, f"identity_checks:iin:{code}").decode()
        phone = self._vault.open(row.phone, f"identity_checks:phone:{code}").decode()
        return IdentityCheck(
            code,
            ChatRef(row.bot_id, row.chat_id),
            Iin(iin),
            Phone(phone),
            row.provider_code,
            CheckState(row.state),
            row.created_at,
            row.expires_at,
            row.decided_at,
            row.decided_by,
        )

    def open_for(self, iin: Iin, phone: Phone, now: datetime) -> IdentityCheck | None:
        check = identity_checks.c
        query = select(check.code).where(
            *self._pair(iin, phone), check.state == CheckState.OPEN.value, check.expires_at > now
        )
        code = self._connection.execute(query.limit(1)).scalar()
        return None if code is None else self.check(code)

    def decide(self, code: str, state: CheckState, actor: str, now: datetime) -> bool:
        check = identity_checks.c
        decided = (
            update(identity_checks)
            .where(check.code == code, check.state == CheckState.OPEN.value, check.expires_at > now)
            .values(state=state.value, decided_at=now, decided_by=actor)
        )
        return self._connection.execute(decided).rowcount == 1

    def is_confirmed(self, iin: Iin, phone: Phone) -> bool:
        confirmed = identity_checks.c.state == CheckState.CONFIRMED.value
        query = select(exists().where(*self._pair(iin, phone), confirmed))
        return bool(self._connection.execute(query).scalar())

    def _pair(self, iin: Iin, phone: Phone) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        check = identity_checks.c
        return check.iin_print == print_of(iin, self._vault), check.phone_print == print_of(phone, self._vault)
