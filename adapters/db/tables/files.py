"""What citizens sent with their requests. The body is encrypted, and last, so that a list never reads it."""

from sqlalchemy import Column, Index, Integer, LargeBinary, String, Table

from adapters.db.tables.base import Moment, metadata

files = Table(
    "files",
    metadata,
    Column("id", String(16), primary_key=True),
    # not a foreign key: who asks to be forgotten does not wait for the daily sweep of unfiled papers
    Column("owner_id", String(16), nullable=False),
    # a draft's, then the request's
    Column("number", String(16), nullable=False),
    Column("question", String(64), nullable=False),
    # photo, pdf
    Column("kind", String(8), nullable=False),
    Column("size", Integer, nullable=False),
    # of what was sent, keyed: the same file sent twice is one
    Column("digest_print", LargeBinary(32), nullable=False),
    Column("kept_at", Moment, nullable=False),
    # the order of those of one number; within a second there is no other
    Column("place", Integer, nullable=False, server_default="0"),
    Column("body", LargeBinary, nullable=False),
    Index("ix_files_number", "number", "question", "digest_print", unique=True),
    Index("ix_files_owner", "owner_id", "kept_at"),
    # whole, so that the order is known without reading past a body where the column stands behind it
    Index("ix_files_place", "number", "place", "kept_at", "id"),
    Index("ix_files_kept", "kept_at"),
)
