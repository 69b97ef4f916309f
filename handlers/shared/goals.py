"""What a citizen can set out for. Who answers a goal says so itself, in its own folder."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from aiogram_dialog import DialogManager


class Goal(StrEnum):
    MENU = "menu"
    IDENTIFY = "identify"
    BOOK = "book"  # `about` may be the code of a clinic
    CALL_DOCTOR = "call-doctor"
    ATTACH = "attach"
    COMPLAIN = "complain"  # `about` is the number of the request complained of
    MY_REQUESTS = "my"
    REQUEST = "request"  # `about` is its number
    GUIDE = "guide"  # `about` is the code of a service, or None
    CLINICS = "clinics"
    VERIFY = "verify"
    SETTINGS = "settings"
    LANGUAGE = "language"
    PRIVACY = "privacy"
    DELETE_ME = "delete-me"
    SERVICE = "service"  # `about` is its code: its own first window if it has one, then FORM
    FORM = "form"  # the questions of the service `about`
    DRAFT = "draft"  # go on with the request begun under the number `about`
    DANGER = "danger"  # typed words told of it; `draft` says of which
    MEANT = "meant"  # typed words may mean the journeys of `draft`


@dataclass(frozen=True, slots=True)
class Errand:
    """What the citizen came for; `draft` holds answers given before they had to identify."""

    goal: Goal = Goal.MENU
    about: str | None = None
    draft: dict[str, Any] = field(default_factory=dict)


def errand_of(manager: DialogManager) -> Errand:
    """What the open journey was begun with."""
    given = manager.start_data
    if not isinstance(given, dict) or given.get("goal") not in set(Goal):
        return Errand()
    return Errand(Goal(given["goal"]), given.get("about"), dict(given.get("draft") or {}))
