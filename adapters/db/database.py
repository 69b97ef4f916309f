"""One door to either database.

A job is an ordinary function over a SQLAlchemy connection, run as a whole: PostgreSQL's in a thread, SQLite's
where it is asked for. No statement costs a hop between event loop and driver. Measured on SQLite, a read of two
statements through an `AsyncEngine` with `run_sync` takes four times as long.
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

    async def write(self, job: Callable[[Connection], T], *, heavy: bool = False) -> T:
        """Run the job in a transaction; answer once it is committed to disk.

        Raises what the job raised (and keeps nothing of it), or `StoreUnavailable`. The job may run again
        after a rollback. A heavy job is one of more than a few hundred statements.
        """
        ...

    async def read(self, job: Callable[[Connection], T], *, heavy: bool = False) -> T:
        """Run the job against one snapshot; it cannot write. A heavy job looks at more than a screenful."""
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
