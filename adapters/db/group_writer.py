"""SQLite's only writing connection: whatever waits is committed as one group.

The statements of a job run on the event loop's own thread: each takes some twenty microseconds, while a hop to
another thread costs a hundred and then a struggle for the interpreter at every statement (measured: a third of
the presses per second). What does wait for the disk, the COMMIT with its fsync, happens in a thread, and so do
jobs that say they are heavy and groups that must wait for another process's lock.

Under load one fsync serves many jobs. Each job has a SAVEPOINT of its own: one that fails is rolled back alone.
Nobody hears of a result before the COMMIT that holds it is on disk.
"""

import asyncio
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterable
from queue import SimpleQueue
from time import perf_counter
from typing import Any, TypeVar

from sqlalchemy import Connection

from adapters.db.sqlite_driver import BUSY_SECONDS, driver_of, understood
from domain.ports.store import StoreUnavailable

T = TypeVar("T")

LARGEST_GROUP = 256
LONGEST_ON_LOOP = 0.01


class _Job:
    __slots__ = ("error", "future", "heavy", "result", "work")

    def __init__(self, work: Callable[[Connection], Any], future: asyncio.Future[Any], *, heavy: bool) -> None:
        self.work = work
        self.future = future
        self.heavy = heavy
        self.result: Any = None
        self.error: BaseException | None = None


class _GroupLost(Exception):
    """SQLite itself rolled the whole transaction back, as it does when the disk is full."""


class GroupWriter:
    def __init__(self, connection: Connection, loop: asyncio.AbstractEventLoop) -> None:
        self._connection = connection
        self._driver = driver_of(connection)
        self._loop = loop
        self._waiting: deque[_Job] = deque()
        self._busy = False
        self._closing = False
        self._ended = asyncio.Event()
        self._errands: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run_errands, name="sqlite-writer", daemon=True)
        self._thread.start()

    async def stop(self) -> None:
        """Finish what was taken; then no more."""
        self._closing = True
        if self._busy or self._waiting:
            await self._ended.wait()
        self._errands.put(None)
        await asyncio.to_thread(self._thread.join)
        self._connection.close()

    def submit(self, work: Callable[[Connection], T], *, heavy: bool) -> asyncio.Future[T]:
        if self._closing:
            raise StoreUnavailable("The database is being closed")
        future: asyncio.Future[T] = self._loop.create_future()
        self._waiting.append(_Job(work, future, heavy=heavy))
        if not self._busy:
            self._busy = True
            self._loop.call_soon(self._next_group)
        return future

    def _next_group(self) -> None:
        group: list[_Job] = []
        try:
            if self._waiting[0].heavy or not self._begin():
                self._take(group, heavy=True)
                self._errands.put(lambda: self._settle(group, self._patiently))
                return
            self._take(group, heavy=False)
        except BaseException as error:  # noqa: BLE001 - it belongs to the group, the house lives on
            self._undo()
            self._over(group, error)
        else:
            self._errands.put(lambda: self._settle(group, self._commit))

    def _take(self, group: list[_Job], *, heavy: bool) -> None:
        """Fill the group; run its jobs as they come, unless a thread is to run them."""
        enough = perf_counter() + LONGEST_ON_LOOP
        while self._waiting and len(group) < LARGEST_GROUP and (heavy or not self._waiting[0].heavy):
            job = self._waiting.popleft()
            group.append(job)
            if not heavy:
                self._run(job)
                if perf_counter() > enough:
                    return

    def _settle(self, group: list[_Job], how: Callable[[list[_Job]], None]) -> None:
        error: BaseException | None = None
        try:
            how(group)
        except BaseException as failure:  # noqa: BLE001 - the thread lives on, whatever a group met
            error = failure
            self._undo()
        self._loop.call_soon_threadsafe(self._over, group, error)

    def _over(self, group: list[_Job], error: BaseException | None) -> None:
        if error is not None:
            _fail(group, error)
        _resolve(group)
        if self._waiting:
            self._next_group()
            return
        self._busy = False
        if self._closing:
            self._ended.set()

    def _begin(self) -> bool:
        """False when another process is writing: it is waited for in the thread."""
        try:
            self._driver.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return False
        return True

    def _patiently(self, group: list[_Job]) -> None:
        self._driver.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
        try:
            self._driver.execute("BEGIN IMMEDIATE")
        finally:
            self._driver.execute("PRAGMA busy_timeout = 0")
        for job in group:
            self._run(job)
        self._commit(group)

    def _commit(self, _group: list[_Job]) -> None:
        self._driver.execute("COMMIT")

    def _undo(self) -> None:
        if self._driver.in_transaction:
            self._driver.execute("ROLLBACK")

    def _run(self, job: _Job) -> None:
        self._driver.execute("SAVEPOINT job")
        try:
            job.result = job.work(self._connection)
        except BaseException as error:
            job.error = error
            if not self._driver.in_transaction:
                raise _GroupLost from error
            self._driver.execute("ROLLBACK TO job")
        self._driver.execute("RELEASE job")

    def _run_errands(self) -> None:
        while (errand := self._errands.get()) is not None:
            errand()


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
