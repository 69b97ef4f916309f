"""What is declared is imported, and what is imported is declared."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

from tests.architecture.sources import CODE, ROOMS, ROOT, nodes

SCRIPTS = ("locales", "migrations")
# Read by zoneinfo, which the standard library imports for us.
NEVER_IMPORTED = {"tzdata"}


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return {plain(re.split(r"[\[~<>=! ]", line)[0]) for line in project["dependencies"]}


def imported() -> set[str]:
    found: set[str] = set()
    for path in (*CODE, *(path for room in SCRIPTS for path in (ROOT / room).rglob("*.py"))):
        for node in nodes(path):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module.partition(".")[0])
    return found - {*ROOMS, *SCRIPTS} - set(sys.stdlib_module_names)


def test_declared_and_imported_are_the_same() -> None:
    owners = packages_distributions()
    used = [{plain(owner) for owner in owners[module]} for module in imported()]
    listed = declared()
    assert [sorted(owner) for owner in used if not owner & listed] == []
    assert listed - set().union(*used) == NEVER_IMPORTED
