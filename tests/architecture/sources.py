"""The house's own code as guards read it: each file is parsed once for all of them."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("bot", "handlers", "domain", "adapters", "web")
CODE = tuple(sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py")))
TESTS = tuple(sorted((ROOT / "tests").rglob("*.py")))
BLOCKS = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def short(path: Path) -> str:
    return str(path.relative_to(ROOT))


@cache
def text(path: Path) -> str:
    return path.read_text("utf-8")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(text(path))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree(path)))


@cache
def at_work(path: Path) -> tuple[ast.AST, ...]:
    """All nodes but docstrings and texts under fields, which may tell of anything."""
    blocks = (node for node in nodes(path) if isinstance(node, BLOCKS))
    told = {id(line.value) for block in blocks for line in block.body if isinstance(line, ast.Expr)}
    return tuple(node for node in nodes(path) if not (isinstance(node, ast.Constant) and id(node) in told))


def strings(path: Path) -> tuple[ast.Constant, ...]:
    """Texts that do something."""
    return tuple(node for node in at_work(path) if isinstance(node, ast.Constant) and isinstance(node.value, str))
