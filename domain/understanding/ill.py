"""How old the ill are where it is known, not said."""

from dataclasses import dataclass
from datetime import date
from typing import Self

MONTH, YEAR = 30, 365
MONTHS = 12
BEARING = range(15, 50)
BY_AGE = {
    "under-3-months": 3 * MONTH,
    "under-6-months": 6 * MONTH,
    "infant": YEAR,
    "under-5-years": 5 * YEAR,
    "child": 18 * YEAR,
}
ELDER, OLD = "elder", 60 * YEAR


@dataclass(frozen=True, slots=True)
class Ill:
    """`days` as people count: a month has thirty, a year the days of 365. `may_bear`: a woman of that age."""

    days: int
    may_bear: bool = False

    @classmethod
    def born(cls, born: date, today: date, *, is_woman: bool = False) -> Self:
        months = (today.year - born.year) * MONTHS + today.month - born.month - (today.day < born.day)
        years, rest = divmod(max(months, 0), MONTHS)
        since = today.day - born.day if today.day >= born.day else today.day
        return cls(years * YEAR + rest * MONTH + min(since, MONTH - 1), is_woman and years in BEARING)

    @property
    def is_child(self) -> bool:
        return self.days < BY_AGE["child"]

    @property
    def notions(self) -> tuple[str, ...]:
        """What words of this age would say."""
        young = tuple(notion for notion, limit in BY_AGE.items() if self.days < limit)
        return (*young, ELDER) if self.days >= OLD else young
