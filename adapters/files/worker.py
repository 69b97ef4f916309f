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
# As far as viewers look for its beginning: mail and scanners put a mark or a line before it.
LED_BY = 1024


def clean(body: bytes) -> Cleaned | NotAFile:
    try:
        return _clean(body)
    except Flawed as flawed:
        return NotAFile(flawed.flaw)
    except MemoryError:
        return NotAFile(FileFlaw.TOO_HARD)
    except Exception:  # noqa: BLE001 - decoders raise whatever a broken file makes them
        return NotAFile(FileFlaw.BROKEN)


def _clean(body: bytes) -> Cleaned:
    """Each kind loads its own library: half of the time a worker lives goes into that."""
    form = _photo_form(body)
    if form is not None:
        from adapters.files.photo import clean_photo

        return Cleaned(FileKind.PHOTO, clean_photo(body, form))
    begins = body.find(PDF, 0, LED_BY + len(PDF))
    if begins < 0:
        raise Flawed(FileFlaw.UNKNOWN_TYPE)
    from adapters.files.pdf import clean_pdf

    return Cleaned(FileKind.PDF, clean_pdf(body[begins:]))


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
