from dataclasses import dataclass
from typing import Protocol

from domain.files.flaw import FileFlaw
from domain.files.stored_file import FileKind


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Written anew: what can be seen is the same, and nothing else is left."""

    kind: FileKind
    body: bytes


@dataclass(frozen=True, slots=True)
class NotAFile:
    flaw: FileFlaw


class FileCleaner(Protocol):
    async def clean(self, body: bytes) -> Cleaned | NotAFile:
        """Told by the content alone what it is, never by a name or a declared type."""
        ...
