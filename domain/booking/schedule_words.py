"""How days and times are written in a clinic's schedule file."""

import re
import tomllib
from datetime import date, datetime, time
from functools import cache
from importlib import resources

_TIME = re.compile(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])(?::00)?")
_DATES = ("%Y-%m-%d", "%d.%m.%Y")


def read_time(text: str) -> time | None:
    found = _TIME.fullmatch(text)
    return time(int(found[1]), int(found[2])) if found else None


def read_weekdays(text: str) -> tuple[int, ...]:
    """One weekday, or a range of them such as mon-fri; empty when it is neither."""
    first, dash, last = (part.strip() for part in text.casefold().partition("-"))
    known = _weekdays()
    if first not in known or (dash and last not in known):
        return ()
    return tuple(range(known[first], known[last if dash else first] + 1))


def read_dates(text: str) -> tuple[date, date] | None:
    """One date, or a range such as 2026-12-01..2026-12-14."""
    first, dots, last = text.partition("..")
    begins, ends = _read_date(first.strip()), _read_date((last if dots else first).strip())
    return (begins, ends) if begins and ends and begins <= ends else None


def _read_date(text: str) -> date | None:
    for form in _DATES:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007 - a day on the wall, no instant
        except ValueError:
            continue
    return None


@cache
def _weekdays() -> dict[str, int]:
    languages = tomllib.loads((resources.files(__package__) / "weekdays.toml").read_text("utf-8"))
    return {name: day for names in languages.values() for day, name in enumerate(names)}
