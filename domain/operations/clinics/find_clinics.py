"""The clinics there are: all of them, one by its code, and those nearest to a place."""

from collections.abc import Iterable
from dataclasses import dataclass

from domain.ports.store import Store
from domain.providers.distance import Point, metres_between
from domain.providers.provider import Provider, ProviderKind

NEAREST = 3


@dataclass(frozen=True, slots=True)
class Near:
    clinic: Provider
    metres: float


class FindClinics:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self) -> tuple[Provider, ...]:
        return await self._store.read(lambda uow: uow.providers.clinics())

    async def of_kinds(self, kinds: Iterable[ProviderKind]) -> tuple[Provider, ...]:
        """Other organisations as well."""
        return await self._store.read(
            lambda uow: tuple(clinic for kind in kinds for clinic in uow.providers.of_kind(kind))
        )

    async def one(self, code: str) -> Provider | None:
        return await self._store.read(lambda uow: uow.providers.one(code))

    async def nearest(self, here: Point, count: int = NEAREST) -> tuple[Near, ...]:
        """The nearest first. Nobody's place is kept."""
        return rank(await self(), here)[:count]


def rank(clinics: tuple[Provider, ...], here: Point) -> tuple[Near, ...]:
    measured = (Near(clinic, metres_between(here, Point(clinic.latitude, clinic.longitude))) for clinic in clinics)
    return tuple(sorted(measured, key=lambda near: (near.metres, near.clinic.code)))
