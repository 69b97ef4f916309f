from collections.abc import Callable
from typing import TypeVar

from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.db.unit_of_work import SqlUnitOfWork
from domain.ports.unit_of_work import UnitOfWork

T = TypeVar("T")


class SqlStore:
    """`domain.ports.store.Store` over a database."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    async def write(self, work: Callable[[UnitOfWork], T], *, heavy: bool = False) -> T:
        return await self._database.write(
            lambda connection: work(SqlUnitOfWork(connection, self._vault)), heavy=heavy
        )

    async def read(self, work: Callable[[UnitOfWork], T], *, heavy: bool = False) -> T:
        return await self._database.read(
            lambda connection: work(SqlUnitOfWork(connection, self._vault)), heavy=heavy
        )
