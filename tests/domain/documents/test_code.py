"""People copy a code as they can; whatever they type is read or refused, and never breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.system.ids import RandomIds
from domain.documents.code import read_address, read_code
from domain.documents.initials import initials

CODE = "9TB-41H-ZQ6"


@pytest.mark.parametrize(
    "typed",
    [CODE, "9tb41hzq6", " 9TB 41H ZQ6 ", "9TB–41H—ZQ6", "9TB-4IH-ZQ6", "9TB-4lH-ZQ6", "9ТВ-41Н-ZQ6", "9тв-41н-zq6"],
)
def test_as_people_copy_it(typed: str) -> None:
    assert read_code(typed) == CODE


def test_every_code_is_read_back() -> None:
    for _ in range(200):
        code = RandomIds().number()
        assert read_code(code) == read_code(code.lower().replace("-", "")) == code
        assert read_address(f"https://emhana.example.kz/verify/{code}") == code


@pytest.mark.parametrize("typed", ["", "9TB-41H-ZQ", "9TB-41H-ZQ66", "9TB-41H-ZU6", "٩TB-41H-ZQ6", "' OR 1=1 --"])
def test_what_is_no_code(typed: str) -> None:
    assert read_code(typed) is None


@pytest.mark.parametrize(
    ("address", "code"),
    [
        (f"https://emhana.example.kz/verify/{CODE}", CODE),
        (f"http://127.0.0.1:8080/verify/{CODE}/?lang=ru", CODE),
        (f"HTTPS://EMHANA.KZ/verify/{CODE}#x", CODE),
        (CODE, None),
        ("https://egov.kz/services/P1.1", None),
        (f"https://evil.example/?u=verify/{CODE}x", None),
        ("WIFI:S:home;T:WPA;P:secret;;", None),
    ],
)
def test_the_address_in_a_qr(address: str, code: str | None) -> None:
    assert read_address(address) == code


@given(st.text(max_size=400))
def test_any_text_is_an_answer(text: str) -> None:
    for found in (read_code(text), read_address(text)):
        assert found is None or read_code(found) == found


def test_initials() -> None:
    assert initials("Сағынтаева Айгүл Ерланқызы") == "С. А."
    assert initials("Ким") == "К."
    assert not initials("")
