"""Where the sandbox keeps what would have left the house."""

from sqlalchemy import Column, LargeBinary, Table

from adapters.db.tables.base import Moment, RowId, metadata

sandbox_sms = Table(
    "sandbox_sms",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("phone_print", LargeBinary(32), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("text", LargeBinary, nullable=False),
)
