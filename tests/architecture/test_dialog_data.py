"""What a journey keeps is typed: nobody but `handlers/shared` touches the dialog's own dictionaries."""

import ast
from pathlib import Path

from tests.architecture.sources import CODE, ROOT, nodes

HANDLERS = ROOT / "handlers"
DICTIONARIES = {"dialog_data", "start_data"}
KNOW_THEM = {"shared", "preview.py"}


def touched(path: Path) -> list[int]:
    """Lines that look into one; to pass on `start_data`, as the library gives it, is no look."""
    return [
        node.lineno
        for node in nodes(path)
        if (isinstance(node, ast.Attribute) and node.attr in DICTIONARIES)
        or (isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id in DICTIONARIES)
    ]


def test_dialog_data_is_typed() -> None:
    found = {
        f"{path.relative_to(HANDLERS)}:{line}"
        for path in CODE
        if path.is_relative_to(HANDLERS) and path.relative_to(HANDLERS).parts[0] not in KNOW_THEM
        for line in touched(path)
    }
    assert sorted(found) == []
