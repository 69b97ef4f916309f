from enum import StrEnum


class FileFlaw(StrEnum):
    """Why a file is not taken."""

    NO_FILE = "no-file"  # the message brings none
    NOT_FETCHED = "not-fetched"  # the messenger did not hand it over
    EMPTY = "empty"
    TOO_BIG = "too-big"
    UNKNOWN_TYPE = "unknown-type"
    BROKEN = "broken"
    PROTECTED = "protected"  # opens with a password only
    TOO_MANY_PIXELS = "too-many-pixels"
    TOO_MANY_PAGES = "too-many-pages"
    TOO_MANY = "too-many"  # files for one question
    REQUEST_FULL = "request-full"
    QUOTA = "quota"  # of one citizen for a day
    NO_DRAFT = "no-draft"  # gone, filed already, or somebody else's: on purpose not told apart
    NOT_IDENTIFIED = "not-identified"
