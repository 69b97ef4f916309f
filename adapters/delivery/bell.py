"""Rings when a commit left something for the sender, so that it need not wait for the next tick."""

from collections.abc import Callable
from typing import Any, TypeVar

from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork

T = TypeVar("T")


class RingingStore:
    """A Store that calls `ring` after each commit in which a notice was posted."""

    def __init__(self, store: Store, ring: Callable[[], None]) -> None:
        self._store = store
        self._ring = ring

    async def write(self, work: Callable[[UnitOfWork], T], *, heavy: bool = False) -> T:
        seen: list[Any] = []

        def noticed(unit: UnitOfWork) -> T:
            seen[:] = [unit]
            return work(unit)

        result = await self._store.write(noticed, heavy=heavy)
        # Repositories are made when first asked for: one that is not there posted nothing.
        notices = vars(seen[0]).get("notices")
        if notices is not None and notices.posted:
            self._ring()
        return result

    async def read(self, work: Callable[[UnitOfWork], T], *, heavy: bool = False) -> T:
        return await self._store.read(work, heavy=heavy)
