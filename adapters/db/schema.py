"""Brings a database to the schema this program knows, and refuses one it does not.

A migration is one transaction on both databases: interrupted anywhere, it can be run again.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, make_url, text

from adapters.db.postgres import postgres_engine
from adapters.db.sqlite_driver import BUSY_SECONDS, driver_of, sqlite_engine

# One migration at a time: "schm" as a number, held until the transaction ends.
LOCK = text("SELECT pg_advisory_xact_lock(1935894637)")


class UnknownSchema(Exception):
    """The database is not at the version this program was written for."""


def head() -> str:
    """The version this program was written for."""
    return str(ScriptDirectory.from_config(_config()).get_current_head())


def versions() -> list[str]:
    """Every version there was, oldest first."""
    return [script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()][::-1]


def current(url: str) -> str | None:
    """The version the database is at; None for an empty one."""
    with _engine(url) as engine, engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def check(url: str) -> None:
    """Raises UnknownSchema unless the database is at `head`."""
    found = current(url)
    if found is None:
        raise UnknownSchema("the database has no schema yet: run `emhana schema upgrade`")
    if found != head():
        raise UnknownSchema(f"the database's schema is {found}, this program needs {head()}")


def upgrade(url: str, to: str = "head") -> None:
    _migrate(url, lambda config: command.upgrade(config, to))


def downgrade(url: str, to: str = "base") -> None:
    _migrate(url, lambda config: command.downgrade(config, to))


def _migrate(url: str, how: Callable[[Config], None]) -> None:
    with _engine(url) as engine, engine.begin() as connection:
        _lock(connection)
        config = _config()
        config.attributes["connection"] = connection
        try:
            how(config)
        except CommandError as error:
            raise UnknownSchema(
                f"the database's schema is newer than this program, or not ours: {error}"
            ) from error


def _lock(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(LOCK)
        return
    driver = driver_of(connection)
    driver.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
    driver.execute("BEGIN IMMEDIATE")


@contextmanager
def _engine(url: str) -> Iterator[Engine]:
    address = make_url(url)
    if address.get_backend_name() == "postgresql":
        engine = postgres_engine(url, connections=1)
    else:
        Path(address.database or "").parent.mkdir(parents=True, exist_ok=True)
        engine = sqlite_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(files("migrations")))
    return config
