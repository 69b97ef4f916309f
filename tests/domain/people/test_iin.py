from datetime import date

import kz_iin_validator
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.people.iin import Iin, IinFlaw, IinOddity, IinRefused, Sex, check_digit

TODAY = date(2026, 11, 24)
DIGITS = st.text("0123456789", min_size=11, max_size=11)


def with_check_digit(eleven: str) -> str:
    last = check_digit(eleven)
    assert last is not None
    return f"{eleven}{last}"


GOOD = with_check_digit("85031230900")


@pytest.mark.parametrize(
    "typed",
    [
        GOOD,
        f"  {GOOD}\n",
        f"{GOOD[:6]} {GOOD[6:]}",
        f"{GOOD[:6]}-{GOOD[6:]}",
        f"{GOOD[:6]}\u00a0\u2013\u2009{GOOD[6:]}",
        f"\u200e{GOOD}\u200b",
    ],
)
def test_separators_are_folded(typed: str) -> None:
    assert Iin.parse(typed) == Iin(GOOD)


@pytest.mark.parametrize(
    ("typed", "flaw", "digits"),
    [
        (GOOD[:-1], IinFlaw.LENGTH, 11),
        (GOOD + "1", IinFlaw.LENGTH, 13),
        ("", IinFlaw.LENGTH, 0),
        (GOOD[:-1] + str((int(GOOD[-1]) + 1) % 10), IinFlaw.CHECK_DIGIT, 12),
        ("\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660\u0661\u0662", IinFlaw.NOT_DIGITS, 0),
        ("\u00b2" * 12, IinFlaw.NOT_DIGITS, 0),
        ("ЖСН " + GOOD, IinFlaw.NOT_DIGITS, 12),
        (GOOD[:5] + "\0" + GOOD[5:], IinFlaw.NOT_DIGITS, 12),
        ("\ud800", IinFlaw.NOT_DIGITS, 0),
        ("1" * 1_000_000, IinFlaw.NOT_DIGITS, 64),
    ],
)
def test_refusals_say_what_is_wrong(typed: str, flaw: IinFlaw, digits: int) -> None:
    assert Iin.parse(typed) == IinRefused(flaw, digits)


@pytest.mark.parametrize(
    ("eleven", "born", "sex", "oddities"),
    [
        ("85031230900", date(1985, 3, 12), Sex.MALE, ()),
        ("85031240900", date(1985, 3, 12), Sex.FEMALE, ()),
        ("12022960901", date(2012, 2, 29), Sex.FEMALE, ()),
        ("99123120902", date(1899, 12, 31), Sex.FEMALE, ()),
        ("85023130900", None, Sex.MALE, (IinOddity.DATE,)),
        ("85001330901", None, Sex.MALE, (IinOddity.DATE,)),
        ("85031200900", None, None, (IinOddity.CENTURY,)),
        ("85031290900", None, None, (IinOddity.CENTURY,)),
        ("90010150900", date(2090, 1, 1), Sex.MALE, (IinOddity.FUTURE,)),
    ],
)
def test_what_the_digits_say(
    eleven: str, born: date | None, sex: Sex | None, oddities: tuple[IinOddity, ...]
) -> None:
    iin = Iin.parse(with_check_digit(eleven))
    assert isinstance(iin, Iin)
    assert (iin.birth_date, iin.sex, iin.oddities(TODAY)) == (born, sex, oddities)


@given(DIGITS)
def test_no_number_has_a_tenth_check_digit(eleven: str) -> None:
    last = check_digit(eleven)
    parsed = [Iin.parse(f"{eleven}{digit}") for digit in range(10)]
    assert [one for one in parsed if isinstance(one, Iin)] == ([] if last is None else [Iin(f"{eleven}{last}")])


@given(st.dates(date(1900, 1, 1), date(2026, 11, 24)), st.integers(0, 9999), st.booleans())
def test_agrees_with_the_oracle(born: date, serial: int, female: bool) -> None:
    century = (3 if born.year < 2000 else 5) + female
    eleven = f"{born:%y%m%d}{century}{serial:04d}"
    for digit in range(10):
        text = f"{eleven}{digit}"
        _, wrong = kz_iin_validator.safe_validate_iin(text)
        parsed = Iin.parse(text)
        assert isinstance(parsed, Iin) is (wrong is None)
        if isinstance(parsed, Iin):
            assert parsed.birth_date == born


@given(st.text())
def test_anything_may_be_typed(text: str) -> None:
    parsed = Iin.parse(text)
    assert isinstance(parsed, Iin | IinRefused)


def test_never_shows_itself_whole() -> None:
    iin = Iin(GOOD)
    assert f"{iin} {iin!r} {[iin]}".count(GOOD[:8]) == 0
    assert iin.masked == "\u2022" * 8 + GOOD[-4:]


def test_cannot_be_made_wrong() -> None:
    with pytest.raises(ValueError, match="not an individual"):
        Iin("123")
