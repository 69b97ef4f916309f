"""The pages agree: every notion a line names is there, every sign has its sentences and its sources."""

from pathlib import Path

import pytest

from adapters.words import FluentWords
from bot.cli.danger_page import danger_page
from domain.law import Law
from domain.understanding.advice import advice, worsening
from domain.understanding.danger import Clue, signs
from domain.understanding.goals import all_goals
from domain.understanding.measures import MEASURES
from domain.understanding.pages import lexicon, page
from domain.understanding.wordings import all_stems, known

ROOT = Path(__file__).parents[3]
WORDS = FluentWords()
MEASURED_TOO = {*lexicon(), *MEASURES}


def lines() -> list[Clue]:
    of_signs = [line for sign in signs().values() for told in sign.lines.values() for line in told]
    return of_signs + [line for goal in all_goals().values() for _, line in goal.lines]


def test_every_notion_of_a_line_is_known() -> None:
    named = {notion for line in lines() for notion in (*line.all, *line.never)}
    quiet = page("quiet.toml")
    assert {*named, *quiet["clause"], *quiet["message"]} <= MEASURED_TOO


def test_every_notion_is_used() -> None:
    named = {notion for line in lines() for notion in (*line.all, *line.never)}
    quiet = page("quiet.toml")
    # Common words stand there only to be known, and a newborn's word is an age.
    assert MEASURED_TOO - {*named, *quiet["clause"], *quiet["message"], "plain", "newborn"} == set()


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_every_sign_has_its_sentences(language: str) -> None:
    for code, sign in signs().items():
        wanted = {*advice(code, child=False), *advice(code, child=True), f"danger-sign-{code}"}
        wanted |= set(worsening(code)) if "urgent" in sign.lines else set()
        assert [key for key in wanted if not WORDS.has(language, key)] == []


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_call_is_the_first_line_and_names_the_number(language: str) -> None:
    for code in signs():
        first, *rest = (WORDS.say(language, key) for key in advice(code, child=True))
        assert "103" in first
        assert all(len(text.splitlines()) <= 3 for text in rest)
    assert {"150", "111"} <= set(
        WORDS.say(language, advice("suicide", child=False)[1])
        .replace(",", " ")
        .replace(":", " ")
        .replace(".", " ")
        .split()
    )


def test_a_child_is_helped_otherwise_where_it_matters() -> None:
    assert advice("choking", child=True) != advice("choking", child=False)
    assert advice("stroke", child=True) == advice("stroke", child=False)


def test_every_sign_has_sources_with_who_and_when() -> None:
    sources = page("sources.toml")
    assert all(sign.sources and set(sign.sources) <= set(sources) for sign in signs().values())
    assert all({"title", "publisher", "read", "address"} <= set(told) for told in sources.values())
    assert set(sources) == {source for sign in signs().values() for source in sign.sources}


def test_the_page_a_clinician_signs_is_current() -> None:
    """Written anew by `make danger`."""
    assert (ROOT / "docs" / "danger.md").read_text("utf-8") == danger_page()


def test_every_service_can_be_asked_for() -> None:
    assert Law.load().services <= set(all_goals())


def test_a_stem_begins_itself() -> None:
    assert all(stem in known(stem.letters) for stem in all_stems() if not stem.never)
