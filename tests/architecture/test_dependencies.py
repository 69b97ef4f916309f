"""What is declared is imported, and what is imported is declared."""

import ast
import re
import sys
import tomllib
from importlib.metadata import distribution

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


def modules_of(package: str) -> set[str]:
    """Asked of the declared ones only: to look through all that is installed takes seconds."""
    files = distribution(package).files
    assert files, package
    return {file.parts[0].partition(".")[0] for file in files}


def test_declared_and_imported_are_the_same() -> None:
    used, given = imported(), {package: modules_of(package) for package in declared()}
    assert used - set().union(*given.values()) == set()
    assert {package for package, modules in given.items() if not modules & used} == NEVER_IMPORTED
