"""Kazakh and Russian are equal: the same sentences, with the same facts in them."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

LOCALES = Path(__file__).parents[2] / "locales"
PAGES = sorted(page.name for page in (LOCALES / "kk").glob("*.ftl"))


class Facts(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def sentences(language: str, page: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse((LOCALES / language / page).read_text(encoding="utf-8")).body:
        assert not isinstance(entry, ast.Junk), f"{language}/{page}: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{language}/{page}: {entry.id.name} twice"
            facts = Facts()
            facts.visit(entry)
            found[entry.id.name] = facts.names
    return found


def test_the_same_pages() -> None:
    assert PAGES
    assert sorted(page.name for page in (LOCALES / "ru").glob("*.ftl")) == PAGES


@pytest.mark.parametrize("page", PAGES)
def test_the_same_sentences_with_the_same_facts(page: str) -> None:
    assert sentences("kk", page) == sentences("ru", page)


def test_no_sentence_stands_on_two_pages() -> None:
    ids = [key for page in PAGES for key in sentences("kk", page)]
    assert sorted(set(ids)) == sorted(ids)


def plural_forms(text: str, language: str, page: str) -> None:
    forms = {"kk": {"one", "other"}, "ru": {"one", "few", "many", "other"}}[language]
    for entry in FluentParser().parse(text).body:
        for select in _selects(entry):
            keys = {variant.key.name for variant in select.variants if isinstance(variant.key, ast.Identifier)}
            if keys & {"one", "few", "many"}:
                assert keys <= forms, f"{language}/{page}: plural forms {keys}"
                missing = {"one", "few"} - keys if language == "ru" else set()
                assert not missing, f"{language}/{page}: plural without {missing}"


def _selects(entry: ast.BaseNode) -> list[ast.SelectExpression]:
    class Find(Visitor):
        def __init__(self) -> None:
            self.found: list[ast.SelectExpression] = []

        def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
            self.found.append(node)
            self.generic_visit(node)

    find = Find()
    find.visit(entry)
    return find.found


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["kk", "ru"])
def test_plurals_have_the_forms_of_their_language(language: str, page: str) -> None:
    plural_forms((LOCALES / language / page).read_text(encoding="utf-8"), language, page)
