"""What the worker answers: a line with the kind or the flaw, then the clean file."""

from domain.files.flaw import FileFlaw
from domain.files.stored_file import FileKind
from domain.ports.file_cleaner import Cleaned, NotAFile

SECONDS = 20
FLAW = b"!"


def write(told: Cleaned | NotAFile) -> bytes:
    if isinstance(told, NotAFile):
        return FLAW + told.flaw.value.encode() + b"\n"
    return told.kind.value.encode() + b"\n" + told.body


def read(answer: bytes) -> Cleaned | NotAFile:
    told, _, body = answer.partition(b"\n")
    if told.startswith(FLAW):
        return NotAFile(FileFlaw(told.removeprefix(FLAW).decode()))
    return Cleaned(FileKind(told.decode()), body)
