"""The outbox: what must reach somebody who is not looking at a window."""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary, String, Table, text

from adapters.db.tables.base import Moment, RowId, metadata

PENDING = text("state = 'pending'")

notices = Table(
    "notices",
    metadata,
    Column("id", RowId, primary_key=True),
    # one notice per fact and recipient: a replayed operation writes nothing twice
    Column("once", String(96), nullable=False, unique=True),
    # chat, desk, group, sms
    Column("route", String(8), nullable=False),
    # one chat, group or phone: within it, order is kept
    Column("lane", String(48), nullable=False),
    Column("bot_id", BigInteger),
    Column("chat_id", BigInteger),
    Column("provider_code", String(32)),
    Column("kind", String(32), nullable=False),
    Column("facts", LargeBinary, nullable=False),
    Column("urgent", Boolean, nullable=False, default=False),
    # the visit or request it dies with
    Column("about", String(32), nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    # pending, delivered, permanent, technical, expired, unknown, withdrawn
    Column("state", String(12), nullable=False),
    Column("next_at", Moment, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    # how often a send ended without our knowing how
    Column("doubts", Integer, nullable=False, default=0),
    Column("lease", String(16)),
    Column("leased_until", Moment),
    # a call may be under way: if its lease runs out, the outcome is unknown
    Column("sending", Boolean, nullable=False, default=False),
    Column("message_id", BigInteger),
    Column("finished_at", Moment),
    Index("ix_notices_next", "urgent", "next_at", sqlite_where=PENDING, postgresql_where=PENDING),
    Index("ix_notices_expiry", "expires_at", sqlite_where=PENDING, postgresql_where=PENDING),
    Index("ix_notices_lane", "lane", "due_at", sqlite_where=PENDING, postgresql_where=PENDING),
    Index("ix_notices_about", "about"),
    Index("ix_notices_provider", "provider_code", "due_at"),
)
