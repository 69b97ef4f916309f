"""Numbers nobody has: the serials and the mobile range are kept far from those in use."""

from datetime import date

from adapters.registers.sandbox.dice import Dice
from domain.people.iin import Iin, Sex, check_digit
from domain.people.phone import Phone

_CENTURY_DIGITS = {18: (1, 2), 19: (3, 4), 20: (5, 6)}
_FIRST_SERIAL, _LAST_SERIAL = 9000, 9999
_PHONES_START = "+7700000"


class Mint:
    def __init__(self, dice: Dice) -> None:
        self._dice = dice
        self._issued: set[str] = set()
        self._phones = 0

    def iin(self, born: date, sex: Sex) -> Iin:
        return self._issue(f"{born:%y%m%d}", born, sex)

    def odd_iin(self, born: date, sex: Sex) -> Iin:
        """A number with a mistake in its date, as some people really have."""
        return self._issue(f"{born:%y}0231", born, sex)

    def phone(self) -> Phone:
        self._phones += 1
        return Phone(f"{_PHONES_START}{self._phones:04d}")

    def _issue(self, six: str, born: date, sex: Sex) -> Iin:
        century = _CENTURY_DIGITS[born.year // 100][sex is Sex.FEMALE]
        while True:
            eleven = f"{six}{century}{self._dice.between(_FIRST_SERIAL, _LAST_SERIAL)}"
            last = check_digit(eleven)
            if last is not None and eleven not in self._issued:
                self._issued.add(eleven)
                return Iin(f"{eleven}{last}")
