"""Text messages that stay in the house: kept sealed in the database, so that a restart loses none."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.db.tables.sandbox import sandbox_sms
from domain.people.phone import Phone
from domain.ports.clock import Clock
from domain.ports.sms import Sms, SmsFailed

_KEPT = 100


@dataclass(frozen=True, slots=True)
class SentSms:
    at: datetime
    text: str


class SandboxSms(Sms):
    def __init__(self, database: Database, vault: Vault, clock: Clock) -> None:
        self._database = database
        self._vault = vault
        self._clock = clock
        self.fails = False

    async def send(self, phone: Phone, text: str) -> None:
        if self.fails:
            raise SmsFailed("the sandbox was told to fail")
        mark = self._vault.fingerprint(phone.e164)
        sealed = self._vault.seal(text.encode(), _about(mark))
        row = {"phone_print": mark, "at": self._clock.now(), "text": sealed}

        def keep(connection: Connection) -> None:
            connection.execute(sandbox_sms.insert().values(**row))

        await self._database.write(keep)

    async def sent(self, phone: Phone) -> list[SentSms]:
        """The latest messages to this number, oldest first."""
        mark = self._vault.fingerprint(phone.e164)
        latest = select(sandbox_sms.c.at, sandbox_sms.c.text).where(sandbox_sms.c.phone_print == mark)
        in_turn = latest.order_by(sandbox_sms.c.id.desc()).limit(_KEPT)
        rows = await self._database.read(lambda connection: connection.execute(in_turn).all())
        return [SentSms(at, self._vault.open(text, _about(mark)).decode()) for at, text in reversed(rows)]


def _about(mark: bytes) -> str:
    return f"sandbox_sms:text:{mark.hex()}"
