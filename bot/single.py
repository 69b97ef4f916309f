"""One process speaks for a database: a second one would answer the same chats (docs/decisions/0006)."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from bot.settings import Settings

LOCK_NUMBER = 0x454D4841  # "EMHA"


class AlreadyRunning(Exception):
    """Another process serves this database."""


@contextmanager
def only_one(settings: Settings) -> Iterator[None]:
    """Hold the data folder, and the PostgreSQL database if there is one. Raises AlreadyRunning."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    with (settings.data_dir / "lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise AlreadyRunning(f"another process already serves {settings.data_dir}") from error
        if not settings.effective_database_url.startswith("postgresql"):
            yield
            return
        with psycopg.connect(settings.effective_database_url, autocommit=True) as connection:
            row = connection.execute("SELECT pg_try_advisory_lock(%s)", (LOCK_NUMBER,)).fetchone()
            if not row or not row[0]:
                raise AlreadyRunning("another process already serves this database")
            yield
