from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.db.database import open_database
from adapters.db.store import SqlStore
from adapters.system.clock import SystemClock
from bot.site import add_sandbox, build_site
from domain.operations.documents.verify_document import VerifyDocument
from tests.support import echo
from tests.support.every_kind import EveryKindsWords
from tests.support.faces import FakeConsole, FakeDesk, FakeSandbox
from tests.support.local import VAULT, Local

Client = TestClient[web.Request, web.Application]


@pytest.fixture
async def local(sqlite_url: str) -> AsyncIterator[Local]:
    """The messenger is served in the sandbox only; its tables are tried on both databases elsewhere."""
    database = open_database(sqlite_url)
    await database.start()
    yield Local(database, echo.answer)
    await database.stop()


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def console() -> FakeConsole:
    return FakeConsole()


@pytest.fixture
async def client(local: Local, desk: FakeDesk, console: FakeConsole) -> AsyncIterator[Client]:
    store = SqlStore(local.database, VAULT)
    app = build_site(EveryKindsWords(), _alive, VerifyDocument(store, SystemClock()))
    add_sandbox(app, FakeSandbox(), local.messenger, desk, (), console)
    async with TestClient(TestServer(app)) as client:
        yield client


async def _alive() -> dict[str, int]:
    return {}
