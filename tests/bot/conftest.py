from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack

import pytest

from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import Vault
from adapters.db.database import open_database
from tests.bot.house import House

KEYS = make_keys()


@pytest.fixture
def vault() -> Vault:
    return Vault(KeyRing.parse(KEYS))


@pytest.fixture
async def houses(database_url: str, vault: Vault) -> AsyncIterator[Callable[..., object]]:
    """Opens an intake on the test's database; a second one is what a restart would be."""
    async with AsyncExitStack() as stack:

        async def opened(**how: object) -> House:
            house = House(open_database(database_url), vault)
            await stack.enter_async_context(house.living(**how))
            return house

        yield opened
