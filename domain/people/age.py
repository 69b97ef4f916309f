"""Age in whole years, and from when on a person is of age."""

from datetime import date

ADULT_FROM = 18


def age_on(birth_date: date, day: date) -> int:
    """Whole years; somebody born on 29 February grows older on 1 March."""
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))
