from collections.abc import Collection, Iterable
from dataclasses import asdict
from datetime import date, time
from typing import Any

from sqlalchemy import Connection, Insert, Row, delete, select

from adapters.db.tables.providers import absences, doctors, providers, weekly_hours
from domain.booking.schedule import Absence, AbsenceReason, WeeklyHours
from domain.providers.doctor import Doctor, Speciality
from domain.providers.provider import Provider, ProviderKind


class SqlProviders:
    def __init__(self, conn: Connection) -> None:
        self._conn = conn

    def one(self, code: str) -> Provider | None:
        row = self._conn.execute(select(providers).where(providers.c.code == code)).one_or_none()
        return None if row is None else _provider(row)

    def clinics(self) -> tuple[Provider, ...]:
        return self.of_kind(ProviderKind.PHC)

    def of_kind(self, kind: ProviderKind) -> tuple[Provider, ...]:
        wanted = select(providers).where(providers.c.kind == kind.value).order_by(providers.c.code)
        return tuple(_provider(row) for row in self._conn.execute(wanted))

    def every(self) -> tuple[Provider, ...]:
        return tuple(_provider(row) for row in self._conn.execute(select(providers).order_by(providers.c.code)))

    def doctor(self, doctor_id: str) -> Doctor | None:
        row = self._conn.execute(select(doctors).where(doctors.c.id == doctor_id)).one_or_none()
        return None if row is None else _doctor(row)

    def doctors(self, provider_code: str) -> tuple[Doctor, ...]:
        at_work = select(doctors).where(doctors.c.provider_code == provider_code, doctors.c.active)
        return tuple(_doctor(row) for row in self._conn.execute(at_work.order_by(doctors.c.id)))

    def weekly_hours(self, doctor_id: str) -> tuple[WeeklyHours, ...]:
        hours = select(weekly_hours).where(weekly_hours.c.doctor_id == doctor_id)
        in_order = hours.order_by(weekly_hours.c.weekday, weekly_hours.c.starts)
        return tuple(_hours(row) for row in self._conn.execute(in_order))

    def absences(self, doctor_id: str, since: date) -> tuple[Absence, ...]:
        not_over = select(absences).where(
            absences.c.doctor_id == doctor_id, absences.c.last_day >= since.isoformat()
        )
        return tuple(_absence(row) for row in self._conn.execute(not_over.order_by(absences.c.first_day)))

    def add(self, new: Iterable[Provider]) -> None:
        self._insert_all(providers.insert(), [_provider_values(provider) for provider in new])

    def add_doctors(self, new: Iterable[Doctor]) -> None:
        self._insert_all(doctors.insert(), [_doctor_values(doctor) for doctor in new])

    def add_hours(self, hours: Iterable[WeeklyHours]) -> None:
        self._insert_all(weekly_hours.insert(), [_hours_values(one) for one in hours])

    def replace_hours(self, doctor_ids: Collection[str], hours: Iterable[WeeklyHours]) -> None:
        self._conn.execute(delete(weekly_hours).where(weekly_hours.c.doctor_id.in_(doctor_ids)))
        self.add_hours(hours)

    def put_absences(self, new: Iterable[Absence]) -> None:
        for row in map(_absence_values, new):
            same = (absences.c.doctor_id == row["doctor_id"]) & (absences.c.first_day == row["first_day"])
            self._conn.execute(delete(absences).where(same))
            self._conn.execute(absences.insert().values(**row))

    def _insert_all(self, statement: Insert, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._conn.execute(statement, rows)


def _provider(row: Row[Any]) -> Provider:
    named = {**row._mapping, "phones": tuple(row.phones.split()), "kind": ProviderKind(row.kind)}  # noqa: SLF001
    return Provider(**named)


def _provider_values(provider: Provider) -> dict[str, Any]:
    return {**asdict(provider), "phones": " ".join(provider.phones), "kind": provider.kind.value}


def _doctor(row: Row[Any]) -> Doctor:
    return Doctor(**{**row._mapping, "speciality": Speciality(row.speciality)})  # noqa: SLF001


def _doctor_values(doctor: Doctor) -> dict[str, Any]:
    return {**asdict(doctor), "speciality": doctor.speciality.value}


def _hours(row: Row[Any]) -> WeeklyHours:
    return WeeklyHours(
        row.doctor_id,
        row.weekday,
        time.fromisoformat(row.starts),
        time.fromisoformat(row.ends),
        row.slot_minutes,
        row.break_from and time.fromisoformat(row.break_from),
        row.break_to and time.fromisoformat(row.break_to),
        row.room,
    )


def _hours_values(hours: WeeklyHours) -> dict[str, Any]:
    return {
        **asdict(hours),
        "starts": _hhmm(hours.starts),
        "ends": _hhmm(hours.ends),
        "break_from": hours.break_from and _hhmm(hours.break_from),
        "break_to": hours.break_to and _hhmm(hours.break_to),
    }


def _hhmm(at: time) -> str:
    return at.isoformat("minutes")


def _absence(row: Row[Any]) -> Absence:
    first, last = date.fromisoformat(row.first_day), date.fromisoformat(row.last_day)
    return Absence(row.doctor_id, first, last, AbsenceReason(row.reason))


def _absence_values(absence: Absence) -> dict[str, Any]:
    return {
        "doctor_id": absence.doctor_id,
        "first_day": absence.first_day.isoformat(),
        "last_day": absence.last_day.isoformat(),
        "reason": absence.reason.value,
    }
