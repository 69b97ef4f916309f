"""What must never be committed: a machine's paths, a registry's address, a secret."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
FORBIDDEN = re.compile(
    r"(extra-)?index-url|find-links|trusted-host|files\.pythonhosted|/home/[a-z]+/|-----BEGIN [A-Z ]*PRIVATE KEY"
)
SELF = "tests/architecture/test_repository.py"


def test_no_address_of_a_registry_and_no_path_of_a_machine() -> None:
    names = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S607
    if names.returncode:
        return  # an unpacked archive has no list of files
    for name in names.stdout.split():
        path = ROOT / name
        if name == SELF or path.suffix in {".png", ".pdf", ".ttf", ".woff2"} or not path.is_file():
            continue
        found = FORBIDDEN.search(
            path.read_text(encoding="utf-8", errors="ignore").replace("--no-emit-index-url", "")
        )
        assert not found, f"{name}: {found and found.group()}"
