from datetime import date

from sqlalchemy import Connection, delete, insert, select

from adapters.crypto.vault import Vault
from adapters.db.tables.daily import daily


class SqlDaily:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection

    def done_for(self, duty: str) -> date | None:
        day = self._connection.scalar(select(daily.c.day).where(daily.c.duty == duty))
        return date.fromisoformat(day) if day else None

    def done(self, duty: str, day: date) -> None:
        self._connection.execute(delete(daily).where(daily.c.duty == duty))
        self._connection.execute(insert(daily).values(duty=duty, day=day.isoformat()))
