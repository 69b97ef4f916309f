from collections.abc import Collection, Iterable
from datetime import date
from typing import Protocol

from domain.booking.schedule import Absence, WeeklyHours
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider, ProviderKind


class Providers(Protocol):
    """Clinics and the other providers, their doctors and schedules."""

    def one(self, code: str) -> Provider | None: ...

    def clinics(self) -> tuple[Provider, ...]:
        """Every primary care clinic, by code."""
        ...

    def of_kind(self, kind: ProviderKind) -> tuple[Provider, ...]:
        """Every provider of that kind, by code."""
        ...

    def every(self) -> tuple[Provider, ...]:
        """Everybody with a desk: clinics and the other organisations, by code."""
        ...

    def doctor(self, doctor_id: str) -> Doctor | None: ...

    def doctors(self, provider_code: str) -> tuple[Doctor, ...]:
        """The doctors who see patients there now, by id."""
        ...

    def weekly_hours(self, doctor_id: str) -> tuple[WeeklyHours, ...]:
        """By weekday and start."""
        ...

    def absences(self, doctor_id: str, since: date) -> tuple[Absence, ...]:
        """Those that end on that day or later, by first day."""
        ...

    def add(self, providers: Iterable[Provider]) -> None: ...

    def add_doctors(self, doctors: Iterable[Doctor]) -> None: ...

    def add_hours(self, hours: Iterable[WeeklyHours]) -> None: ...

    def replace_hours(self, doctor_ids: Collection[str], hours: Iterable[WeeklyHours]) -> None:
        """From now on these doctors have these hours and no others."""
        ...

    def put_absences(self, absences: Iterable[Absence]) -> None:
        """Add absences; one with the same doctor and first day takes the place of the old."""
        ...
