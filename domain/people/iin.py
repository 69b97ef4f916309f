"""The individual identification number (IIN).

A wrong check digit is refused. An odd date or century digit is only worth a question: the digits are no longer
a legal proof of either, and numbers issued with mistakes are in use.
"""

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from operator import mul

LENGTH = 12
MASKED = "\u2022" * 8
_DIGITS = frozenset("0123456789")
_FOLDED = frozenset({"Zs", "Pd", "Cf"})
_LONGEST_INPUT = 64
_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000}


class Sex(StrEnum):
    MALE = "male"
    FEMALE = "female"


class IinFlaw(StrEnum):
    NOT_DIGITS = "iin-not-digits"
    LENGTH = "iin-length"
    CHECK_DIGIT = "iin-check-digit"


class IinOddity(StrEnum):
    CENTURY = "iin-odd-century"
    DATE = "iin-odd-date"
    FUTURE = "iin-future-date"


@dataclass(frozen=True, slots=True)
class IinRefused:
    code: IinFlaw
    digits: int


@dataclass(frozen=True, slots=True, repr=False)
class Iin:
    """A number whose check digit is right. Shows itself masked everywhere but in `value`."""

    value: str

    def __post_init__(self) -> None:
        if _flaw(self.value) is not None:
            raise ValueError("not an individual identification number")

    def __repr__(self) -> str:
        return f"Iin({self.masked})"

    def __str__(self) -> str:
        return self.masked

    @classmethod
    def parse(cls, text: str) -> "Iin | IinRefused":
        folded = "".join(char for char in text[:_LONGEST_INPUT].strip() if not _is_separator(char))
        flaw = _flaw(folded) if len(text) <= _LONGEST_INPUT else IinFlaw.NOT_DIGITS
        if flaw is None:
            return cls(folded)
        return IinRefused(flaw, sum(char in _DIGITS for char in folded))

    @property
    def masked(self) -> str:
        return MASKED + self.value[-4:]

    @property
    def sex(self) -> Sex | None:
        """What the century digit says; None when it says nothing."""
        if self.value[6] not in _CENTURIES:
            return None
        return Sex.MALE if int(self.value[6]) % 2 else Sex.FEMALE

    @property
    def birth_date(self) -> date | None:
        """What the digits say; None when they name no day."""
        century = _CENTURIES.get(self.value[6])
        if century is None:
            return None
        try:
            return date(century + int(self.value[:2]), int(self.value[2:4]), int(self.value[4:6]))
        except ValueError:
            return None

    def oddities(self, today: date) -> tuple[IinOddity, ...]:
        """What to ask the person about before going on."""
        if self.value[6] not in _CENTURIES:
            return (IinOddity.CENTURY,)
        born = self.birth_date
        if born is None:
            return (IinOddity.DATE,)
        return (IinOddity.FUTURE,) if born > today else ()


def _is_separator(char: str) -> bool:
    return unicodedata.category(char) in _FOLDED


def check_digit(first_eleven: str) -> int | None:
    """The twelfth digit, or None where no number may be issued."""
    digits = [int(digit) for digit in first_eleven]
    rest: int
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        rest = sum(map(mul, digits, weights)) % 11
        if rest < 10:  # noqa: PLR2004 - a digit
            return rest
    return None


def _flaw(text: str) -> IinFlaw | None:
    if not _DIGITS.issuperset(text):
        return IinFlaw.NOT_DIGITS
    if len(text) != LENGTH:
        return IinFlaw.LENGTH
    if check_digit(text[:-1]) != int(text[-1]):
        return IinFlaw.CHECK_DIGIT
    return None
