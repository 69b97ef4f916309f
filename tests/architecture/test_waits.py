"""A test waits for a state, with patience, never for time; what work costs is compared, never timed.

What the house itself is told to give up after may be short: there the time is meant to run out.
"""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.sources import TESTS, nodes, short
from tests.support.patience import PATIENCE

FOR_TIME = frozenset({"sleep", "wait_for_timeout", "call_later", "call_at"})
CLOCKS = frozenset({"perf_counter", "perf_counter_ns", "monotonic", "monotonic_ns", "thread_time", "process_time"})
ENDS = {"timeout": 0, "wait_for": 1, "join": 0, "wait_quiet": 0, "wait_idle": 2, "set_default_timeout": 0}
"""Where in a call stands how long it waits."""
NAMED = frozenset({"timeout", "total", "within", "deadline"})
MAY = {
    "tests/support/patience.py": FOR_TIME,
    "tests/support/effort.py": CLOCKS,
    "tests/understanding_figures.py": CLOCKS,  # prints them, and compares nothing
}


def hasty(every: Iterator[ast.AST] | tuple[ast.AST, ...], allowed: frozenset[str] = frozenset()) -> Iterator[int]:
    """The lines that wait for time, look at a clock or end a wait by a number of their own."""
    for node in every:
        match node:
            case ast.Attribute(attr=name) | ast.Name(id=name) if name in CLOCKS - allowed:
                yield node.lineno
            case ast.Call(func=ast.Attribute(value=ast.Name(id="datetime"), attr="now")):
                yield node.lineno
            case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)) if name in FOR_TIME - allowed:
                yield node.lineno
            case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)) if any(
                map(_is_number, _ends(name, node))
            ):
                yield node.lineno


def _ends(name: str, call: ast.Call) -> Iterator[ast.expr]:
    place = ENDS.get(name, len(call.args))
    yield from call.args[place : place + 1]
    yield from (given.value for given in call.keywords if given.arg in NAMED)


def _is_number(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, int | float)


def test_tests_wait_for_states() -> None:
    found = [
        f"{short(path)}:{line}" for path in TESTS for line in hasty(nodes(path), MAY.get(short(path), frozenset()))
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "await asyncio.sleep(1)",
        "sleep(0)",
        "page.wait_for_timeout(100)",
        "loop.call_later(0.05, rests)",
        "asyncio.timeout(5)",
        "asyncio.wait_for(waiting, 5)",
        "process.join(60)",
        "intake.wait_idle(BOT, 7, 5)",
        "expect(line).to_be_visible(timeout=20_000)",
        "begun = time.perf_counter()",
        "begun = datetime.now(UTC)",
    ],
)
def test_haste_is_seen(line: str) -> None:
    assert list(hasty(ast.walk(ast.parse(line)))) == [1]


def test_patience_is_not_haste() -> None:
    lines = (
        "asyncio.timeout(PATIENCE); wait_for(done, PATIENCE); ', '.join(parts); intake.wait_idle(1, 2, PATIENCE)"
    )
    assert list(hasty(ast.walk(ast.parse(lines)))) == []
    assert PATIENCE >= 60
