"""A file is short, or its first line says why it is not."""

from tests.architecture.sources import CODE, short, text

MOST = 200
REASON = "Over 200 lines: "


def test_a_long_file_has_a_reason_on_its_first_line() -> None:
    pages = {short(path): text(path).splitlines() for path in CODE}
    long = {path for path, lines in pages.items() if len(lines) > MOST}
    reasoned = {path for path, lines in pages.items() if lines and REASON in lines[0]}
    assert long == reasoned
