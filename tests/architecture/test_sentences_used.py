"""Every sentence is said somewhere, and nothing is said that is not written.

An id stands in the code as it is, or is built there (`f"refusal-{code}-why"`) of words that stand there too.
"""

import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache

from adapters.words import FluentWords
from domain.requests.forms import all_forms
from tests.architecture.sources import CODE, ROOT, nodes

TEMPLATES = [path.read_text("utf-8") for path in (ROOT / "web").rglob("*.html")]
IDS = FluentWords().ids("kk")
SHAPE = re.compile("[a-z0-9]+(-[a-z0-9]+)+")
WORD = re.compile("[a-z0-9]+(?:-[a-z0-9]+)*")
BUILT_IN_PAGE = re.compile('"([a-z0-9-]+-)" ~')
# The command line's own words: bot/cli/law_words.py puts this before every key, and names days by two words.
OF_THE_LAW = "law-"
DAYS = "days-(.+?)"
SAYING = {"say": 1, "press": 0, "go": 0, "flash": 1, "Label": 0}


def literals() -> set[str]:
    every = [node for path in CODE for node in nodes(path)]
    found = {node.value for node in every if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    found |= {node.id.lower().replace("_", "-") for node in every if isinstance(node, ast.Name)}
    found |= {word for text in TEMPLATES for word in WORD.findall(text)}
    for room in (
        ROOT / "domain" / "law" / "standards",
        ROOT / "domain" / "services",
        ROOT / "domain" / "understanding",
    ):
        for path in room.rglob("*.toml"):
            found |= {
                path.stem,
                path.parent.name,
                *path.stem.split("-"),
                *words_of(tomllib.loads(path.read_text("utf-8"))),
            }
    return found | {one.replace("_", "-") for one in found} | set(of_forms())


def of_forms() -> Iterator[str]:
    """A question's sentences are named after it and its options."""
    for form in map(all_forms().of, all_forms().services):
        for top in (*form.questions, *form.result):
            for question in (top, *top.columns):
                yield from (f"{question.key}-{end}" for end in ("ask", "help", "label", *question.options))


def words_of(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from words_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from words_of(inner)
    elif isinstance(value, str):
        yield value


def families() -> list[re.Pattern[str]]:
    built = {
        "".join(re.escape(part.value) if isinstance(part, ast.Constant) else "(.+?)" for part in node.values)
        for path in CODE
        for node in nodes(path)
        if isinstance(node, ast.JoinedStr)
    }
    added = {
        re.escape(node.left.value) + "(.+?)"
        for path in CODE
        for node in nodes(path)
        if isinstance(node, ast.BinOp) and isinstance(node.left, ast.Constant) and isinstance(node.left.value, str)
    }
    in_pages = {f"{head}(.+?)" for text in TEMPLATES for head in BUILT_IN_PAGE.findall(text)}
    shaped = {one for one in built | added | in_pages | {DAYS} if re.search("[a-z]", one)}
    return [re.compile(form) for one in shaped for form in (one, one.replace("+?", "+"))]


def asked() -> Iterator[str]:
    for path in CODE:
        for node in nodes(path):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            first = node.args[: SAYING.get(name, -1) + 1]
            said = [word.value for word in node.keywords if word.arg == "said"]
            for given in (*first, *said):
                if isinstance(given, ast.Constant) and SHAPE.fullmatch(str(given.value)):
                    yield str(given.value)


def test_every_sentence_is_said() -> None:
    known, patterns = literals(), families()

    @cache
    def is_known(gap: str) -> bool:
        """A word of ours, or several of them."""
        if gap in known or gap.isdecimal():
            return True
        cuts = [at for at, sign in enumerate(gap) if sign == "-"]
        return any((gap[:at] in known or gap[:at].isdecimal()) and is_known(gap[at + 1 :]) for at in cuts)

    def is_built(key: str) -> bool:
        gaps = (found.groups() for pattern in patterns if (found := pattern.fullmatch(key)))
        return any(all(is_known(gap) for gap in found) for found in gaps)

    def is_said(key: str) -> bool:
        short = key.removeprefix(OF_THE_LAW)
        return key in known or is_built(key) or (short != key and (short in known or is_built(short)))

    assert sorted(key for key in IDS if not is_said(key)) == []


def test_nothing_is_said_that_is_not_written() -> None:
    wanted = set(asked())
    assert len(wanted) > 100
    assert sorted(key for key in wanted if key not in IDS and OF_THE_LAW + key not in IDS) == []
