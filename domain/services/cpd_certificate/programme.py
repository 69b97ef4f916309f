"""What the academy's books say of somebody's training."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
