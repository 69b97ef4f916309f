"""Fixtures every folder may ask for, and a log that costs nothing."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from bot import garbage, log
from tests.support import compiled, scratch, story
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

scratch.in_memory()
compiled.once_a_process()
# The same examples every time: what fails is the change's doing, not the day's or the machine's.
UNHURRIED = (HealthCheck.too_slow, HealthCheck.filter_too_much)
settings.register_profile("patient", deadline=None, derandomize=True, suppress_health_check=UNHURRIED)
settings.register_profile("brief", settings.get_profile("patient"), max_examples=10)
settings.load_profile("patient")

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


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(story.OPTION, default=None, help="write the table of stories told to this file")
    parser.addoption(story.BOTH_WAYS, action="store_true", help="tell every story in both languages")


def pytest_configure(config: pytest.Config) -> None:
    path = config.getoption(story.OPTION)
    both_ways = bool(config.getoption(story.BOTH_WAYS) or path)
    config.pluginmanager.register(story.Stories(Path(path) if path else None, both_ways=both_ways))


def pytest_collection_finish() -> None:
    """As in production, too: what was imported lives as long as the process and need not be walked again."""
    garbage.settle()


@pytest.fixture(autouse=True, scope="session")
def quiet_log() -> None:
    """As in production, one JSON line an event: the pretty traceback of the default takes seconds to draw."""
    log.set_up("ERROR")
