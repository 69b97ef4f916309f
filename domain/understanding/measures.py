"""Numbers that mean something: an age, a temperature, a blood pressure, sugar, the day of an illness.

Each becomes a notion beside those of the lexicon, so that a sign can ask for `fever-38` and `under-3-months`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from domain.understanding.notions import Found, Hit, entries_of
from domain.understanding.pages import page
from domain.understanding.spelling import Token, fold

NEAR = 3
# A message of so few words has nothing beside its one notion.
FEW = 2
TENS = 20
DEGREES = (36.0, 42.9)
UPPER_PRESSURE = (90, 280)
HIGH_PRESSURE = 170
SUGAR = (0.8, 45.0)
VERY_LOW_SUGAR, LOW_SUGAR, HIGH_SUGAR = 2.8, 3.9, 15.0
LONG_FEVER = 5
GROWN = 18 * 365
BY_AGE = {"under-3-months": 3 * 30, "under-6-months": 6 * 30, "under-5-years": 5 * 365, "child": GROWN}
BY_DEGREES = {"fever-38": 38.0, "fever-39": 39.0, "fever-40": 40.0, "fever-41": 41.0}


@dataclass(frozen=True, slots=True)
class Number:
    value: float
    first: int
    last: int
    ordinal: bool = False


def measure(said: list[Token], found: Found) -> None:
    """Adds to what was found what the numbers say."""
    if len(said) <= FEW:
        found["alone"].append(Hit(0, 0, denied=False))
    numbers = list(_numbers(said))
    ages = [(days, hit) for days, hit in _ages(said, numbers) if days]
    ages += [(1.0, hit) for hit in found.get("newborn", ()) if not hit.denied]
    used = {hit.first for _, hit in ages}
    if ages:
        days, hit = max(ages, key=lambda age: age[0])
        for notion, limit in BY_AGE.items():
            if days < limit:
                found[notion].append(hit)
        if days >= GROWN:
            found["grown"].append(hit)
    free = [number for number in numbers if number.first not in used and not number.ordinal]
    for number in free:
        _degrees(said, number, found)
    _pressure(said, free, found)
    _sugar(said, free, found)
    _days(said, numbers, used, found)


def _numbers(said: list[Token]) -> Iterator[Number]:
    words, ordinals, at = _table("numbers"), _table("ordinals"), 0
    while at < len(said):
        word, first = said[at].word, at
        if said[at].is_number:
            yield Number(float(word), first, first)
        elif word in ordinals:
            yield Number(ordinals[word], first, first, ordinal=True)
        elif word in words:
            value = words[word]
            if value >= TENS and at + 1 < len(said) and 1 <= words.get(said[at + 1].word, 0) < 10:  # noqa: PLR2004
                at += 1
                value += words[said[at].word]
            yield Number(value, first, at)
        at += 1


def _hit(number: Number) -> Hit:
    return Hit(number.first, number.last, denied=False)


def _ages(said: list[Token], numbers: list[Number]) -> Iterator[tuple[float, Hit]]:
    for number in numbers:
        follows = number.last + 1
        half = 0.0
        if _is(said, follows, "half") and number.value < TENS:
            half, follows = 0.5, follows + 1
        for unit in _units():
            if number.ordinal or follows >= len(said):
                continue
            word = said[follows].word
            if word.startswith(unit.sure) or (word in unit.bare and _is_age(said, number, follows, unit)):
                yield (number.value + half) * unit.days, Hit(number.first, follows, denied=False)
    for at, token in enumerate(said):
        yield from _joined_age(token.word, at)
        if _is(said, at, "month_alone") and _begins(said, at - 1, "infant") and not _is(said, at + 1, "term_after"):
            yield _units()[2].days, Hit(at, at, denied=False)


def _is_age(said: list[Token], number: Number, unit_at: int, unit: "_Unit") -> bool:
    if _is(said, unit_at + 1, "term_after") or _is(said, number.first - 1, "term_before"):
        return False
    if unit.always_age:
        return True
    around = [*range(number.first - NEAR, number.first), *range(unit_at + 1, unit_at + 1 + NEAR)]
    return any(_begins(said, at, "age_beside") for at in around)


def _joined_age(word: str, at: int) -> Iterator[tuple[float, Hit]]:
    for head, value in _table("joined").items():
        for unit in _units():
            if word.startswith(head) and word[len(head) :].startswith(unit.sure):
                yield value * unit.days, Hit(at, at, denied=False)


def _degrees(said: list[Token], number: Number, found: Found) -> None:
    value, last = number.value, number.last
    if not DEGREES[0] <= value <= DEGREES[1]:
        return
    if _counts_something(said, number) and value == int(value):
        return
    tail = last + 1
    if value == int(value):
        if _is(said, tail, "and") and tail + 1 < len(said):
            tail += 1
        tenth = _small(said, tail)
        if tenth is not None and not _is_unit(said, tail + 1):
            value, last = value + tenth, tail
    hit = Hit(number.first, last, denied=False)
    for notion, least in BY_DEGREES.items():
        if value >= least:
            found[notion].append(hit)
    found["fever-below-38" if value < BY_DEGREES["fever-38"] else "fever-said"].append(hit)


def _counts_something(said: list[Token], number: Number) -> bool:
    return _begins(said, number.last + 1, "not_degrees_after") or _is(said, number.first - 1, "not_degrees_before")


def _small(said: list[Token], at: int) -> float | None:
    """«38 и 7», «тридцать восемь и пять», «отыз тоғыз жарым»."""
    if at >= len(said):
        return None
    if _is(said, at, "half"):
        return 0.5
    word = said[at].word
    value = float(word) if said[at].is_number else _table("numbers").get(word)
    return value / 10 if value is not None and value == int(value) and 1 <= value < 10 else None  # noqa: PLR2004


def _is_unit(said: list[Token], at: int) -> bool:
    return at < len(said) and any(
        said[at].word in unit.bare or said[at].word.startswith(unit.sure) for unit in _units()
    )


def _pressure(said: list[Token], numbers: list[Number], found: Found) -> None:
    named = any(_begins(said, at, "pressure") for at in range(len(said)))
    for number in numbers:
        follows = number.last + 1
        paired = _is(said, follows, "over") or (follows < len(said) and said[follows].is_number)
        if (named or paired) and UPPER_PRESSURE[0] <= number.value <= UPPER_PRESSURE[1]:
            notion = "pressure-high" if number.value >= HIGH_PRESSURE else "pressure-said"
            found[notion].append(_hit(number))


def _sugar(said: list[Token], numbers: list[Number], found: Found) -> None:
    for number in numbers:
        near = range(number.first - NEAR, number.last + 3)
        if not SUGAR[0] <= number.value <= SUGAR[1] or not any(_begins(said, at, "sugar") for at in near):
            continue
        if number.value <= VERY_LOW_SUGAR:
            found["sugar-very-low"].append(_hit(number))
        if number.value <= LOW_SUGAR:
            found["sugar-low"].append(_hit(number))
        if number.value >= HIGH_SUGAR:
            found["sugar-high"].append(_hit(number))


def _days(said: list[Token], numbers: list[Number], used: set[int], found: Found) -> None:
    """Five days of illness or more, said as days, as "the sixth day" or in weeks."""
    day, week = _units()[0], _units()[1]
    for number in numbers:
        follows = number.last + 1
        if number.first in used or follows >= len(said):
            continue
        if any(said[follows].word.startswith(one) for one in day.bare) and number.value >= LONG_FEVER:
            found["days-5"].append(Hit(number.first, follows, denied=False))
        elif any(said[follows].word.startswith(one) for one in week.bare):
            found["days-5"].append(Hit(number.first, follows, denied=False))


@dataclass(frozen=True, slots=True)
class _Unit:
    days: int
    bare: tuple[str, ...]
    sure: tuple[str, ...]
    always_age: bool


@cache
def _units() -> tuple[_Unit, ...]:
    return tuple(
        _Unit(unit["days"], _folded(unit["bare"]), _folded(unit["sure"]), unit.get("always_age", False))
        for unit in page("measures.toml")["units"].values()
    )


def _folded(words: str) -> tuple[str, ...]:
    return tuple(fold(one) for one in entries_of(words))


@cache
def _table(name: str) -> dict[str, float]:
    return {fold(word): float(value) for word, value in page("measures.toml")[name].items()}


@cache
def _around(name: str) -> tuple[str, ...]:
    return _folded(page("measures.toml")["around"][name])


def _is(said: list[Token], at: int, name: str) -> bool:
    return 0 <= at < len(said) and said[at].word in _around(name)


def _begins(said: list[Token], at: int, name: str) -> bool:
    return 0 <= at < len(said) and said[at].word.startswith(_around(name))
