"""One thread owns SQLite's only writing connection and commits whatever waits as one group.

A commit with synchronous FULL costs one fsync however many jobs it holds, so under load the price is shared.
Each job has a SAVEPOINT of its own: one that fails is rolled back alone. Nobody hears of a result before the
COMMIT that holds it is on disk.
"""

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Iterable
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from sqlalchemy import Connection

from adapters.db.sqlite_driver import driver_of, understood
from domain.ports.store import StoreUnavailable

T = TypeVar("T")

LARGEST_GROUP = 256


class _Job:
    __slots__ = ("error", "future", "result", "work")

    def __init__(self, work: Callable[[Connection], Any], future: asyncio.Future[Any]) -> None:
        self.work = work
        self.future = future
        self.result: Any = None
        self.error: BaseException | None = None


class _GroupLost(Exception):
    """SQLite itself rolled the whole transaction back, as it does when the disk is full."""


class GroupWriter:
    def __init__(self, connect: Callable[[], Connection], loop: asyncio.AbstractEventLoop) -> None:
        self._connect = connect
        self._loop = loop
        self._queue: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._live, name="sqlite-writer", daemon=True)
        self._ended: asyncio.Future[None] = loop.create_future()
        self._closing = False

    async def start(self) -> None:
        self._thread.start()
        await self.submit(lambda _: None)

    async def stop(self) -> None:
        self._closing = True
        self._queue.put(None)
        await asyncio.shield(self._ended)

    async def submit(self, work: Callable[[Connection], T]) -> T:
        if self._closing:
            raise StoreUnavailable("The database is being closed")
        future: asyncio.Future[T] = self._loop.create_future()
        self._queue.put(_Job(work, future))
        return await future

    def _live(self) -> None:
        connection: Connection | None = None
        ending = False
        while not ending:
            group, ending = self._take()
            try:
                connection = connection or self._connect()
                self._perform(connection, group)
            except BaseException as error:  # noqa: BLE001 - the thread lives on, whatever a group met
                _fail(group, error)
            self._loop.call_soon_threadsafe(_resolve, group)
        if connection is not None:
            connection.close()
        self._loop.call_soon_threadsafe(self._ended.set_result, None)

    def _take(self) -> tuple[list[_Job], bool]:
        job = self._queue.get()
        group: list[_Job] = []
        while job is not None:
            group.append(job)
            if len(group) == LARGEST_GROUP:
                return group, False
            try:
                job = self._queue.get_nowait()
            except Empty:
                return group, False
        return group, True

    def _perform(self, connection: Connection, group: list[_Job]) -> None:
        driver = driver_of(connection)
        try:
            driver.execute("BEGIN IMMEDIATE")
            for job in group:
                _run(job, connection, driver)
            driver.execute("COMMIT")
        except BaseException:
            if driver.in_transaction:
                driver.execute("ROLLBACK")
            raise


def _run(job: _Job, connection: Connection, driver: sqlite3.Connection) -> None:
    driver.execute("SAVEPOINT job")
    try:
        job.result = job.work(connection)
    except BaseException as error:
        job.error = error
        if not driver.in_transaction:
            raise _GroupLost from error
        driver.execute("ROLLBACK TO job")
    driver.execute("RELEASE job")


def _fail(group: Iterable[_Job], error: BaseException) -> None:
    cause = error.__cause__ if isinstance(error, _GroupLost) else error
    for job in group:
        job.error = StoreUnavailable(str(cause))
        job.error.__cause__ = cause


def _resolve(group: list[_Job]) -> None:
    for job in group:
        if job.future.done():
            continue
        if job.error is None:
            job.future.set_result(job.result)
        else:
            job.future.set_exception(understood(job.error))
