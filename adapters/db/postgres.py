"""PostgreSQL: one transaction per job in a bounded pool of threads, repeated when the server asks for it.

READ COMMITTED: what must not happen twice is guarded by a unique constraint, a conditional write or a row
locked with `with_for_update()` (which SQLite, with its single writer, does not need and leaves out).
"""

import asyncio
import secrets
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import psycopg
from sqlalchemy import Connection, Engine, create_engine, make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from domain.ports.store import StoreUnavailable

T = TypeVar("T")

WRITERS = 8
READERS = 4
WAIT_SECONDS = 5
ATTEMPTS = 8
FIRST_PAUSE_MS = 8
# serialization_failure, deadlock_detected
REPEATABLE = frozenset({"40001", "40P01"})
# connection exceptions, insufficient resources, operator intervention, lock not available, read-only server
NOT_NOW = ("08", "53", "57", "55P03", "25006")


def postgres_engine(url: str, connections: int = WRITERS + READERS) -> Engine:
    return create_engine(
        make_url(url).set(drivername="postgresql+psycopg"),
        pool_size=connections,
        max_overflow=0,
        pool_timeout=WAIT_SECONDS,
        pool_use_lifo=True,
        hide_parameters=True,
        connect_args={
            "connect_timeout": WAIT_SECONDS,
            "options": f"-c lock_timeout={WAIT_SECONDS}s -c idle_in_transaction_session_timeout=60s",
        },
    )


class PostgresDatabase:
    dialect = "postgresql"

    def __init__(self, url: str) -> None:
        self._engine = postgres_engine(url)
        self._snapshots = self._engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        self._writers: ThreadPoolExecutor | None = None
        self._readers: ThreadPoolExecutor | None = None

    async def start(self) -> None:
        self._writers = ThreadPoolExecutor(WRITERS, thread_name_prefix="postgres-writer")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="postgres-reader")

    async def stop(self) -> None:
        for pool in (self._writers, self._readers):
            if pool is not None:
                await asyncio.to_thread(pool.shutdown)
        self._writers = self._readers = None
        self._engine.dispose()

    async def write(self, job: Callable[[Connection], T], *, heavy: bool = False) -> T:
        return await self._in(self._writers, self._engine, job)

    async def read(self, job: Callable[[Connection], T], *, heavy: bool = False) -> T:
        return await self._in(self._readers, self._snapshots, job)

    async def _in(self, pool: ThreadPoolExecutor | None, engine: Engine, job: Callable[[Connection], T]) -> T:
        if pool is None:
            raise StoreUnavailable("The database is not started")
        return await asyncio.get_running_loop().run_in_executor(pool, _transact, engine, job)


def _transact(engine: Engine, job: Callable[[Connection], T]) -> T:
    for attempt in range(ATTEMPTS):
        try:
            return _attempt(engine, job)
        except _Again as again:
            error = again.__cause__
            # uneven pauses, or two that met will meet again
            time.sleep(secrets.randbelow(FIRST_PAUSE_MS * 2**attempt) / 1000)
        except (DBAPIError, PoolTimeoutError) as failure:
            if _means_not_now(failure):
                raise StoreUnavailable(str(failure)) from failure
            raise
    raise StoreUnavailable(f"Given up after {ATTEMPTS} attempts: {error}") from error


class _Again(Exception):
    """The transaction left nothing behind and may be repeated."""


def _attempt(engine: Engine, job: Callable[[Connection], T]) -> T:
    committing = False
    try:
        with engine.connect() as connection:
            result = job(connection)
            committing = True
            connection.commit()
            return result
    except DBAPIError as error:
        # A connection that died while committing leaves the outcome unknown: the caller must be told.
        if _sqlstate(error) in REPEATABLE or (error.connection_invalidated and not committing):
            raise _Again from error
        raise


def _sqlstate(error: DBAPIError) -> str | None:
    return error.orig.sqlstate if isinstance(error.orig, psycopg.Error) else None


def _means_not_now(error: DBAPIError | PoolTimeoutError) -> bool:
    if isinstance(error, PoolTimeoutError):
        return True
    state = _sqlstate(error)
    if state is None:
        return isinstance(error, (OperationalError, InterfaceError))
    return state.startswith(NOT_NOW)
