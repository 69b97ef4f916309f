"""What the buttons under a notice carry: a verb and an id, never a fact about a person."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.notices.kinds import NoticeKind
from domain.notices.notice import Notice


class NoticeButton(StrEnum):
    """A verb. A service may have some of its own."""

    @property
    def label(self) -> str:
        """The Fluent id of its words."""
        return "notice-button-" + self.name.lower().replace("_", "-")


class Button(NoticeButton):
    CONFIRM_VISIT = "visit:ok"
    MOVE_VISIT = "visit:move"
    CANCEL_VISIT = "visit:cancel"
    TAKE_OFFER = "offer:take"
    DECLINE_OFFER = "offer:no"
    MY_REQUESTS = "my:open"
    OPEN_REQUEST = "request:open"
    COMPLAIN = "request:complain"
    OPEN_DRAFT = "draft:open"


@dataclass(frozen=True, slots=True)
class NoticePress:
    button: NoticeButton
    id: str


Buttons = Mapping[str, tuple[NoticeButton, ...]]
"""By the kind of the notice they stand under."""


NUMBER = "[0-9A-HJKMNP-TV-Z]{3}(?:-[0-9A-HJKMNP-TV-Z]{3}){2}"
SHAPE = re.compile(rf"([a-z]{{2,8}}:[a-z]{{2,8}}):([a-z0-9]{{16}}|{NUMBER})", re.ASCII)
REMINDER = (Button.CONFIRM_VISIT, Button.MOVE_VISIT, Button.CANCEL_VISIT)
OFFER = (Button.TAKE_OFFER, Button.DECLINE_OFFER)
NEWS = (Button.MY_REQUESTS,)
OF_REQUEST = (Button.OPEN_REQUEST,)
BUTTONS: Buttons = {
    NoticeKind.REMINDER_DAY: REMINDER,
    NoticeKind.REMINDER_HOURS: REMINDER,
    NoticeKind.SLOT_OFFERED: OFFER,
    NoticeKind.HOLD_ENDED: (),
    NoticeKind.IDENTITY_CONFIRMED: (),
    NoticeKind.IDENTITY_REFUSED: (),
    NoticeKind.REQUEST_ACCEPTED: OF_REQUEST,
    NoticeKind.REQUEST_IN_WORK: OF_REQUEST,
    NoticeKind.REQUEST_COMPLETED: OF_REQUEST,
    NoticeKind.REQUEST_REFUSED: OF_REQUEST,
    NoticeKind.REQUEST_SUSPENDED: OF_REQUEST,
    NoticeKind.REQUEST_RESUMED: OF_REQUEST,
    NoticeKind.REQUEST_BREACHED: (Button.COMPLAIN, Button.OPEN_REQUEST),
    NoticeKind.DOCUMENT_REVOKED: OF_REQUEST,
    NoticeKind.DRAFT_RESUMED: (Button.OPEN_DRAFT,),
}


def buttons_of(notice: Notice, own: Buttons) -> list[tuple[NoticeButton, str]]:
    """Each button of the notice with its callback data, in the order they stand; `own` are those of services."""
    offered = str(notice.facts.get("waiting_id", notice.about))
    return [
        (button, button.value if button in NEWS else data(button, offered if button in OFFER else notice.about))
        for button in {**BUTTONS, **own}.get(notice.kind, NEWS)
    ]


def data(button: NoticeButton, about: str) -> str:
    return f"{button}:{about}"


def read(text: str, among: Iterable[NoticeButton]) -> NoticePress | None:
    """Which of these was pressed, or None if none of them carries this."""
    found = SHAPE.fullmatch(text)
    return next((NoticePress(button, found[2]) for button in among if found and button == found[1]), None)
