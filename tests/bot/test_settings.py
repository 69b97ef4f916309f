"""Settings that contradict one another stop the program."""

import pytest

from bot.settings import Settings


@pytest.mark.parametrize(
    "given",
    [
        {"now": "2026-11-24T10:00:00"},
        {"now": "2026-11-24T10:00:00+05:00"},
        {"webhook_url": "https://emhana.example/hook"},
        {"webhook_url": "https://emhana.example/hook", "webhook_secret": "short"},
        {"webhook_url": "https://emhana.example/hook", "webhook_secret": "ш" * 20},
        {"bot_token": "not a token"},
        {"log_level": "LOUD"},
    ],
)
def test_what_cannot_be_meant_is_refused(given: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="validation error"):
        Settings.model_validate(given)
