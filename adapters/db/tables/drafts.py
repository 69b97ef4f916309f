"""Requests being filled in. The answers are encrypted."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, LargeBinary, String, Table, Text

from adapters.db.tables.base import Moment, metadata

drafts = Table(
    "drafts",
    metadata,
    Column("number", String(16), primary_key=True),
    Column("service", String(32), nullable=False),
    Column("applicant_id", String(16), ForeignKey("people.id"), nullable=False),
    Column("subject_id", String(16), ForeignKey("people.id"), nullable=False),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("language", String(2), nullable=False),
    Column("provider_code", String(32)),
    # the request a complaint or an appeal is about
    Column("about", String(16)),
    # the service that must be done before
    Column("waits_for", String(32)),
    # the questions answered beforehand
    Column("known", Text, nullable=False, server_default=""),
    Column("answers", LargeBinary, nullable=False),
    Column("saved_at", Moment, nullable=False),
    Index("ix_drafts_applicant", "applicant_id", "saved_at"),
    Index("ix_drafts_subject", "subject_id", "waits_for"),
    Index("ix_drafts_saved", "saved_at"),
)
