"""Doctors and clinics as columns of a joined row, under labels that clash with nothing."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, RowMapping

from adapters.db.tables.clinics import clinics, doctors
from domain.people.clinic import Clinic, Doctor, Speciality

DOCTOR: tuple[ColumnElement[Any], ...] = tuple(column.label(f"doctor__{column.name}") for column in doctors.c)
CLINIC: tuple[ColumnElement[Any], ...] = tuple(column.label(f"clinic__{column.name}") for column in clinics.c)
_DOCTOR_KEYS = {column.name: f"doctor__{column.name}" for column in doctors.c}
_CLINIC_KEYS = {column.name: f"clinic__{column.name}" for column in clinics.c}


class Places:
    """Makes each doctor and clinic of one answer once."""

    def __init__(self) -> None:
        self._doctors: dict[str, Doctor] = {}
        self._clinics: dict[str, Clinic] = {}

    def doctor(self, row: Mapping[str, Any] | RowMapping) -> Doctor:
        key = row["doctor__id"]
        if key not in self._doctors:
            values = _values(row, _DOCTOR_KEYS)
            self._doctors[key] = Doctor(**{**values, "speciality": Speciality(values["speciality"])})
        return self._doctors[key]

    def clinic(self, row: Mapping[str, Any] | RowMapping) -> Clinic:
        key = row["clinic__code"]
        if key not in self._clinics:
            values = _values(row, _CLINIC_KEYS)
            self._clinics[key] = Clinic(**{**values, "phones": tuple(values["phones"].split())})
        return self._clinics[key]


def _values(row: Mapping[str, Any] | RowMapping, keys: Mapping[str, str]) -> dict[str, Any]:
    return {name: row[key] for name, key in keys.items()}
