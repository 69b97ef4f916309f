"""A file is short, or its first line says why it is not."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("bot", "handlers", "domain", "adapters", "web")
MOST = 200
REASON = "Over 200 lines: "


def test_a_long_file_has_a_reason_on_its_first_line() -> None:
    pages = {path: path.read_text("utf-8").splitlines() for room in ROOMS for path in (ROOT / room).rglob("*.py")}
    long = {str(path.relative_to(ROOT)) for path, lines in pages.items() if len(lines) > MOST}
    reasoned = {str(path.relative_to(ROOT)) for path, lines in pages.items() if lines and REASON in lines[0]}
    assert long == reasoned
