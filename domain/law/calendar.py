"""Days off of the Labour Code (R12).

The library knows the holidays and the days moved by rule; what the government moves by a decision of its own
stands in standards/calendar.toml and wins. Plain Saturdays and Sundays are not days off here: each provider's own
hours say which weekdays it works.
"""

from collections.abc import Mapping
from datetime import date

import holidays

from domain.law.errors import LawError

LAST_YEAR = 2100


class Calendar:
    def __init__(self, decided: Mapping[date, bool]) -> None:
        """`decided` holds the government's own decisions: day -> is it a day off."""
        self._decided = dict(decided)
        self._years: dict[int, dict[date, str]] = {}

    def is_day_off(self, day: date) -> bool:
        """A public holiday or a day off moved from a weekend; 7 January and Kurban Ait are never moved."""
        decided = self._decided.get(day)
        return day in self._year(day.year) if decided is None else decided

    def name(self, day: date) -> str | None:
        """The library's English name of a holiday, for those who check the calendar."""
        return self._year(day.year).get(day)

    def days_off(self, year: int) -> tuple[date, ...]:
        known = {*self._year(year), *(day for day in self._decided if day.year == year)}
        return tuple(sorted(day for day in known if self.is_day_off(day)))

    def _year(self, year: int) -> dict[date, str]:
        if year not in self._years:
            self._years[year] = self._read(year)
        return self._years[year]

    @staticmethod
    def _read(year: int) -> dict[date, str]:
        if year > LAST_YEAR:
            raise LawError(f"the holidays of {year} are not known")
        return dict(holidays.country_holidays("KZ", years=year, language="en_US"))
