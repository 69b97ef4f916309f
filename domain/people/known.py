from dataclasses import dataclass
from datetime import date

from domain.people.iin import Iin
from domain.people.phone import Phone


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person with a row of their own: an identified citizen, or somebody they may act for."""

    id: str
    iin: Iin
    name_kk: str
    name_ru: str
    birth_date: date
    phone: Phone | None = None

    def name(self, language: str) -> str:
        return self.name_kk if language == "kk" else self.name_ru
