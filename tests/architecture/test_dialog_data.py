"""What a journey keeps is typed: nobody but `handlers/shared` touches the dialog's own dictionaries."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2] / "handlers"
DICTIONARIES = {"dialog_data", "start_data"}
KNOW_THEM = {"shared", "preview.py"}


def touched(tree: ast.Module) -> list[int]:
    """Lines that look into one; to pass on `start_data`, as the library gives it, is no look."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if (isinstance(node, ast.Attribute) and node.attr in DICTIONARIES)
        or (isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id in DICTIONARIES)
    ]


def test_dialog_data_is_typed() -> None:
    found = {
        f"{path.relative_to(ROOT)}:{line}"
        for path in ROOT.rglob("*.py")
        if path.relative_to(ROOT).parts[0] not in KNOW_THEM
        for line in touched(ast.parse(path.read_text("utf-8")))
    }
    assert sorted(found) == []
