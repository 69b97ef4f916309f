"""How an attempt is written down: the end, or when to try again."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from adapters.delivery.failures import Failure, InDoubt, Temporary, Unreachable, Wait
from domain.notices.kinds import NoticeKind
from domain.notices.notice import Notice, Route
from domain.ports.outbox import Claimed, Concerned, Ending
from domain.ports.unit_of_work import UnitOfWork

log = structlog.get_logger(__name__)

LONGEST_PAUSE = 60.0
DOUBTS_AT_MOST = 2
PROVIDER_HAS_TO_SEE = timedelta(days=14)

Jitter = Callable[[], float]
"""A factor about 1."""


def some_jitter() -> float:
    return random.uniform(0.8, 1.2)  # noqa: S311 - spreads calls, keeps no secret


def settle(one: Claimed, sent: int | Failure, now: datetime, jitter: Jitter) -> Callable[[UnitOfWork], object]:
    """The work that records it. Every line of it counts only while the lease is ours."""

    def ends(ending: Ending, message_id: int | None = None) -> Callable[[UnitOfWork], object]:
        return lambda unit: unit.outbox.finish(one, ending, now, message_id)

    def again(seconds: float, *, failed: bool = True, doubt: bool = False) -> Callable[[UnitOfWork], object]:
        at = now + timedelta(seconds=seconds)
        return lambda unit: unit.outbox.retry(one, at, failed=failed, doubt=doubt)

    pause = min(LONGEST_PAUSE, 2.0**one.attempts) * jitter()
    match sent:
        case int():
            return ends(Ending.DELIVERED, sent)
        case Wait(seconds):
            return again(seconds, failed=False)
        case InDoubt() if one.doubts + 1 >= DOUBTS_AT_MOST:
            return ends(Ending.UNKNOWN)
        case InDoubt() | Temporary():
            return again(pause, doubt=isinstance(sent, InDoubt))
        case Unreachable():
            return lambda unit: give_up(unit, one, now)
        case _:
            log.error("notice_cannot_be_sent", id=one.id, kind=one.notice.kind, why=type(sent).__name__)
            return ends(Ending.TECHNICAL)


def give_up(unit: UnitOfWork, one: Claimed, now: datetime) -> None:
    """Nobody there: remember it, and let the provider reach the citizen another way."""
    if not unit.outbox.finish(one, Ending.PERMANENT, now):
        return
    notice = one.notice
    if notice.route is not Route.CHAT or notice.chat is None:
        return
    unit.chats.block(notice.chat, now)
    concerned = unit.outbox.concerned(notice)
    if concerned is not None:
        unit.notices.post(_task(notice, concerned, now))


def _task(notice: Notice, concerned: Concerned, now: datetime) -> Notice:
    kept = ("number", "starts_at", "visit_id")
    request = {"number": concerned.number, "service": concerned.service or ""} if concerned.number else {}
    return Notice(
        once=f"{notice.about}:{NoticeKind.CITIZEN_UNREACHABLE}:{notice.kind}",
        route=Route.DESK,
        kind=NoticeKind.CITIZEN_UNREACHABLE,
        about=notice.about,
        due_at=now,
        expires_at=now + PROVIDER_HAS_TO_SEE,
        facts={"kind": notice.kind} | {name: notice.facts[name] for name in kept if name in notice.facts} | request,
        provider_code=concerned.provider_code,
        urgent=notice.urgent,
    )
