"""The outbox as the operations see it. The sender's side is in `outbox.py`."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, bindparam, literal_column, select, update
from sqlalchemy.dialects import postgresql, sqlite

from adapters.crypto.vault import Vault
from adapters.db.lean import Lean
from adapters.db.tables.notices import notices
from domain.notices.notice import DeskNotice, Notice, Route
from domain.people.acting import ChatRef
from domain.ports.outbox import Ending

ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
ONCE = Lean(
    postgresql.insert(notices).on_conflict_do_nothing(index_elements=["once"]).inline(),
    on_sqlite=sqlite.insert(notices).on_conflict_do_nothing(index_elements=["once"]).inline(),
)

# Written out, not bound: only so do the partial indices serve.
PENDING: ColumnElement[str] = literal_column("'pending'")
is_pending = notices.c.state == PENDING
WITHDRAW = Lean(
    update(notices)
    .where(notices.c.about == bindparam("subject"), notices.c.kind == bindparam("of_kind"), is_pending)
    .values(state=Ending.WITHDRAWN.value, finished_at=bindparam("now"))
)


class SqlNotices:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault
        self.posted = False
        """Whether this unit of work wrote something for the sender."""

    def post(self, notice: Notice) -> None:
        self.post_all([notice])

    def post_all(self, posted: Iterable[Notice]) -> None:
        every = list(posted)
        ONCE.change_each(self._connection, [self._row(notice) for notice in every])
        self.posted = self.posted or any(notice.route is not Route.DESK for notice in every)

    def withdraw(self, about: str, kinds: Collection[str], now: datetime) -> int:
        """A row that is just being sent keeps its lease, so that the sender can still say it was delivered."""
        told = {"subject": about, "now": now}
        return sum(WITHDRAW.change(self._connection, {**told, "of_kind": str(kind)}) for kind in kinds)

    def withdraw_chat(self, chat: ChatRef, now: datetime) -> int:
        taken_back = self._connection.execute(
            update(notices)
            .where(notices.c.lane == chat_lane(chat), is_pending)
            .values(state=Ending.WITHDRAWN.value, finished_at=now)
        )
        return taken_back.rowcount

    def of_provider(self, provider_code: str, now: datetime, limit: int = 50) -> list[DeskNotice]:
        """What the provider's page shows, newest first."""
        rows = self._connection.execute(
            select(notices)
            .where(
                notices.c.provider_code == provider_code,
                notices.c.route == Route.DESK.value,
                notices.c.due_at <= now,
            )
            .order_by(notices.c.due_at.desc(), notices.c.id.desc())
            .limit(limit)
        ).mappings()
        return [
            DeskNotice(
                row["id"], row["kind"], row["about"], row["due_at"], row["urgent"], facts_in(row, self._vault)
            )
            for row in rows
        ]

    def _row(self, notice: Notice) -> dict[str, Any]:
        facts = ENCODE(dict(notice.facts)).encode()
        # The provider's page reads the row itself: once written it is where it belongs.
        on_desk = notice.route is Route.DESK
        return {
            "once": notice.once,
            "route": notice.route.value,
            "lane": lane_of(notice),
            "bot_id": notice.chat.bot_id if notice.chat else None,
            "chat_id": notice.chat.chat_id if notice.chat else None,
            "provider_code": notice.provider_code,
            "kind": notice.kind,
            "facts": self._vault.seal(facts, _place(notice.once)),
            "urgent": notice.urgent,
            "about": notice.about,
            "due_at": notice.due_at,
            "expires_at": notice.expires_at,
            "state": Ending.DELIVERED.value if on_desk else "pending",
            "next_at": notice.due_at,
            "finished_at": notice.due_at if on_desk else None,
        }


def lane_of(notice: Notice) -> str:
    """One chat or one provider's group."""
    return chat_lane(notice.chat) if notice.chat else f"{notice.route.value}:{notice.provider_code}"


def chat_lane(chat: ChatRef) -> str:
    return f"chat:{chat.bot_id}:{chat.chat_id}"


def facts_in(row: RowMapping, vault: Vault) -> Mapping[str, str | int]:
    found: dict[str, str | int] = json.loads(vault.open(row["facts"], _place(row["once"])))
    return found


def _place(once: str) -> str:
    return f"notices:facts:{once}"
