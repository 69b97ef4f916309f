"""Yearly campaigns, for information alone: nothing is refused or put off because of one.

No text we hold knows of any. The days stand in `campaigns.toml`, as our own reading (`docs/law.md`).
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Campaign:
    """This year's; `last` is its last day."""

    first: date
    last: date


def running_campaign(service: str, today: date) -> Campaign | None:
    entry = _campaigns().get(service)
    if entry is None or today < entry["since"]:
        return None
    campaign = Campaign(_this_year(entry["first"], today), _this_year(entry["last"], today))
    return campaign if campaign.first <= today <= campaign.last else None


def _this_year(month_and_day: str, today: date) -> date:
    return date.fromisoformat(f"{today.year}-{month_and_day}")


@cache
def _campaigns() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads((files(__package__) / "campaigns.toml").read_text("utf-8"))
