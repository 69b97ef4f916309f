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
    LIVE_FORM = "live-form"  # its pages are made by one program only, while it is open there
    PORTFOLIO = "portfolio"  # a cover around other files
    UNSHOWABLE = "unshowable"  # marks nobody but their maker can show
    TOO_HARD = "too-hard"  # takes more time or memory than we give
    TOO_MANY_PIXELS = "too-many-pixels"
    TOO_LONG = "too-long"  # on one side
    TOO_MANY_PAGES = "too-many-pages"
    TOO_MANY = "too-many"  # files for one question
    REQUEST_FULL = "request-full"
    QUOTA = "quota"  # of one citizen for a day
    NO_DRAFT = "no-draft"  # gone, filed already, or somebody else's: on purpose not told apart
    NOT_IDENTIFIED = "not-identified"
