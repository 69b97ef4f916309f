"""What only one service needs stands in its folders; a shared file does not know that the service exists."""

import ast
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from domain.law.law import Law
from tests.architecture.sources import CODE, ROOT, at_work, short

CODES = frozenset(Law.load().services)
# A code of one word is a word of its own elsewhere: it counts as a whole text only.
WORDS = frozenset(code for code in CODES if "-" not in code)
# Every standard has a section on complaints; somebody may be attached, and prove it by a document.
ANOTHER_MEANING = {
    "domain/law/differences.py": "complaint",
    "domain/law/guard.py": "complaint",
    "domain/law/law.py": "complaint",
    "domain/law/table.py": "complaint",
    "domain/law/eligibility/attached.py": "attachment",
    "handlers/guide/journey.py": "complaint",
    "handlers/guide/refusals.py": "complaint",
    "handlers/guide/service.py": "complaint",
}


def test_no_shared_file_names_a_service() -> None:
    named = {name: found for name, codes in _shared_code() if (found := codes - {ANOTHER_MEANING.get(name)})}
    assert named == {}


def test_no_shared_page_names_a_service() -> None:
    pages = [path for kind in ("html", "js", "css") for path in (ROOT / "web").rglob(f"*.{kind}")]
    named = {short(path): _codes_in(path.read_text("utf-8")) for path in pages if not _is_own(path)}
    assert {name: found for name, found in named.items() if found} == {}


def _shared_code() -> Iterator[tuple[str, set[str]]]:
    for path in CODE:
        if not _is_own(path):
            yield short(path), set().union(*map(_named, at_work(path)))


def _is_own(path: Path) -> bool:
    """`services/<code>/…`, or `services/<code>.py`."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return any(room == "services" and folder.replace("_", "-") in CODES for room, folder in pairwise(parts))


def _named(node: ast.AST) -> set[str]:
    match node:
        case ast.Constant(value=str(text)):
            return _codes_in(text) | ({text} & WORDS)
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.keyword(arg=str(name)):
            return _codes_in(name)
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return _codes_in(name)
        case ast.ImportFrom(module=str(module)):
            return {each for each in module.split(".")[2:3] if each.replace("_", "-") in CODES} | _codes_in(module)
        case ast.alias(name=name):
            return _codes_in(name)
        case _:
            return set()


def _codes_in(text: str) -> set[str]:
    flat = text.replace("_", "-").lower()
    return {code for code in CODES - WORDS if code in flat}
