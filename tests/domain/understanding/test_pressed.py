"""What is pressed means what its words would: each sign is 103 at the ages it is offered at, and age decides."""

from datetime import date

import pytest

from domain.requests.forms import all_forms
from domain.understanding import Danger, Ill, understand
from domain.understanding.danger import signs
from domain.understanding.measures import MEASURES
from domain.understanding.pages import lexicon
from domain.understanding.pressed import KINDS, age_groups, danger_of, group_of, offered, pressable

TODAY = date(2026, 11, 24)
ILL = [Ill(first, may_bear=True) for first in age_groups().values()]


def born(year: int, month: int, day: int) -> Ill:
    return Ill.born(date(year, month, day), TODAY)


@pytest.mark.parametrize("ill", ILL, ids=group_of)
def test_every_sign_offered_is_103_by_itself_and_no_symptom_but_by_age(ill: Ill) -> None:
    every = {code: danger_of([code], ill) for kind in KINDS for code in offered(kind, ill)}
    told = {code: every[code] for code in offered("signs", ill)}
    assert told == {code: Danger("103", pressable("signs")[code].sign) for code in told}
    alarming = {code for code in offered("symptoms", ill) if (found := every[code]) and found.urgency == "103"}
    assert alarming == ({"fever"} if group_of(ill) == "newborn" else set())


def test_the_pages_agree() -> None:
    both = {**pressable("signs"), **pressable("symptoms")}
    assert len(both) == sum(len(pressable(kind)) for kind in KINDS)
    assert {notion for one in both.values() for notion in one.notions} <= {*lexicon(), *MEASURES}
    assert {age for one in both.values() for age in one.ages} == set(age_groups())
    assert {one.sign for one in pressable("signs").values()} <= set(signs())
    question = all_forms().of("home-visit").question("symptoms")
    assert question
    assert question.options == tuple(pressable("symptoms"))


@pytest.mark.parametrize(
    ("ill", "pressed", "degrees", "expected"),
    [
        (born(2026, 10, 1), ["fever"], None, Danger("103", "infant-fever")),
        (born(2026, 10, 1), ["fever"], 37.6, None),
        (born(2026, 8, 25), ["fever"], 38.0, Danger("103", "infant-fever")),
        (born(2026, 8, 24), ["fever"], 38.0, Danger("urgent", "fever")),
        (born(2026, 7, 1), ["fever"], 39.0, Danger("urgent", "fever")),
        (born(2021, 1, 1), ["fever"], 38.4, None),
        (born(2021, 1, 1), ["fever", "rash"], None, Danger("urgent", "meningitis")),
        (born(2021, 1, 1), ["vomit"], None, Danger("urgent", "stomach")),
        (born(1990, 1, 1), ["fever"], 39.4, Danger("urgent", "fever")),
        (born(1990, 1, 1), ["cough", "head"], None, None),
        (born(1990, 1, 1), ["pressure"], None, Danger("urgent", "pressure-sugar")),
        (Ill(30 * 365, may_bear=True), ["pregnant", "pressure"], None, Danger("103", "pregnancy")),
        (Ill(30 * 365, may_bear=True), ["pregnant", "fever"], 38.2, Danger("urgent", "pregnancy")),
    ],
)
def test_together_and_by_age_they_are_what_the_lines_say(
    ill: Ill, pressed: list[str], degrees: float | None, expected: Danger | None
) -> None:
    assert danger_of(pressed, ill, degrees) == expected


@pytest.mark.parametrize(
    ("day", "is_woman", "group", "bears"),
    [
        (date(2026, 11, 24), False, "newborn", False),
        (date(2026, 8, 25), True, "newborn", False),
        (date(2026, 8, 24), True, "infant", False),
        (date(2025, 11, 24), True, "child", False),
        (date(2011, 11, 24), True, "child", True),
        (date(2008, 11, 25), False, "child", False),
        (date(2008, 11, 24), True, "adult", True),
        (date(1976, 11, 25), True, "adult", True),
        (date(1976, 11, 24), True, "adult", False),
        (date(1966, 11, 24), True, "elder", False),
    ],
)
def test_each_is_offered_what_is_of_their_age(day: date, is_woman: bool, group: str, bears: bool) -> None:
    ill = Ill.born(day, TODAY, is_woman=is_woman)
    assert (group_of(ill), "bearing" in offered("signs", ill)) == (group, bears)
    assert ("chest" in offered("signs", ill)) is (group in {"adult", "elder"})
    assert ("fontanelle" in offered("signs", ill)) is (group in {"newborn", "infant"})
    assert len(offered("signs", ill)) <= 9


@pytest.mark.parametrize("text", ["температура 38,2", "қызуы 38,2", "38.2"])
def test_words_know_the_age_of_whom_they_are_about(text: str) -> None:
    assert understand(text).danger is None
    assert understand(text, born(2026, 10, 1)).danger == Danger("103", "infant-fever")
    assert understand(text, born(2020, 10, 1)).danger is None
    assert understand(f"{text}, 5 лет", born(2026, 10, 1)).danger is None
