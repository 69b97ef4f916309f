"""The statements of the intake: updates as they came in, in the order they were committed."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, literal_column, null, select, update
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from adapters.db.lean import Lean
from adapters.db.tables.intake import inbox

_COLUMNS = ("bot_id", "update_id", "chat_id", "payload", "state", "attempts", "received_at")


def _putting(insert: Any) -> Any:
    row = insert(inbox).values({name: bindparam(name) for name in _COLUMNS})
    return row.on_conflict_do_nothing().returning(inbox.c.id)


_PUT = Lean(_putting(postgres_insert), on_sqlite=_putting(sqlite_insert))
_THIS = inbox.c.id == bindparam("row")
_DONE = Lean(update(inbox).where(_THIS).values(state=literal_column("'done'"), payload=null(), told=null()))
_TRIED = update(inbox).where(_THIS).values(attempts=bindparam("tries"))
_TOLD = update(inbox).where(_THIS).values(told=bindparam("sealed"))
_QUARANTINED = update(inbox).where(_THIS).values(state="quarantined", attempts=bindparam("tries"))
_OPEN = select(
    inbox.c.id, inbox.c.bot_id, inbox.c.chat_id, inbox.c.update_id, inbox.c.attempts, inbox.c.payload, inbox.c.told
).where(inbox.c.state == literal_column("'new'"))  # written out: only so does the partial index serve


@dataclass(frozen=True, slots=True)
class OpenUpdate:
    """A row that was acknowledged and is not handled yet."""

    row: int
    bot_id: int
    chat_id: int
    update_id: int
    attempts: int
    payload: bytes
    told: bytes | None


def put(
    connection: Connection, bot_id: int, update_id: int, chat_id: int, payload: bytes | None, at: datetime
) -> int | None:
    """The new row; None when this update is there already. Without a payload it is refused for good."""
    found = _PUT.run(
        connection,
        bot_id=bot_id,
        update_id=update_id,
        chat_id=chat_id,
        payload=payload,
        state="new" if payload is not None else "refused",
        attempts=0,
        received_at=at,
    )
    return int(found[0][0]) if found else None


def mark_done(connection: Connection, row: int) -> None:
    _DONE.run(connection, row=row)


def mark_tried(connection: Connection, row: int, tries: int) -> None:
    connection.execute(_TRIED, {"row": row, "tries": tries})


def keep_told(connection: Connection, row: int, sealed: bytes) -> None:
    connection.execute(_TOLD, {"row": row, "sealed": sealed})


def mark_quarantined(connection: Connection, row: int, tries: int) -> None:
    """The payload stays, sealed, for whoever looks into it."""
    connection.execute(_QUARANTINED, {"row": row, "tries": tries})


def still_open(connection: Connection, after: int, limit: int) -> list[OpenUpdate]:
    rows = connection.execute(_OPEN.where(inbox.c.id > after).order_by(inbox.c.id).limit(limit))
    return [OpenUpdate(*row) for row in rows]


def counts(connection: Connection) -> dict[str, int]:
    """How many rows stand open or in quarantine, for health and metrics."""
    found = connection.execute(
        select(inbox.c.state, func.count()).where(inbox.c.state.in_(("new", "quarantined"))).group_by(inbox.c.state)
    )
    return {"new": 0, "quarantined": 0} | dict(found.tuples())


def purge(connection: Connection, *, states: Collection[str], before: datetime, limit: int) -> int:
    """Forget the oldest updates in one of these states that came before that moment; how many."""
    oldest = (
        select(inbox.c.id)
        .where(inbox.c.state.in_(states), inbox.c.received_at < before)
        .order_by(inbox.c.id)
        .limit(limit)
    )
    return connection.execute(delete(inbox).where(inbox.c.id.in_(oldest))).rowcount
