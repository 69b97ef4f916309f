"""Doctors and providers as columns of a joined row, under labels that clash with nothing."""

from collections.abc import Mapping
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, RowMapping

from adapters.db.tables.providers import doctors, providers
from domain.providers.doctor import Doctor, Speciality
from domain.providers.provider import Provider, ProviderKind

DOCTOR: tuple[ColumnElement[Any], ...] = tuple(column.label(f"doctor__{column.name}") for column in doctors.c)
PROVIDER: tuple[ColumnElement[Any], ...] = tuple(column.label(f"provider__{column.name}") for column in providers.c)
_DOCTOR = itemgetter(*(column.name for column in DOCTOR))
_PROVIDER = itemgetter(*(column.name for column in PROVIDER))

Joined = Mapping[str, Any] | RowMapping


def doctor_in(row: Joined) -> Doctor:
    return _doctor(_DOCTOR(row))


def provider_in(row: Joined) -> Provider:
    return _provider(_PROVIDER(row))


# The same few doctors and providers stand in row after row: equal values make one object.
@lru_cache(8192)
def _doctor(values: tuple[Any, ...]) -> Doctor:
    named = dict(zip(doctors.c.keys(), values, strict=True))
    return Doctor(**{**named, "speciality": Speciality(named["speciality"])})


@lru_cache(1024)
def _provider(values: tuple[Any, ...]) -> Provider:
    named = dict(zip(providers.c.keys(), values, strict=True))
    return Provider(**{**named, "phones": tuple(named["phones"].split()), "kind": ProviderKind(named["kind"])})
