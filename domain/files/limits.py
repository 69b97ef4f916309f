"""How much we take. The sentences of `files.ftl` tell these numbers to people."""

from datetime import timedelta

from domain.files.flaw import FileFlaw

MEGABYTE = 1024 * 1024
MOST_BYTES = 10 * MEGABYTE
MOST_FOR_QUESTION = 5
MOST_OF_REQUEST = 60 * MEGABYTE
MOST_A_DAY = 100 * MEGABYTE
DAY = timedelta(days=1)

MEGAPIXEL = 1_000_000
MOST_PIXELS = 50 * MEGAPIXEL
# A JPEG, as which it is kept, is no longer.
LONGEST_SIDE = 65_000
MOST_PAGES = 50

_TOLD = {
    FileFlaw.TOO_BIG: MOST_BYTES // MEGABYTE,
    FileFlaw.TOO_MANY: MOST_FOR_QUESTION,
    FileFlaw.REQUEST_FULL: MOST_OF_REQUEST // MEGABYTE,
    FileFlaw.QUOTA: MOST_A_DAY // MEGABYTE,
    FileFlaw.TOO_MANY_PIXELS: MOST_PIXELS // MEGAPIXEL,
    FileFlaw.TOO_LONG: LONGEST_SIDE,
    FileFlaw.TOO_MANY_PAGES: MOST_PAGES,
}


def limit_of(flaw: FileFlaw) -> int | None:
    """As told to people: megabytes, files, millions of pixels, pages."""
    return _TOLD.get(flaw)
