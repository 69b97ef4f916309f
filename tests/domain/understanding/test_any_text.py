"""Whatever is sent, the answer is well formed, at a cost that grows with the words."""

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.law import Law
from domain.understanding import advice, understand, worsening
from domain.understanding.danger import UNNAMED, URGENCIES, signs
from tests.domain.understanding.phrases import fresh
from tests.support.effort import effort

# Besides the services.
CODES = {
    "move-visit", "cancel-visit", "my-requests", "verify", "clinics", "guide", "settings", "privacy", "human",
    "greeting", "other", *Law.load().services,
}  # fmt: skip
PIECES = st.sampled_from([phrase.text for phrase in fresh("danger") + fresh("intents")])
SOUP = st.lists(PIECES | st.text(max_size=30), max_size=12).map(" ".join)


def well_formed(text: str) -> None:
    told = understand(text)
    assert 1 <= len(told.goals) <= 3
    assert len(set(told.goals)) == len(told.goals)
    assert set(told.goals) <= CODES
    assert isinstance(told.sure, bool)
    if told.danger:
        assert told.danger.urgency in URGENCIES
        said = advice if told.danger.urgency == "103" else None
        assert (said(told.danger.sign, told.child) if said else worsening(told.danger.sign))[0].startswith(
            "danger-"
        )


@given(st.text(max_size=400))
@settings(deadline=None)
def test_any_signs(text: str) -> None:
    well_formed(text)


@given(SOUP)
@settings(deadline=None)
def test_any_words(text: str) -> None:
    well_formed(text)


def test_the_extremes() -> None:
    for text in (
        "",
        " ",
        "\n\t",
        "😡" * 500,
        "\ud800",
        "\x00\x07",
        "你好，医生",
        "مرحبا",
        "٣٨",
        "²",
        "½ 38",
        "не",
        "38,",
        "-" * 5000,
    ):
        well_formed(text)


@pytest.mark.parametrize("said", ["а", "не ", "39 ", "ребенок не дышит ", "qwertyuiop"])
def test_twice_the_words_are_not_four_times_the_work(said: str) -> None:
    words = said * (200 // len(said))
    once, twice = (partial(understand, words * times) for times in (2, 4))
    assert effort(twice) < 3 * effort(once)


def test_each_way_of_meaning_is_a_known_goal() -> None:
    from domain.understanding.goals import all_goals

    assert {*all_goals(), "other"} == CODES


def test_every_sign_can_be_told() -> None:
    assert [code for code, sign in signs().items() if not sign.lines] == [UNNAMED]
