from datetime import date
from typing import Protocol


class Tallies(Protocol):
    """How often a day something happened: a number, and nobody's name with it."""

    def count(self, what: str, day: date) -> None: ...

    def counted(self, what: str, day: date) -> int: ...
