"""Buttons of a request's window that only one service has. Each line here is such a service."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from aiogram_dialog import DialogManager

from domain.operations.requests.request_detail import RequestShown
from handlers.requests.after_answer import (
    answered_by,
    appeal,
    ask_certificate,
    complain_further,
    is_ready,
    may_appeal,
)
from handlers.services.home_visit.dispute import dispute, may_dispute


@dataclass(frozen=True, slots=True)
class OwnAction:
    """`label` is a Fluent id; `do` gets the request's number."""

    label: str
    is_offered: Callable[[RequestShown, datetime], bool]
    do: Callable[[DialogManager, str], Awaitable[None]]


OWN_ACTIONS: dict[str, tuple[OwnAction, ...]] = {
    "complaint": (
        OwnAction("complaint-action-next", answered_by("provider"), complain_further),
        OwnAction("complaint-action-court", answered_by("authority"), complain_further),
    ),
    "home-visit": (OwnAction("home-visit-action-missed", may_dispute, dispute),),
    "manager-certification": (
        OwnAction("manager-certification-action-certificate", is_ready, ask_certificate),
        OwnAction("manager-certification-action-appeal", may_appeal, appeal),
    ),
}


def offered_for(shown: RequestShown, at: datetime) -> list[tuple[int, OwnAction]]:
    """With their places, which is all a button carries."""
    actions = OWN_ACTIONS.get(shown.request.service, ())
    return [(place, action) for place, action in enumerate(actions) if action.is_offered(shown, at)]
