"""`docs/new-service.md` is followed to the letter: its files, and nothing else, make a service work to its end."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "new-service.md"
FILE = re.compile(r"^`([^`\n]+)`\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COPIED = ("adapters", "bot", "docs", "domain", "handlers", "locales", "migrations", "tests", "web")
TOLD = (
    "tests/journeys/example_story.py",
    "tests/domain/law/test_cases.py",
    "tests/architecture/test_forms.py",
)


def test_the_page_makes_a_whole_service(tmp_path: Path) -> None:
    for room in COPIED:
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__", "pictures"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    written = FILE.findall(PAGE.read_text("utf-8"))
    assert len(written) == 6
    for name, text in written:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_text("utf-8") if path.suffix == ".csv" else ""
        path.write_text(before + text, "utf-8")
    told = subprocess.run(  # noqa: S603 - our own tests
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-k",
            "not postgresql",
            "-p",
            "no:cacheprovider",
            "--basetemp",
            str(tmp_path / "t"),
            *TOLD,
        ],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path), "PYTEST_ADDOPTS": "", "PYTEST_XDIST_WORKER": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout[-6000:] + told.stderr[-2000:]
