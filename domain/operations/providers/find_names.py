"""What clinics and doctors are called, by their codes in answers."""

from collections.abc import Iterable

from domain.ports.store import Store
from domain.records.names import names_of


class FindNames:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, codes: Iterable[str], language: str) -> dict[str, str]:
        wanted = tuple(dict.fromkeys(codes))
        return await self._store.read(lambda uow: names_of(uow, wanted, language))
