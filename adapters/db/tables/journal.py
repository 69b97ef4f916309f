"""Who saw or changed what, for whom, in which channel, why. Append-only, hash-chained."""

from sqlalchemy import Column, Index, LargeBinary, String, Table, Text

from adapters.db.tables.base import Moment, RowId, metadata

journal = Table(
    "journal",
    metadata,
    Column("seq", RowId, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("actor", String(48), nullable=False),
    Column("action", String(48), nullable=False),
    Column("subject_id", String(16)),
    Column("about", String(32)),
    Column("channel", String(16), nullable=False),
    Column("facts", Text, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Index("ix_journal_subject", "subject_id", "seq"),
    Index("ix_journal_about", "about", "seq"),
)
