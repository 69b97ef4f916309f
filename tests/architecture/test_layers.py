"""The walls of the house, held by a test because prose alone never did."""

import ast
import re
from collections.abc import Container, Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from click.testing import CliRunner
from importlinter.cli import lint_imports_command

from domain.law.law import Law

ROOT = Path(__file__).parents[2]
ROOMS = ("bot", "handlers", "domain", "adapters", "web")
CODE = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
CYRILLIC = re.compile("[\u0400-\u04ff]")


def test_imports_go_one_way() -> None:
    result = CliRunner().invoke(lint_imports_command, ["--config", str(ROOT / "pyproject.toml"), "--no-cache"])
    assert result.exit_code == 0, result.output


def test_no_files_import_in_a_circle() -> None:
    """Imports for the type checker and those within functions count too."""
    named = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path for path in CODE
    }
    TopologicalSorter({name: set(_imported(path, named)) - {name} for name, path in named.items()}).prepare()


def _imported(path: Path, known: Container[str]) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names if each.name in known)
        if isinstance(node, ast.ImportFrom) and node.module in known:
            inner = [f"{node.module}.{each.name}" for each in node.names]
            yield from (each if each in known else node.module for each in inner)


def test_what_a_busy_channel_says_is_understood_in_one_place() -> None:
    who = [path for path in CODE if "TelegramRetryAfter" in path.read_text("utf-8")]
    assert who == [ROOT / "adapters/channels/retry.py"]


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_sentence_lives_in_code(path: Path) -> None:
    for node in ast.walk(without_docstrings(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not CYRILLIC.search(node.value), f"line {node.lineno}: {node.value!r}"


def test_no_act_is_cited_in_code() -> None:
    """A citation stands beside the number it proves, in the standards; what is only read about may be named."""
    labels = [act.label for act in Law.load().catalogue.acts.values()]
    cited = [
        f"{path.relative_to(ROOT)}: {node.value!r}"
        for path in CODE
        for node in ast.walk(without_docstrings(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if any(label in node.value for label in labels)
    ]
    assert cited == []


def _is_docstring(line: ast.stmt) -> bool:
    return isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant) and isinstance(line.value.value, str)


def without_docstrings(path: Path) -> ast.Module:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            node.body = [line for line in node.body if not _is_docstring(line)] or [ast.Pass()]
    return tree
