"""`docs/new-service.md` is followed to the letter: its files, and nothing else, make services work to every end.

And they leave the guards and the law's tests as green as they were.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.test_coverage import PAGE as COVERAGE
from tests.architecture.test_coverage import rows, untold

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "new-service.md"
FILE = re.compile(r"^`([^`\n]+)`\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ROOMS = ("adapters", "bot", "docs", "domain", "handlers", "locales", "migrations", "tests", "web")
PAGES = ("pyproject.toml", "README.md", "CONTRIBUTING.md")
COVERED = "test_coverage"
SHORTEST = (
    "tests/journeys/test_presses.py::test_every_service_has_its_row",
    "tests/journeys/test_presses.py::test_the_shortest_story[dental-note]",
    "tests/journeys/test_presses.py::test_the_shortest_story[vaccination-record]",
)
GUARDS = ("tests/architecture", "tests/domain/law")


@pytest.fixture
def written(tmp_path: Path) -> list[str]:
    """The house, compiled as it is, with the page's files in it; their names."""
    for room in ROOMS:
        shutil.copytree(ROOT / room, tmp_path / room)
    for page in PAGES:
        shutil.copy(ROOT / page, tmp_path)
    files = FILE.findall(PAGE.read_text("utf-8"))
    for name, text in files:
        path = tmp_path / name
        assert path.suffix == ".csv" or not path.exists(), f"{name} would be edited"
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as page:
            page.write(text)
    return [name for name, _ in files]


def test_the_page_makes_whole_services(written: list[str], tmp_path: Path) -> None:
    """All in one process: to begin one takes as long as five stories."""
    stories = [name for name in written if name.startswith("tests/journeys/test_")]
    told = f"--coverage-table={tmp_path / 'docs' / COVERAGE.name}"
    chosen = ("-k", f"not postgresql and not {COVERED}", "--hypothesis-profile=brief")
    run(tmp_path, "pytest", "-q", *chosen, told, *stories, *SHORTEST, *GUARDS)
    run(tmp_path, "ruff", "check", *(name for name in written if name.endswith(".py")))
    table = rows(tmp_path / "docs" / COVERAGE.name)
    assert len(table.keys() - rows(COVERAGE).keys()) == len(stories) == 2
    assert untold(table) == []


def run(house: Path, *command: str) -> None:
    alone = {"PYTHONPATH": str(house), "PYTEST_ADDOPTS": "-p no:cacheprovider", "PYTEST_XDIST_WORKER": ""}
    told = subprocess.run(  # noqa: S603 - our own tests
        [sys.executable, "-m", *command],
        cwd=house,
        env=os.environ | alone,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout[-6000:] + told.stderr[-2000:]
