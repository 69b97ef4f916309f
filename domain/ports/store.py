"""The door to the database.

`work` is an ordinary function: it may run in a thread of the database's, and again after a rollback, and so must
do nothing but read and write through the unit of work. What it returns reaches the caller only after the commit is
on disk.
"""

from collections.abc import Callable
from typing import Protocol, TypeVar

from domain.ports.unit_of_work import UnitOfWork

T = TypeVar("T")


class StoreUnavailable(Exception):
    """The database cannot take the work now (down, disk full, locked); nothing of it was written."""


class Store(Protocol):
    async def write(self, work: Callable[[UnitOfWork], T], *, heavy: bool = False) -> T:
        """Heavy is work on megabytes, or of more than a few hundred statements: others are served meanwhile."""
        ...

    async def read(self, work: Callable[[UnitOfWork], T], *, heavy: bool = False) -> T: ...
