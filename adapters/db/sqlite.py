"""SQLite: one writing connection with group commit, readers on WAL snapshots.

Reads are short and run where they are asked for, like the statements of the writer; heavy ones say so and get a
thread. A short one that is not short is told to the log.
"""

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter
from typing import TypeVar

import structlog
from sqlalchemy import Connection, make_url
from sqlalchemy.exc import DBAPIError

from adapters.db.group_writer import GroupWriter
from adapters.db.sqlite_driver import driver_of, sqlite_engine, understood
from domain.ports.store import StoreUnavailable

T = TypeVar("T")

READERS = 2
SLOW_SECONDS = 0.1

log = structlog.get_logger(__name__)


class _Reader:
    """A connection that sees one snapshot per job and cannot write."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._driver = driver_of(connection)
        self._driver.execute("PRAGMA query_only = ON")

    def read(self, job: Callable[[Connection], T]) -> T:
        try:
            self._driver.execute("BEGIN")
            try:
                return job(self.connection)
            finally:
                self._driver.execute("ROLLBACK")
        except (sqlite3.Error, DBAPIError) as error:
            raise understood(error) from error.__cause__


class SqliteDatabase:
    dialect = "sqlite"

    def __init__(self, url: str) -> None:
        path = make_url(url).database
        if not path or path == ":memory:":
            raise ValueError("An SQLite database needs a file: sqlite:///path")
        self._path = Path(path)
        self._engine = sqlite_engine(url)
        self._writer: GroupWriter | None = None
        self._reader: _Reader | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._of_thread = threading.local()
        self._readers: list[_Reader] = []

    async def start(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            writing, reading = self._engine.connect(), self._engine.connect()
        except (sqlite3.Error, DBAPIError, OSError) as error:
            raise StoreUnavailable(str(error)) from error
        self._threads = ThreadPoolExecutor(READERS, thread_name_prefix="sqlite-reader")
        self._reader = self._open(reading)
        self._writer = GroupWriter(writing, asyncio.get_running_loop())

    async def stop(self) -> None:
        if self._writer is None or self._threads is None:
            return
        await self._writer.stop()
        await asyncio.to_thread(self._threads.shutdown)
        self._writer = self._reader = self._threads = None
        while self._readers:
            self._readers.pop().connection.close()
        self._of_thread = threading.local()

    async def write(self, job: Callable[[Connection], T], *, heavy: bool = False) -> T:
        if self._writer is None:
            raise StoreUnavailable("The database is not started")
        return await self._writer.submit(job, heavy=heavy)

    async def read(self, job: Callable[[Connection], T], *, heavy: bool = False) -> T:
        if self._reader is None:
            raise StoreUnavailable("The database is not started")
        if heavy:
            return await asyncio.get_running_loop().run_in_executor(self._threads, self._read_in_thread, job)
        begin = perf_counter()
        try:
            return self._reader.read(job)
        finally:
            if (took := perf_counter() - begin) > SLOW_SECONDS:
                log.warning("slow_read", seconds=round(took, 3), job=getattr(job, "__qualname__", ""))

    def _read_in_thread(self, job: Callable[[Connection], T]) -> T:
        reader: _Reader | None = getattr(self._of_thread, "reader", None)
        if reader is None:
            reader = self._of_thread.reader = self._open(self._engine.connect())
        return reader.read(job)

    def _open(self, connection: Connection) -> _Reader:
        self._readers.append(_Reader(connection))
        return self._readers[-1]
