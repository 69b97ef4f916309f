"""Updates as they came in, and where each chat's dialog stands. Both are encrypted."""

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, String, Table, text

from adapters.db.tables.base import Moment, RowId, metadata

OPEN = text("state = 'new'")

inbox = Table(
    "inbox",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    # wiped when done: what a citizen typed is kept no longer than needed
    Column("payload", LargeBinary),
    # what was already sent in answer, where it is more than one message; wiped with it
    Column("told", LargeBinary),
    # new, done, quarantined, refused
    Column("state", String(12), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("received_at", Moment, nullable=False),
    Index("uq_inbox_update", "bot_id", "update_id", unique=True),
    Index("ix_inbox_open", "id", sqlite_where=OPEN, postgresql_where=OPEN),
)

dialog_state = Table(
    "dialog_state",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
    Column("saved_at", Moment, nullable=False),
)
