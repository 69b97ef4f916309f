"""One name is one thing, in whatever room one meets it."""

import ast
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("domain", "handlers", "adapters", "web", "bot")
WINDOWS = "StatesGroup"
"""A group of windows has the name of its journey, by which stored conversations know it."""


def test_no_two_classes_have_one_name() -> None:
    places: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not _is_windows(node):
                places[node.name].append(str(path.relative_to(ROOT)))
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


def _is_windows(node: ast.ClassDef) -> bool:
    return any(isinstance(base, ast.Name) and base.id == WINDOWS for base in node.bases)
