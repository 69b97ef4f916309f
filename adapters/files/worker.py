"""One file is cleaned in a process of its own, with little memory and little time, that knows no secret.

What a hostile file breaks in a decoder is this process, and a loop that never ends can be killed.
"""

import sys

from adapters.files import wire
from adapters.files.flawed import Flawed
from domain.files.flaw import FileFlaw
from domain.files.stored_file import FileKind
from domain.ports.file_cleaner import Cleaned, NotAFile

MEMORY = 1024**3
PHOTOS = ((b"\xff\xd8\xff", "JPEG"), (b"\x89PNG\r\n\x1a\n", "PNG"))
PDF = b"%PDF-"


def clean(body: bytes) -> Cleaned | NotAFile:
    try:
        return _clean(body)
    except Flawed as flawed:
        return NotAFile(flawed.flaw)
    except Exception:  # noqa: BLE001 - decoders raise whatever a broken file makes them
        return NotAFile(FileFlaw.BROKEN)


def _clean(body: bytes) -> Cleaned:
    """Each kind loads its own library: half of the time a worker lives goes into that."""
    if body.startswith(PDF):
        from adapters.files.pdf import clean_pdf

        return Cleaned(FileKind.PDF, clean_pdf(body))
    form = _photo_form(body)
    if form is None:
        raise Flawed(FileFlaw.UNKNOWN_TYPE)
    from adapters.files.photo import clean_photo

    return Cleaned(FileKind.PHOTO, clean_photo(body, form))


def _photo_form(body: bytes) -> str | None:
    if body.startswith(b"RIFF") and body[8:12] == b"WEBP":
        return "WEBP"
    return next((form for magic, form in PHOTOS if body.startswith(magic)), None)


def _bound() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (wire.SECONDS, wire.SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    _bound()
    sys.stdout.buffer.write(wire.write(clean(sys.stdin.buffer.read())))


if __name__ == "__main__":
    main()
