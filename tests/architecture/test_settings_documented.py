"""Every setting stands in docs/settings.md, and the page names no setting that is not there."""

import re
from pathlib import Path

from bot.settings import Settings

PAGE = (Path(__file__).parents[2] / "docs" / "settings.md").read_text(encoding="utf-8")
OF_THE_SUITE = {"TEST_POSTGRES", "REQUIRE_BROWSER", "ARTEFACTS"}


def test_every_setting_is_documented_and_no_other() -> None:
    documented = set(re.findall(r"`EMHANA_([A-Z_]+)", PAGE)) - OF_THE_SUITE
    assert documented == {name.upper() for name in Settings.model_fields}
