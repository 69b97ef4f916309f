"""What is told of a request: its number and its service."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from domain.notices.kinds import NoticeKind
from domain.notices.notice import Notice, Route
from domain.people.known import KnownPerson
from domain.requests.draft import Draft
from domain.requests.request import Request, Side

NEWS_KEEPS_FOR = timedelta(days=3)

Facts = dict[str, str | int]


def facts_of(request: Request, zone: str, other: KnownPerson | None = None) -> Facts:
    """`other` is whom it is for, when not who filed it."""
    facts: Facts = {"number": request.number, "service": request.service, "zone": zone}
    if request.due_at is not None:
        facts["due_at"] = request.due_at.isoformat()
    if other is not None:
        facts |= {"person_kk": other.name_kk, "person_ru": other.name_ru}
    return facts


def to_citizen(
    kind: str, request: Request, facts: Mapping[str, str | int], now: datetime, by: Side, *, urgent: bool = False
) -> Notice:
    return Notice(
        once=f"{kind}:{request.number}:{int(now.timestamp())}:chat",
        route=Route.CHAT,
        kind=kind,
        about=request.number,
        due_at=now,
        expires_at=now + NEWS_KEEPS_FOR,
        facts={**facts, "actor": by.value},
        chat=request.chat,
        urgent=urgent,
    )


def draft_resumed(draft: Draft, now: datetime) -> Notice:
    """What it waited for is done."""
    return Notice(
        once=f"{NoticeKind.DRAFT_RESUMED}:{draft.number}:{int(now.timestamp())}",
        route=Route.CHAT,
        kind=NoticeKind.DRAFT_RESUMED,
        about=draft.number,
        due_at=now,
        expires_at=now + NEWS_KEEPS_FOR,
        facts={"number": draft.number, "service": draft.service},
        chat=draft.chat,
    )
