"""A day and two hours before a visit its citizen is reminded of it."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from domain.booking.visit import Visit
from domain.notices.kinds import NoticeKind
from domain.notices.notice import Notice, Route

BEFORE = {NoticeKind.REMINDER_DAY: timedelta(hours=24), NoticeKind.REMINDER_HOURS: timedelta(hours=2)}
REMINDERS = frozenset(BEFORE)


def reminders(visit: Visit, facts: Mapping[str, str | int], now: datetime) -> Iterator[Notice]:
    """Those whose time is still to come; each dies when it is of no use any more."""
    for kind, due in reminders_due(visit.starts_at, now).items():
        yield Notice(
            once=f"{kind}:{visit.id}:{visit.sequence}",
            route=Route.CHAT,
            kind=kind,
            about=visit.id,
            due_at=due,
            expires_at=visit.changeable_until,
            facts=facts,
            chat=visit.chat,
        )


def reminders_due(starts_at: datetime, now: datetime) -> dict[NoticeKind, datetime]:
    """Nobody is promised a reminder whose hour has passed."""
    return {kind: starts_at - before for kind, before in BEFORE.items() if starts_at - before > now}
