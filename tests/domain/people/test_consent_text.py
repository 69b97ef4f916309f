"""A consent names the version of its text. Another text needs another version, and this page then both."""

from hashlib import sha256

import pytest

from adapters.words import FluentWords
from domain.people.consent import TEXT_VERSION

TEXTS = {
    ("2026-11", "kk"): "2e8fd46cdf908cc8",
    ("2026-11", "ru"): "eafd3434ea69cec7",
    ("2026-11-22", "kk"): "9050375961113a38",
    ("2026-11-22", "ru"): "d247d2fe80015cc4",
}


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_version_means_exactly_these_words(language: str) -> None:
    words = FluentWords().say(language, "privacy-consent")
    assert sha256(words.encode()).hexdigest()[:16] == TEXTS[TEXT_VERSION, language]


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_code_fits_one_sms(language: str) -> None:
    for key in ("sms-identify", "sms-sign"):
        assert len(FluentWords().say(language, key, code="123456")) <= 70
