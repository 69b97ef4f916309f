"""What `Store.write` and `Store.read` are given may run again after a rollback: it draws no time and no chance."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.sources import CODE, nodes, short

SOURCES = frozenset({"_clock", "clock", "_ids", "ids", "random", "secrets"})
"""Ports and modules that answer differently each time."""
Work = ast.FunctionDef | ast.Lambda


def drawn(path: Path) -> Iterator[str]:
    """Where repeated work draws, itself or by a method of its class."""
    drawing = {each.name for each in nodes(path) if isinstance(each, ast.FunctionDef) and _draws(each, set())}
    for work in _works(path):
        if _draws(work, drawing):
            yield f"{short(path)}:{work.lineno}"


def _works(path: Path) -> Iterator[Work]:
    """What takes a unit of work, and what is written in place where one is asked for."""
    for node in nodes(path):
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


def test_repeated_work_is_told_the_time() -> None:
    assert [where for path in CODE for where in drawn(path)] == []
