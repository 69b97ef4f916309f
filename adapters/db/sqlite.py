"""SQLite: one writer thread with group commit, and a few readers on WAL snapshots."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, make_url
from sqlalchemy.exc import DBAPIError

from adapters.db.group_writer import GroupWriter
from adapters.db.sqlite_driver import driver_of, sqlite_engine, understood
from domain.ports.store import StoreUnavailable

T = TypeVar("T")

READERS = 3


class SqliteDatabase:
    dialect = "sqlite"

    def __init__(self, url: str) -> None:
        path = make_url(url).database
        if not path or path == ":memory:":
            raise ValueError("An SQLite database needs a file: sqlite:///path")
        self._path = Path(path)
        self._engine = sqlite_engine(url)
        self._writer: GroupWriter | None = None
        self._readers: ThreadPoolExecutor | None = None
        self._kept = threading.local()
        self._reading: list[Connection] = []

    async def start(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="sqlite-reader")
        self._writer = GroupWriter(self._engine.connect, asyncio.get_running_loop())
        await self._writer.start()

    async def stop(self) -> None:
        if self._writer is not None:
            await self._writer.stop()
            self._writer = None
        if self._readers is not None:
            await asyncio.to_thread(self._readers.shutdown)
            self._readers = None
        while self._reading:
            self._reading.pop().close()
        self._kept = threading.local()
        self._engine.dispose()

    async def write(self, job: Callable[[Connection], T]) -> T:
        if self._writer is None:
            raise StoreUnavailable("The database is not started")
        return await self._writer.submit(job)

    async def read(self, job: Callable[[Connection], T]) -> T:
        if self._readers is None:
            raise StoreUnavailable("The database is not started")
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._read, job)

    def _read(self, job: Callable[[Connection], T]) -> T:
        try:
            connection = self._reader()
            driver = driver_of(connection)
            driver.execute("BEGIN")
            try:
                return job(connection)
            finally:
                driver.execute("ROLLBACK")
        except (sqlite3.Error, DBAPIError) as error:
            raise understood(error) from error.__cause__

    def _reader(self) -> Connection:
        connection: Connection | None = getattr(self._kept, "connection", None)
        if connection is None:
            connection = self._kept.connection = self._engine.connect()
            driver_of(connection).execute("PRAGMA query_only = ON")
            self._reading.append(connection)
        return connection
