"""Numbers that mean something: an age, a temperature, a blood pressure, sugar, the day of an illness.

Each becomes a notion beside those of the lexicon, so that a sign can ask for `fever-38` and `under-3-months`.
"""

from domain.understanding.ages import add_age
from domain.understanding.ill import BY_AGE, Ill
from domain.understanding.notions import Found, Hit
from domain.understanding.numbers import Number, begins_at, numbers, stands_at, table, units, word_at
from domain.understanding.spelling import Token

NEAR = 3
# A message of so few words has nothing beside its one notion.
FEW = 2
DEGREES = (36.0, 42.9)
FEVER = 38.0
BY_DEGREES = {"fever-38": FEVER, "fever-39": 39.0, "fever-40": 40.0}
UPPER_PRESSURE = (90, 280)
HIGH_PRESSURE = 170
SUGAR = (0.8, 45.0)
VERY_LOW_SUGAR, LOW_SUGAR, HIGH_SUGAR = 2.8, 3.9, 15.0
LONG = 5
PREGNANT = (4, 42)
# What each notion says, for the page a clinician signs.
AGES = {notion: f"an age under {days} days is said" for notion, days in BY_AGE.items()}
MEASURES = {
    **AGES,
    **{notion: f"{least} °C or more is said" for notion, least in BY_DEGREES.items()},
    "fever-below-38": f"{DEGREES[0]} °C or more is said, but less than {FEVER}",
    "pressure-high": f"an upper blood pressure of {HIGH_PRESSURE} to {UPPER_PRESSURE[1]} is said",
    "pressure-said": f"an upper blood pressure of {UPPER_PRESSURE[0]} to {HIGH_PRESSURE - 1} is said",
    "sugar-very-low": f"blood sugar of {VERY_LOW_SUGAR} or less is said",
    "sugar-low": f"blood sugar of {LOW_SUGAR} or less is said",
    "sugar-high": f"blood sugar of {HIGH_SUGAR} or more is said",
    "days-5": f"{LONG} days or more, or weeks, are said",
    "weeks": f"{PREGNANT[0]} to {PREGNANT[1]} weeks are said",
    "alone": f"the message has at most {FEW} words",
}


def measure(said: list[Token], found: Found, ill: Ill | None = None) -> None:
    """Adds to what was found what the numbers say, and what is known of the ill."""
    if 0 < len(said) <= FEW:
        found["alone"].append(Hit(0, 0))
    every = list(numbers(said))
    of_age = add_age(said, found, every, ill)
    free = [number for number in every if number.first not in of_age]
    has_pressure = any(begins_at(said, at, "pressure") for at in range(len(said)))
    for number in free:
        _add_term(said, number, found)
        if not number.ordinal:
            _add_degrees(said, number, found)
            _add_pressure(said, number, found, named=has_pressure)
            _add_sugar(said, number, found)


def _add_degrees(said: list[Token], number: Number, found: Found) -> None:
    if not DEGREES[0] <= number.value <= DEGREES[1] or (number.is_whole and _counts_something(said, number)):
        return
    degrees = number.value + (_tenth(said, number.last + 1) if number.is_whole else 0)
    for notion in of_degrees(degrees):
        found[notion].append(number.hit)


def of_degrees(degrees: float) -> list[str]:
    if degrees < FEVER:
        return ["fever-below-38"]
    return [notion for notion, least in BY_DEGREES.items() if degrees >= least]


def _counts_something(said: list[Token], number: Number) -> bool:
    return begins_at(said, number.last + 1, "not_degrees_after") or stands_at(
        said, number.first - 1, "not_degrees_before"
    )


def _tenth(said: list[Token], at: int) -> float:
    """«38 и 7», «тридцать восемь и пять», «отыз тоғыз жарым»."""
    if stands_at(said, at, "half"):
        return 0.5
    at += stands_at(said, at, "and")
    word, following = word_at(said, at), word_at(said, at + 1)
    value = float(word) if word[:1].isdecimal() else table("numbers").get(word, 0.0)
    counted = any(unit.counts(following) for unit in units().values())
    return value / 10 if value in range(1, 10) and not counted else 0.0


def _add_pressure(said: list[Token], number: Number, found: Found, *, named: bool) -> None:
    follows = number.last + 1
    paired = stands_at(said, follows, "over") or word_at(said, follows)[:1].isdecimal()
    if (named or paired) and UPPER_PRESSURE[0] <= number.value <= UPPER_PRESSURE[1]:
        found["pressure-high" if number.value >= HIGH_PRESSURE else "pressure-said"].append(number.hit)


def _add_sugar(said: list[Token], number: Number, found: Found) -> None:
    near = range(number.first - NEAR, number.last + NEAR)
    if not SUGAR[0] <= number.value <= SUGAR[1] or not any(begins_at(said, at, "sugar") for at in near):
        return
    if number.value <= VERY_LOW_SUGAR:
        found["sugar-very-low"].append(number.hit)
    if number.value <= LOW_SUGAR:
        found["sugar-low"].append(number.hit)
    if number.value >= HIGH_SUGAR:
        found["sugar-high"].append(number.hit)


def _add_term(said: list[Token], number: Number, found: Found) -> None:
    """How long it lasts, as days, as "the sixth day" or in weeks; weeks may also be of a pregnancy."""
    follows = number.last + 1
    word = word_at(said, follows)
    weeks = word.startswith(units()["week"].bare)
    if weeks or (word.startswith(units()["day"].bare) and number.value >= LONG):
        found["days-5"].append(number.hit)
    if weeks and PREGNANT[0] <= number.value <= PREGNANT[1] and not stands_at(said, follows + 1, "term_after"):
        found["weeks"].append(number.hit)
