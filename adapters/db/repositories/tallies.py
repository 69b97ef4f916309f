from datetime import date

from sqlalchemy import Connection, select

from adapters.crypto.vault import Vault
from adapters.db.insert import insert_into
from adapters.db.tables.tallies import tallies


class SqlTallies:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection

    def count(self, what: str, day: date) -> None:
        first = insert_into(self._connection, tallies).values(what=what, day=day.isoformat(), count=1)
        again = {"count": tallies.c.count + 1}
        self._connection.execute(first.on_conflict_do_update(index_elements=["what", "day"], set_=again))

    def counted(self, what: str, day: date) -> int:
        query = select(tallies.c.count).where(tallies.c.what == what, tallies.c.day == day.isoformat())
        return self._connection.scalar(query) or 0
