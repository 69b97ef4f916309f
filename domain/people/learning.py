"""What registers and schools know of somebody's studies and work."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

DIPLOMAS_KNOWN_SINCE = 2015
"""Who graduated before this year brings the diploma (DSM-254, standard 8(3), 8(4) and rules 11(2))."""


class ProgrammeKind(StrEnum):
    ADVANCED_TRAINING = "advanced-training"
    CERTIFICATION_COURSE = "certification-course"


@dataclass(frozen=True, slots=True)
class Programme:
    """Of an academy. `finished` is None as long as it is not completed."""

    code: str
    kind: ProgrammeKind
    title_kk: str
    title_ru: str
    hours: int
    finished: date | None

    def title(self, language: str) -> str:
        return self.title_kk if language == "kk" else self.title_ru


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


@dataclass(frozen=True, slots=True)
class Study:
    place_kk: str
    place_ru: str
    speciality_kk: str
    speciality_ru: str
    since: int
    until: int
    diploma: str


@dataclass(frozen=True, slots=True)
class Post:
    """`until` is None for the present one."""

    place_kk: str
    place_ru: str
    position_kk: str
    position_ru: str
    since: int
    until: int | None


@dataclass(frozen=True, slots=True)
class Career:
    """What the gateway gives of a manager: with anything missing they bring the paper themselves."""

    studies: tuple[Study, ...] = ()
    posts: tuple[Post, ...] = ()
    is_retrained: bool = False
    studied_abroad: bool = False
