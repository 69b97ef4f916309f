"""What is told of a request: the citizen hears its number and service, the clinic's group the number alone."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from domain.notices.kinds import NoticeKind
from domain.notices.notice import Notice, Route
from domain.people.known import KnownPerson
from domain.requests.draft import Draft
from domain.requests.request import Request, Side

NEWS_KEEPS_FOR = timedelta(days=3)
GROUP_KEEPS_FOR = timedelta(days=1)
DESK_KEEPS_FOR = timedelta(days=60)

Facts = dict[str, str | int]


def facts_of(request: Request, zone: str, other: KnownPerson | None = None) -> Facts:
    """`other` is whom it is for, when not who filed it."""
    facts: Facts = {"number": request.number, "service": request.service, "zone": zone}
    if request.due_at is not None:
        facts["due_at"] = request.due_at.isoformat()
    if other is not None:
        facts |= {"person_kk": other.name_kk, "person_ru": other.name_ru}
    return facts


def to_provider(
    kind: NoticeKind, request: Request, facts: Facts, now: datetime, by: Side, *, urgent: bool = False
) -> Iterator[Notice]:
    known = {name: fact for name, fact in facts.items() if not name.startswith("person")}
    for route, said, keeps_for in (
        (Route.DESK, {**known, "actor": by.value}, DESK_KEEPS_FOR),
        (Route.GROUP, {"number": request.number, "actor": by.value}, GROUP_KEEPS_FOR),
    ):
        yield Notice(
            once=f"{kind}:{request.number}:{int(now.timestamp())}:{route}",
            route=route,
            kind=kind,
            about=request.number,
            due_at=now,
            expires_at=now + keeps_for,
            facts=said,
            provider_code=request.provider_code,
            urgent=urgent,
        )


def to_citizen(
    kind: NoticeKind, request: Request, facts: Facts, now: datetime, by: Side, *, urgent: bool = False
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
