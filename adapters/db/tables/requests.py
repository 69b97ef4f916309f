"""The citizen's applications and every state they went through."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, LargeBinary, String, Table, Text

from adapters.db.tables.base import Moment, RowId, metadata

requests = Table(
    "requests",
    metadata,
    Column("number", String(16), primary_key=True),
    Column("service", String(32), nullable=False),
    Column("standard", String(64), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("provider_code", String(32), nullable=False),
    Column("applicant_id", String(16), ForeignKey("people.id"), nullable=False),
    Column("subject_id", String(16), ForeignKey("people.id"), nullable=False),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("language", String(2), nullable=False),
    Column("state", String(16), nullable=False),
    Column("submitted_at", Moment, nullable=False),
    Column("accepted_at", Moment),
    Column("due_at", Moment),
    Column("closed_at", Moment),
    # when the provider is to be reminded; empty when that was done
    Column("warn_at", Moment),
    # the decision of the law with its basis, as JSON, so that it can be explained years later
    Column("decision", Text, nullable=False),
    Column("answers", LargeBinary),
    # what the provider answered
    Column("result", LargeBinary),
    # the request a complaint or an appeal is about
    Column("about", String(16)),
    Index("ix_requests_applicant", "applicant_id", "submitted_at"),
    Index("ix_requests_subject", "subject_id", "submitted_at"),
    Index("ix_requests_provider", "provider_code", "submitted_at"),
    Index("ix_requests_submitted", "submitted_at"),
    Index("ix_requests_due", "state", "accepted_at"),
    Index("ix_requests_overdue", "state", "due_at"),
    Index("ix_requests_about", "about"),
    Index("ix_requests_warn", "warn_at"),
)

request_history = Table(
    "request_history",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("number", String(16), ForeignKey("requests.number"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("state", String(16), nullable=False),
    Column("event", String(32), nullable=False),
    # citizen, clinic, operator, system
    Column("actor", String(16), nullable=False),
    Column("facts", Text, nullable=False),
)
