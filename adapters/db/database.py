"""One door to either database.

A job is an ordinary function over a SQLAlchemy connection. It runs in a thread of the database's own, so that
a statement costs no hop between event loop and driver; only the whole job does. Measured against an
`AsyncEngine` with `run_sync`, a read of two statements costs half as much this way.
"""

from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import Connection, make_url

T = TypeVar("T")


class Database(Protocol):
    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        ...

    async def start(self) -> None: ...

    async def stop(self) -> None:
        """Finish the jobs already taken, then let go of every connection."""
        ...

    async def write(self, job: Callable[[Connection], T]) -> T:
        """Run the job in a transaction; answer once it is committed to disk.

        Raises what the job raised (and keeps nothing of it), or `StoreUnavailable`. The job may run again
        after a rollback.
        """
        ...

    async def read(self, job: Callable[[Connection], T]) -> T:
        """Run the job against one snapshot; it cannot write."""
        ...


def open_database(url: str) -> Database:
    """For `sqlite:///path` or `postgresql://…`; a stopped database, `start` it."""
    from adapters.db.postgres import PostgresDatabase
    from adapters.db.sqlite import SqliteDatabase

    backend = make_url(url).get_backend_name()
    if backend == "sqlite":
        return SqliteDatabase(url)
    if backend == "postgresql":
        return PostgresDatabase(url)
    raise ValueError(f"No database of kind {backend!r}: use sqlite:///path or postgresql://…")
