import unicodedata
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.people.name import LONGEST, NameFlaw, NameRefused, PersonName, clean_name
from tests.support.effort import effort


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("Әлихан", "Әлихан"),
        ("ӘҒҚҢӨҰҮҺІ әғқңөұүһі", "ӘҒҚҢӨҰҮҺІ әғқңөұүһі"),
        ("  Ахметова   Гүлнар\tСерікқызы ", "Ахметова Гүлнар Серікқызы"),
        ("Римский–Корсаков", "Римский-Корсаков"),
        ("O’Brien", "O'Brien"),
        ("Жан\u202eа\u200b\u200d\ufeffт", "Жанат"),
        ("и\u0306од", "йод"),
        ("Әлiхан", "Әліхан"),
        ("hүсни", "һүсни"),
        ("Müller", "Müller"),
    ],
)
def test_names_are_kept_clean(typed: str, clean: str) -> None:
    assert clean_name(typed) == clean


@pytest.mark.parametrize(
    ("typed", "flaw"),
    [
        ("", NameFlaw.EMPTY),
        ("\u200b\u202e ", NameFlaw.EMPTY),
        ("а" * (LONGEST + 1), NameFlaw.TOO_LONG),
        ("а" * 1_000_000, NameFlaw.TOO_LONG),
        ("а\0б", NameFlaw.NOT_LETTERS),
        ("\ud800", NameFlaw.NOT_LETTERS),
        ("Серік2", NameFlaw.NOT_LETTERS),
        ("<img onerror>", NameFlaw.NOT_LETTERS),
        ("е" + "\u0301" * 50, NameFlaw.NOT_LETTERS),
        ("-", NameFlaw.NOT_LETTERS),
        ("Zhan Олжас", NameFlaw.MIXED_SCRIPTS),
        ("Жaнwr", NameFlaw.MIXED_SCRIPTS),
        ("李", NameFlaw.MIXED_SCRIPTS),
    ],
)
def test_refusals(typed: str, flaw: NameFlaw) -> None:
    assert clean_name(typed) == NameRefused(flaw)


@given(st.text() | st.text("АаӘәІіaiH-'’ \u200d\u0306", max_size=30))
def test_a_clean_name_stays_as_it_is(text: str) -> None:
    clean = clean_name(text)
    if isinstance(clean, str):
        assert clean_name(clean) == clean
        assert unicodedata.is_normalized("NFC", clean)


def test_hostile_input_costs_no_more_than_an_honest_one() -> None:
    honest = effort(lambda: clean_name("Әлихан " * 57))
    hostile = ("е" + "\u0301" * 10_000, "е" + "\u0301" * 399, "\U0001f600" * 1_000, "а-" * 200, "a'" * 199 + "!")
    assert [said for said in hostile if effort(partial(clean_name, said)) > 10 * honest] == []


def test_the_full_name() -> None:
    assert PersonName("Ахметов", "Ерлан", "Серікұлы").full == "Ахметов Ерлан Серікұлы"
    assert str(PersonName("Ким", "Диана")) == "Ким Диана"
