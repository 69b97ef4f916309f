import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.people.phone import Phone, PhoneFlaw, PhoneRefused, grouped

E164 = "+77012341234"


@pytest.mark.parametrize(
    "typed",
    [
        "8 701 234 12 34",
        "8(701)2341234",
        "+7 701 234-12-34",
        "77012341234",
        "7012341234",
        "+7 8 701 234 12 34",
        "\u200e+7\u00a0701\u2011234\u201112\u201134\u202c",
        " +7.701.234.12.34 ",
    ],
)
def test_one_number_however_typed(typed: str) -> None:
    assert Phone.parse(typed) == Phone(E164)


@pytest.mark.parametrize(
    ("typed", "flaw"),
    [
        ("", PhoneFlaw.NOT_DIGITS),
        ("менің нөмірім", PhoneFlaw.NOT_DIGITS),
        ("8 701 CALL NOW", PhoneFlaw.NOT_DIGITS),
        ("\u0668\u0667\u0660\u0661\u0662\u0663\u0664\u0661\u0662\u0663\u0664", PhoneFlaw.NOT_DIGITS),
        ("+7 701 234 12 34 ext 5", PhoneFlaw.NOT_DIGITS),
        ("1" * 1_000_000, PhoneFlaw.NOT_DIGITS),
        ("8 701 234 12 3", PhoneFlaw.LENGTH),
        ("+7012341234", PhoneFlaw.LENGTH),
        ("103", PhoneFlaw.LENGTH),
        ("+1 202 555 0100", PhoneFlaw.FOREIGN),
        ("+7 916 123 45 67", PhoneFlaw.FOREIGN),
        ("8 916 123 45 67", PhoneFlaw.FOREIGN),
        ("+998 90 123 45 67", PhoneFlaw.FOREIGN),
        ("8 727 397 47 90", PhoneFlaw.NOT_MOBILE),
    ],
)
def test_refusals(typed: str, flaw: PhoneFlaw) -> None:
    assert Phone.parse(typed) == PhoneRefused(flaw)


@given(st.text() | st.text("+78 01234569()-", max_size=20))
def test_anything_may_be_typed(text: str) -> None:
    parsed = Phone.parse(text)
    if isinstance(parsed, Phone):
        assert Phone.parse(parsed.e164) == parsed
    else:
        assert isinstance(parsed, PhoneRefused)


def test_never_shows_itself_whole() -> None:
    phone = Phone(E164)
    assert f"{phone}" == phone.masked == "+7 701 \u2022\u2022\u2022 12 34"
    assert repr(phone) == f"Phone({phone.masked})"


@pytest.mark.parametrize(
    ("text", "read"),
    [("+77000000362", "+7 700 000 03 62"), ("87000000362", "87000000362"), ("+77000000362, Ә", "+77000000362, Ә")],
)
def test_a_number_alone_is_read_in_groups(text: str, read: str) -> None:
    assert grouped(text) == read
