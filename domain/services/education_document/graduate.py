"""What the college's books say of a graduate."""

from dataclasses import dataclass
from typing import Protocol

from domain.people.iin import Iin


@dataclass(frozen=True, slots=True)
class Debt:
    """What a graduate still owes the college: a code for the words, and the sum where it is money."""

    about: str
    tenge: int | None = None


@dataclass(frozen=True, slots=True)
class Graduate:
    """As the college's books have them."""

    year: int
    programme_kk: str
    programme_ru: str
    debts: tuple[Debt, ...] = ()

    def programme(self, language: str) -> str:
        return self.programme_kk if language == "kk" else self.programme_ru


class GraduateBooks(Protocol):
    """The medical college: who graduated, and who still owes it something."""

    async def graduate(self, iin: Iin) -> Graduate | None:
        """Raises RegisterSilent."""
        ...
