"""The pages a newcomer reads name only what is there."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
ROOMS = "bot|handlers|domain|adapters|web|locales|migrations|tests|docs|benchmarks"
IN_CODE = re.compile(rf"`((?:{ROOMS})/[\w./*-]*)`")
LINK = re.compile(r"\]\(([^)#:]+)\)")
# The page of a new service gives its files: the path, then the text.
GIVEN = re.compile(r"^`[^`\n]+`\n(?=```)", re.MULTILINE)
ROOM = re.compile(r"^- `(\w+)` – ", re.MULTILINE)
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_exists(page: Path) -> None:
    text = GIVEN.sub("", page.read_text(encoding="utf-8"))
    gone = [named for named in IN_CODE.findall(text) if not list(ROOT.glob(named.rstrip("/")))]
    gone += [link for link in LINK.findall(text) if not (page.parent / link).exists()]
    assert gone == []


def test_every_test_the_pages_name_exists() -> None:
    named = [found for page in PAGES for found in TEST.findall(page.read_text(encoding="utf-8"))]
    assert named
    assert [pair for pair in named if f"def {pair[1]}(" not in (ROOT / pair[0]).read_text(encoding="utf-8")] == []


def test_the_map_has_the_rooms_of_the_domain_in_the_order_that_is_held() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    held = next(each["layers"] for each in contracts if each.get("containers") == ["domain"])
    rooms = [room.strip() for layer in reversed(held) for room in layer.split("|")]
    assert ROOM.findall((ROOT / "docs" / "map.md").read_text("utf-8")) == rooms
