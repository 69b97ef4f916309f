"""Who holds a time and does not confirm it is told when the hold ends, before they press."""

from datetime import datetime, timedelta

from domain.booking.hold import chat_holder
from domain.booking.slot import Slot
from domain.notices.kinds import NoticeKind
from domain.notices.notice import Notice, Route
from domain.people.acting import ChatRef
from domain.ports.notices import Notices

WORTH_KNOWING_FOR = timedelta(minutes=10)


def tell_when_hold_ends(notices: Notices, chat: ChatRef, slot: Slot, until: datetime, now: datetime) -> None:
    """In place of what was to be told of the chat's hold before."""
    forget_hold(notices, chat, now)
    notices.post(
        Notice(
            once=f"{NoticeKind.HOLD_ENDED}:{chat_holder(chat)}:{slot.id}:{int(until.timestamp())}",
            route=Route.CHAT,
            kind=NoticeKind.HOLD_ENDED,
            about=_about(chat),
            due_at=until,
            expires_at=until + WORTH_KNOWING_FOR,
            facts={"starts_at": slot.starts_at.isoformat(), "zone": slot.clinic.zone},
            chat=chat,
            urgent=True,
        )
    )


def forget_hold(notices: Notices, chat: ChatRef, now: datetime) -> None:
    notices.withdraw(_about(chat), {NoticeKind.HOLD_ENDED}, now)


def _about(chat: ChatRef) -> str:
    return f"hold:{chat_holder(chat)}"
