import pytest

from adapters.db.database import Database
from tests.support.local import Local


@pytest.fixture
def local(database: Database) -> Local:
    return Local(database)
