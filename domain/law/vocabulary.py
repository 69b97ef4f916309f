"""The words every rule of the law is written in."""

from dataclasses import dataclass
from enum import StrEnum

MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6


class Channel(StrEnum):
    ELECTRONIC = "electronic"
    PHONE = "phone"
    IN_PERSON = "in-person"


class Unit(StrEnum):
    MINUTES = "minutes"
    HOURS = "hours"
    WORKING_DAYS = "working_days"
    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"


class ElectronicRule(StrEnum):
    NEXT_WORKING_DAY = "next-working-day"
    LAST_ACCEPTANCE = "last-acceptance"  # 2013: no "next working day", only the limit (R3)
    ROUND_THE_CLOCK = "round-the-clock"


@dataclass(frozen=True, slots=True)
class Text:
    kk: str
    ru: str

    def in_language(self, language: str) -> str:
        return self.ru if language == "ru" else self.kk
