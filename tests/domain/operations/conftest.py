import pytest

from adapters.db.database import Database
from tests.support.identity import House


@pytest.fixture
def house(database: Database) -> House:
    return House(database)
