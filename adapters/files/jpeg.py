"""The segments of a JPEG before its picture: those that tell where, when and by what it was taken are left out."""

from collections.abc import Iterator

START, SCAN = b"\xff\xd8", 0xDA
# JFIF's own and Adobe's, which tells how the colours are meant
NEEDED = frozenset({0xE0, 0xEE})
APPLICATIONS, COMMENT = range(0xE0, 0xF0), 0xFE


def without_tales(body: bytes) -> bytes:
    """Unreadable segments come through as they are: then it shows no picture either."""
    if not body.startswith(START):
        return body
    return START + b"".join(
        segment for marker, segment in _segments(body) if marker in NEEDED or not _tells(marker)
    )


def _tells(marker: int) -> bool:
    return marker in APPLICATIONS or marker == COMMENT


def _segments(body: bytes) -> Iterator[tuple[int, bytes]]:
    at = len(START)
    while at + 4 <= len(body) and body[at] == 0xFF and body[at + 1] != SCAN:  # noqa: PLR2004 - every marker's first
        end = at + 2 + int.from_bytes(body[at + 2 : at + 4])
        yield body[at + 1], body[at:end]
        at = end
    yield SCAN, body[at:]
