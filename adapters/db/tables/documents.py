"""Documents clinics issued. A row of `document_files` is one language: its paper at once, its file when made.

The kind is encrypted as well: it tells a consent to donation from a refusal.
"""

from sqlalchemy import Column, Date, ForeignKey, Index, LargeBinary, String, Table

from adapters.db.tables.base import Moment, metadata

documents = Table(
    "documents",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("code", String(16), nullable=False, unique=True),
    Column("kind", LargeBinary, nullable=False),
    Column("number", String(16), ForeignKey("requests.number"), nullable=False, index=True),
    Column("service", String(32), nullable=False),
    Column("provider_code", String(32), nullable=False),
    Column("subject_id", String(16), ForeignKey("people.id"), nullable=False),
    Column("language", String(2), nullable=False),
    Column("issued_at", Moment, nullable=False),
    Column("valid_until", Date),
    Column("state", String(16), nullable=False),
    Column("revoked_at", Moment),
    Index("ix_documents_subject", "subject_id", "issued_at"),
)

document_files = Table(
    "document_files",
    metadata,
    Column("document_id", String(16), ForeignKey("documents.id"), primary_key=True),
    Column("language", String(2), primary_key=True),
    Column("paper", LargeBinary, nullable=False),
    Column("pdf", LargeBinary),
)
