import pytest

from domain.law import Law


@pytest.fixture(scope="session")
def law() -> Law:
    return Law.load()
