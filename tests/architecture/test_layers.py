"""The walls of the house, held by a test because prose alone never did."""

import ast
import re
from collections.abc import Container, Iterator
from graphlib import TopologicalSorter
from pathlib import Path

from click.testing import CliRunner
from importlinter.cli import lint_imports_command

from domain.law.law import Law
from tests.architecture.sources import CODE, ROOT, nodes, short, strings, text

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
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names if each.name in known)
        if isinstance(node, ast.ImportFrom) and node.module in known:
            inner = [f"{node.module}.{each.name}" for each in node.names]
            yield from (each if each in known else node.module for each in inner)


def test_what_a_busy_channel_says_is_understood_in_one_place() -> None:
    who = [path for path in CODE if "TelegramRetryAfter" in text(path)]
    assert who == [ROOT / "adapters/channels/retry.py"]


def test_no_sentence_lives_in_code() -> None:
    said = [
        f"{short(path)}:{each.lineno}"
        for path in CODE
        for each in strings(path)
        if CYRILLIC.search(str(each.value))
    ]
    assert said == []


def test_no_act_is_cited_in_code() -> None:
    """A citation stands beside the number it proves, in the standards; what is only read about may be named."""
    labels = [act.label for act in Law.load().catalogue.acts.values()]
    cited = [
        f"{short(path)}: {each.value!r}"
        for path in CODE
        for each in strings(path)
        if any(label in str(each.value) for label in labels)
    ]
    assert cited == []
