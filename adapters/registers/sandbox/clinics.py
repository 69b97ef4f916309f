"""The 33 clinics, and how many people of which kind the sandbox gives each."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from adapters.registers.sandbox.spelling import read_data
from domain.providers.provider import Provider

ZONE = "Asia/Almaty"
SHOW_CLINIC = "almaty-05"
"""Has many people and doctors, so that a crowd can be tried in one place."""


class ClinicKind(StrEnum):
    MIXED = "mixed"
    CHILDREN = "children"
    STUDENTS = "students"
    VETERANS = "veterans"


@dataclass(frozen=True, slots=True)
class TownClinic:
    clinic: Provider
    kind: ClinicKind


def read_clinics() -> tuple[TownClinic, ...]:
    return tuple(_clinic(dict(entry)) for entry in read_data("clinics.toml")["clinic"])


def _clinic(entry: dict[str, Any]) -> TownClinic:
    kind = ClinicKind(entry.pop("kind"))
    phones = tuple(entry.pop("phones"))
    children_only = kind is ClinicKind.CHILDREN
    clinic = Provider(**entry, phones=phones, approximate=True, children_only=children_only, zone=ZONE)
    return TownClinic(clinic, kind)
