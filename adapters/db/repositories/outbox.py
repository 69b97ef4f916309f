"""The sender's side of the outbox. Over 200 lines: the lease stands in the WHERE of every word about a row."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    and_,
    case,
    exists,
    false,
    null,
    or_,
    select,
    true,
    union_all,
    update,
)

from adapters.crypto.vault import CannotOpen, Vault
from adapters.db.repositories.notices import PENDING, chat_lane, facts_in, is_pending
from adapters.db.tables.booking import visits, waiting
from adapters.db.tables.notices import notices
from adapters.db.tables.people import chats
from adapters.db.tables.requests import requests
from domain.notices.notice import Notice, Route
from domain.people.acting import ChatRef
from domain.ports.outbox import Claimed, Concerned, Ending, Recipient

log = structlog.get_logger(__name__)

LEASE = timedelta(seconds=30)
DOUBTS_AT_MOST = 2
"""One send of unknown outcome, and one resend of unknown outcome: after that we rather keep silent."""

earlier = notices.alias("earlier")


class SqlOutbox:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def claim(self, lease: str, now: datetime, *, urgent: bool, limit: int, but: Collection[str]) -> list[Claimed]:
        rows = self._connection.execute(_claimable(now, urgent=urgent, but=but).limit(limit)).mappings().all()
        if not rows:
            return []
        in_doubt = case((notices.c.sending, notices.c.doubts + 1), else_=notices.c.doubts)
        self._connection.execute(
            update(notices)
            .where(notices.c.id.in_([row["id"] for row in rows]))
            .values(lease=lease, leased_until=now + LEASE, doubts=in_doubt, sending=False)
        )
        return [claimed for row in rows if (claimed := self._readable(row, lease, now))]

    def close_overdue(self, now: datetime) -> int:
        in_doubt = notices.c.doubts + case((notices.c.sending, 1), else_=0)
        ending = case(
            (in_doubt > 0, Ending.UNKNOWN.value),
            (notices.c.attempts > 0, Ending.TECHNICAL.value),
            else_=Ending.EXPIRED.value,
        )
        overdue = or_(
            notices.c.expires_at <= now,
            and_(notices.c.sending, notices.c.doubts + 1 >= DOUBTS_AT_MOST),
        )
        closed = self._connection.execute(
            update(notices)
            .where(is_pending, _unleased(now), overdue)
            .values(state=ending, doubts=in_doubt, finished_at=now, lease=None, leased_until=None, sending=False)
        )
        return closed.rowcount

    def begin(self, claimed: Claimed, now: datetime) -> bool:
        return self._say(claimed, is_pending, leased_until=now + LEASE, sending=True)

    def finish(self, claimed: Claimed, ending: Ending, now: datetime, message_id: int | None = None) -> bool:
        """Also for a row that was withdrawn while it was being sent: what was delivered was delivered."""
        return self._say(
            claimed,
            true() if ending is Ending.DELIVERED else is_pending,
            state=ending.value,
            finished_at=now,
            message_id=message_id,
            attempts=notices.c.attempts + 1,
            **_FREE,
        )

    def retry(self, claimed: Claimed, at: datetime, *, failed: bool = True, doubt: bool = False) -> bool:
        # whole seconds in the table: never earlier than asked for
        whole = at if not at.microsecond else at.replace(microsecond=0) + timedelta(seconds=1)
        return self._say(
            claimed,
            is_pending,
            next_at=whole,
            attempts=notices.c.attempts + int(failed),
            doubts=notices.c.doubts + int(doubt),
            **_FREE,
        )

    def concerned(self, notice: Notice) -> Concerned | None:
        whose = (requests.c.provider_code, requests.c.number, requests.c.service)
        of_visit = select(visits.c.request_number).where(visits.c.id == notice.about)
        answers = union_all(
            select(*whose).where(or_(requests.c.number == notice.about, requests.c.number.in_(of_visit))),
            select(waiting.c.provider_code, null(), null()).where(waiting.c.id == notice.about),
        )
        row = self._connection.execute(answers).first()
        if row:
            return Concerned(notice.provider_code or row[0], row[1], row[2])
        return Concerned(notice.provider_code) if notice.provider_code else None

    def pending(self, chat: ChatRef, now: datetime) -> bool:
        due = select(notices.c.id).where(
            is_pending,
            notices.c.lane == chat_lane(chat),
            notices.c.due_at <= now,
            notices.c.next_at <= now,
            notices.c.expires_at > now,
        )
        return self._connection.execute(due.limit(1)).first() is not None

    def _say(self, claimed: Claimed, condition: ColumnElement[bool], **values: Any) -> bool:
        changed = self._connection.execute(
            update(notices)
            .where(notices.c.id == claimed.id, notices.c.lease == claimed.lease, condition)
            .values(**values)
        )
        return changed.rowcount == 1

    def _readable(self, row: RowMapping, lease: str, now: datetime) -> Claimed | None:
        """A row we cannot open ends here, so that it does not stop those behind it."""
        try:
            return self._claimed(row, lease)
        except (CannotOpen, ValueError):
            log.exception("notice_cannot_be_read", id=row["id"])
            mine = update(notices).where(notices.c.id == row["id"])
            self._connection.execute(mine.values(state=Ending.TECHNICAL.value, finished_at=now, **_FREE))
            return None

    def _claimed(self, row: RowMapping, lease: str) -> Claimed:
        chat = None if row["chat_id"] is None else ChatRef(row["bot_id"], row["chat_id"])
        notice = Notice(
            once=row["once"],
            route=Route(row["route"]),
            kind=row["kind"],
            about=row["about"],
            due_at=row["due_at"],
            expires_at=row["expires_at"],
            facts=facts_in(row, self._vault),
            chat=chat,
            provider_code=row["provider_code"],
            urgent=row["urgent"],
        )
        recipient = Recipient(
            row["language"],
            shared_phone=bool(row["shared_phone"]),
            clinic_in_push=bool(row["clinic_in_push"]),
            blocked=row["blocked_at"] is not None,
        )
        doubts = row["doubts"] + int(row["sending"])
        return Claimed(row["id"], lease, row["lane"], notice, recipient, row["attempts"], doubts)


_FREE = {"lease": None, "leased_until": None, "sending": False}


def _unleased(now: datetime) -> ColumnElement[bool]:
    return or_(notices.c.leased_until.is_(None), notices.c.leased_until <= now)


def _claimable(now: datetime, *, urgent: bool, but: Collection[str]) -> Select[Any]:
    """Only the head of each lane: two senders can then never hold two notices of one chat at once."""
    before = or_(
        earlier.c.due_at < notices.c.due_at,
        and_(earlier.c.due_at == notices.c.due_at, earlier.c.id < notices.c.id),
    )
    same_kind_before = and_(earlier.c.urgent == (true() if urgent else false()), before)
    ahead = exists().where(
        earlier.c.lane == notices.c.lane,
        earlier.c.state == PENDING,
        earlier.c.due_at <= now,
        earlier.c.expires_at > now,
        same_kind_before if urgent else or_(earlier.c.urgent, same_kind_before),
    )
    to = and_(chats.c.bot_id == notices.c.bot_id, chats.c.chat_id == notices.c.chat_id)
    found = (
        select(notices, chats.c.language, chats.c.shared_phone, chats.c.clinic_in_push, chats.c.blocked_at)
        .outerjoin(chats, to)
        .where(
            is_pending,
            notices.c.urgent == (true() if urgent else false()),
            notices.c.next_at <= now,
            notices.c.expires_at > now,
            _unleased(now),
            ~ahead,
        )
        .order_by(notices.c.next_at, notices.c.id)
        .with_for_update(of=notices, skip_locked=True)
    )
    return found.where(notices.c.lane.not_in(but)) if but else found
