"""What `Store.write` and `Store.read` are given may run again after a rollback: it draws no time and no chance."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("domain", "handlers", "web", "adapters", "bot")
CODE = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
SOURCES = frozenset({"_clock", "clock", "_ids", "ids", "random", "secrets"})
"""Ports and modules that answer differently each time."""
Work = ast.FunctionDef | ast.Lambda


def drawn(tree: ast.Module) -> Iterator[str]:
    """Where repeated work draws, itself or by a method of its class."""
    drawing = {each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef) and _draws(each, set())}
    for work in _works(tree):
        if _draws(work, drawing):
            yield f"line {work.lineno}"


def _works(tree: ast.Module) -> Iterator[Work]:
    """What takes a unit of work, and what is written in place where one is asked for."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(args=ast.arguments(args=told)) if any(map(_is_unit_of_work, told)):
                yield node
            case ast.Call(func=ast.Attribute(attr="write" | "read" | "_write"), args=[ast.Lambda() as work, *_]):
                yield work


def _is_unit_of_work(told: ast.arg) -> bool:
    return isinstance(told.annotation, ast.Name) and told.annotation.id == "UnitOfWork"


def _draws(work: ast.AST, drawing: set[str]) -> bool:
    return any(isinstance(node, ast.Call) and _is_drawn(node.func, drawing) for node in ast.walk(work))


def _is_drawn(called: ast.expr, drawing: set[str]) -> bool:
    """`self._clock.now()`, `ids.new()`, `datetime.now()`, `self._today()` that does one of these."""
    if not isinstance(called, ast.Attribute):
        return False
    whose = called.value.attr if isinstance(called.value, ast.Attribute) else getattr(called.value, "id", "")
    return whose in SOURCES or called.attr in {"now", "today"} or (whose == "self" and called.attr in drawing)


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_repeated_work_is_told_the_time(path: Path) -> None:
    assert list(drawn(ast.parse(path.read_text("utf-8")))) == []
