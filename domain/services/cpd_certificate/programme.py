"""What the academy's books say of somebody's training."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from domain.people.iin import Iin


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


class ProgrammeBooks(Protocol):
    """Of the organisations of health education: who took which programme."""

    async def programmes(self, iin: Iin) -> tuple[Programme, ...]:
        """The newest first; those not completed yet too. Raises RegisterSilent."""
        ...
