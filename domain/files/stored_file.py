"""A paper a citizen sent with a request. Their own name for it is not kept: names are ours."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class FileKind(StrEnum):
    PHOTO = "photo"
    PDF = "pdf"

    @property
    def ending(self) -> str:
        return "jpg" if self is FileKind.PHOTO else "pdf"

    @property
    def media_type(self) -> str:
        return "image/jpeg" if self is FileKind.PHOTO else "application/pdf"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """`number` is the request's, `question` the one of its form that the file answers; `size` in bytes, as kept."""

    id: str
    owner_id: str
    number: str
    question: str
    kind: FileKind
    size: int
    kept_at: datetime

    @property
    def name(self) -> str:
        return f"{self.id}.{self.kind.ending}"
