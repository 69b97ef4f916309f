"""Stories run on SQLite and on PostgreSQL. The town is founded once a session on each, then copied.

Founding takes three seconds, a copy of it a tenth of one: ask for `town`, or for `settings` and a `Town` of your
own where the story needs other ones. The slots of Tuesday and the fortnight after it are open already; a story that
moves to another day pays half a second for the new one.
"""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from bot.app import Emhana
from bot.settings import Settings
from tests.journeys.town import TUESDAY_MORNING, Town
from tests.support.clock import HandClock
from tests.support.databases import address_of, administer


def found(settings: Settings) -> None:
    async def open_and_close() -> None:
        house = Emhana(settings, HandClock(TUESDAY_MORNING), ticking=False)
        await house.start()
        await house.stop()

    asyncio.run(open_and_close())


@pytest.fixture(scope="session")
def sqlite_town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("town")
    found(Settings(sandbox=True, data_dir=folder))
    return folder


@pytest.fixture(scope="session")
def postgres_town(postgres_server: str, sqlite_town: Path) -> Iterator[str]:
    name = f"town_{uuid4().hex[:12]}"
    administer(postgres_server, f"CREATE DATABASE {name}")
    found(Settings(sandbox=True, data_dir=sqlite_town, database_url=address_of(postgres_server, name)))
    yield name
    administer(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def settings(request: pytest.FixtureRequest, dialect: str, sqlite_town: Path, tmp_path: Path) -> Iterator[Settings]:
    shutil.copyfile(sqlite_town / "keys", tmp_path / "keys")
    if dialect == "sqlite":
        shutil.copyfile(sqlite_town / "emhana.sqlite3", tmp_path / "emhana.sqlite3")
        yield Settings(sandbox=True, data_dir=tmp_path)
        return
    server, template = request.getfixturevalue("postgres_server"), request.getfixturevalue("postgres_town")
    name = f"story_{uuid4().hex[:12]}"
    administer(server, f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
    yield Settings(sandbox=True, data_dir=tmp_path, database_url=address_of(server, name))
    administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def town(settings: Settings) -> AsyncIterator[Town]:
    town = Town(settings, HandClock(TUESDAY_MORNING))
    await town.opens()
    yield town
    await town.closes()


@pytest.fixture
def language(dialect: str) -> str:
    """Each story is told once in each language and once on each database; the main one in all four ways."""
    return {"sqlite": "kk", "postgresql": "ru"}[dialect]
