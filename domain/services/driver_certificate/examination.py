"""The medical examination of a driver, as the clinic that held it told the register."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DrivingCategory(StrEnum):
    """With their subcategories; in the order in which they are offered."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"
    BE = "be"
    CE = "ce"
    DE = "de"
    T = "t"


@dataclass(frozen=True, slots=True)
class Examination:
    """`fit`: whether the commission found them fit to drive vehicles of `categories`."""

    passed_on: date
    provider_code: str
    categories: tuple[DrivingCategory, ...]
    fit: bool
    valid_until: date
