"""Fixtures every folder may ask for, and a log that costs nothing."""

import pytest

from bot import log
from tests.support.databases import (
    database,
    database_url,
    dialect,
    postgres_empty_url,
    postgres_server,
    postgres_template,
    postgresql_url,
    sqlite_template,
    sqlite_url,
)

__all__ = [
    "database",
    "database_url",
    "dialect",
    "postgres_empty_url",
    "postgres_server",
    "postgres_template",
    "postgresql_url",
    "sqlite_template",
    "sqlite_url",
]


@pytest.fixture(autouse=True, scope="session")
def quiet_log() -> None:
    """As in production, one JSON line an event: the pretty traceback of the default takes seconds to draw."""
    log.set_up("ERROR")
