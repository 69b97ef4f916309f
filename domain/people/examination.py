"""The medical examination of a driver, as the clinic that held it told the register."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DrivingCategory(StrEnum):
    """In the order in which they are offered."""

    A = "a"
    A1 = "a1"
    B = "b"
    B1 = "b1"
    BE = "be"
    C = "c"
    C1 = "c1"
    CE = "ce"
    D = "d"
    D1 = "d1"
    DE = "de"
    TM = "tm"
    TB = "tb"


@dataclass(frozen=True, slots=True)
class Examination:
    """`fit`: whether the commission found them fit to drive vehicles of `categories`."""

    passed_on: date
    clinic_code: str
    categories: tuple[DrivingCategory, ...]
    fit: bool
    valid_until: date
