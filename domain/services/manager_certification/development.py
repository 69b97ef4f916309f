"""Annex 1 counted: what falls into the last five years, by activity."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from domain.law.development import Development, Shortfall
from domain.requests.form import Answers, as_day

TIMES = "times"
ACTIVITY, ON, AMOUNT = "activity", "on", "amount"


def shown(development: Development, rows: Iterable[Answers], today: date) -> Mapping[str, int]:
    """Hours and credits add up; what is counted in times counts once a row."""
    units = {each.code: each.unit for each in development.required}
    counted: Counter[str] = Counter()
    for row in rows:
        day = as_day(row.get(ON))
        if day is not None and window_opens(development, today) <= day <= today:
            code = str(row.get(ACTIVITY))
            counted[code] += 1 if units.get(code) == TIMES else int(row.get(AMOUNT) or 0)
    return counted


def short(development: Development, path: str, rows: Iterable[Answers], today: date) -> tuple[Shortfall, ...]:
    return development.missing(path, shown(development, rows, today))


def window_opens(development: Development, today: date) -> date:
    """The same day five years ago; of 29 February, the day before."""
    try:
        return today.replace(year=today.year - development.window_years)
    except ValueError:
        return today.replace(year=today.year - development.window_years, day=28)
