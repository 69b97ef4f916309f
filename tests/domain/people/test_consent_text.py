"""A consent names the version of its text. Another text needs another version, and this page then both."""

from hashlib import sha256

import pytest

from adapters.words import FluentWords
from domain.people.consent import REGISTERS_VERSION, TEXT_VERSION
from domain.requests.forms import all_forms

TEXTS = {
    ("2026-11", "kk"): "2e8fd46cdf908cc8",
    ("2026-11", "ru"): "eafd3434ea69cec7",
    ("2026-11-22", "kk"): "9050375961113a38",
    ("2026-11-22", "ru"): "d247d2fe80015cc4",
}
SAID_TO_ALL = ("form-consent-said", "form-consent-person", "form-consent-what", "form-consent-only")
REGISTERS = {
    ("2026-11-28", "kk"): "266837cfb16edefa",
    ("2026-11-28", "ru"): "18d4c3fc8260f1ca",
}


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_version_means_exactly_these_words(language: str) -> None:
    words = FluentWords().say(language, "privacy-consent")
    assert sha256(words.encode()).hexdigest()[:16] == TEXTS[TEXT_VERSION, language]


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_so_does_the_version_of_what_the_press_that_sends_agrees_to(language: str) -> None:
    words = FluentWords()
    keys = [
        *SAID_TO_ALL,
        *(key for each in all_forms().services if words.has(language, key := f"form-{each}-consent")),
    ]
    said = "\n".join(words.say(language, key, press="*", documents="*") for key in sorted(keys))
    assert sha256(said.encode()).hexdigest()[:16] == REGISTERS[REGISTERS_VERSION, language]


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_code_fits_one_sms(language: str) -> None:
    for key in ("sms-identify", "sms-sign"):
        assert len(FluentWords().say(language, key, code="123456")) <= 70
