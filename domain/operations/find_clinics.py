"""The clinics there are: all of them, one by its code, and those nearest to a place."""

from collections.abc import Iterable
from dataclasses import dataclass

from domain.people.clinic import Clinic, ProviderKind
from domain.people.distance import Point, metres_between
from domain.ports.store import Store

NEAREST = 3


@dataclass(frozen=True, slots=True)
class Near:
    clinic: Clinic
    metres: float


class FindClinics:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self) -> tuple[Clinic, ...]:
        return await self._store.read(lambda uow: uow.clinics.all())

    async def of_kinds(self, kinds: Iterable[ProviderKind]) -> tuple[Clinic, ...]:
        """Other organisations as well."""
        return await self._store.read(
            lambda uow: tuple(clinic for kind in kinds for clinic in uow.clinics.of_kind(kind))
        )

    async def one(self, code: str) -> Clinic | None:
        return await self._store.read(lambda uow: uow.clinics.clinic(code))

    async def nearest(self, here: Point, count: int = NEAREST) -> tuple[Near, ...]:
        """The nearest first. Nobody's place is kept."""
        return rank(await self(), here)[:count]


def rank(clinics: tuple[Clinic, ...], here: Point) -> tuple[Near, ...]:
    measured = (Near(clinic, metres_between(here, Point(clinic.latitude, clinic.longitude))) for clinic in clinics)
    return tuple(sorted(measured, key=lambda near: (near.metres, near.clinic.code)))
