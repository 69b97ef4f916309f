"""One name is one thing, in whatever room one meets it."""

import ast
from collections import defaultdict

from tests.architecture.sources import CODE, short, tree

WINDOWS = "StatesGroup"
"""A group of windows has the name of its journey, by which stored conversations know it."""


def test_no_two_classes_have_one_name() -> None:
    places: defaultdict[str, list[str]] = defaultdict(list)
    for path in CODE:
        for node in tree(path).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not _is_windows(node):
                places[node.name].append(short(path))
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


def _is_windows(node: ast.ClassDef) -> bool:
    return any(isinstance(base, ast.Name) and base.id == WINDOWS for base in node.bases)
