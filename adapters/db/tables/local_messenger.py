"""The local messenger's own memory: what a phone's messenger would keep. Bodies are encrypted."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, LargeBinary, String, Table

from adapters.db.tables.base import Moment, metadata

local_chats = Table(
    "local_chats",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("bot_id", BigInteger, nullable=False),
    Column("head", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
)

local_messages = Table(
    "local_messages",
    metadata,
    Column("chat_id", BigInteger, ForeignKey("local_chats.chat_id"), primary_key=True, autoincrement=False),
    Column("message_id", BigInteger, primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
)

local_files = Table(
    "local_files",
    metadata,
    Column("id", String(24), primary_key=True),
    Column("chat_id", BigInteger, ForeignKey("local_chats.chat_id"), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("card", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("ix_local_files_chat", "chat_id"),
)

local_counters = Table(
    "local_counters",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", BigInteger, nullable=False),
)
