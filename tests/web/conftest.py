from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.db.database import open_database
from adapters.words.fluent import FluentWords
from tests.support import echo
from tests.support.faces import FakeConsole, FakeDesk, FakeSandbox
from tests.support.local import Local
from web.console.routes import setup as set_up_console
from web.desk.routes import setup as set_up_desk
from web.home.routes import setup as set_up_home
from web.messenger.routes import setup as set_up_messenger
from web.sandbox.routes import setup as set_up_sandbox
from web.site import site

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
    app = site(FluentWords(), sandbox=True)
    set_up_messenger(app, local.messenger)
    set_up_sandbox(app, FakeSandbox())
    set_up_desk(app, desk)
    set_up_console(app, console)
    set_up_home(app)
    async with TestClient(TestServer(app)) as client:
        yield client
