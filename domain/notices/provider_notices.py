"""What a provider is told: its page reads all of it, its group in the messenger the number alone."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from domain.booking.visit import Visit
from domain.notices.notice import Notice, Route
from domain.requests.request import Request, Side

DESK_KEEPS_FOR = timedelta(days=60)
GROUP_KEEPS_FOR = timedelta(days=1)

Facts = Mapping[str, str | int]


def to_provider(
    kind: str, about: Visit | Request, facts: Facts, now: datetime, by: Side, *, urgent: bool = False
) -> Iterator[Notice]:
    if isinstance(about, Visit):
        name, provider_code, change, until = about.id, about.clinic.code, about.sequence, about.ends_at
    else:
        name, provider_code, change = about.number, about.provider_code, int(now.timestamp())
        until = now + DESK_KEEPS_FOR
    for route, said, expires_at in (
        (Route.DESK, facts, until),
        (Route.GROUP, {"number": about.number}, now + GROUP_KEEPS_FOR),
    ):
        yield Notice(
            once=f"{kind}:{name}:{change}:{route}",
            route=route,
            kind=kind,
            about=name,
            due_at=now,
            expires_at=expires_at,
            facts={**said, "actor": by.value},
            provider_code=provider_code,
            urgent=urgent,
        )
