import pytest

from adapters.db.database import Database
from tests.support.booking import Surgery
from tests.support.identity import House


@pytest.fixture
def house(database: Database) -> House:
    return House(database)


@pytest.fixture
async def surgery(database: Database) -> Surgery:
    return await Surgery(database).opens()
