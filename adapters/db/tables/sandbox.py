"""Where the sandbox keeps what would have left the house."""

from sqlalchemy import Column, Date, LargeBinary, String, Table

from adapters.db.tables.base import Moment, RowId, metadata

sandbox_sms = Table(
    "sandbox_sms",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("phone_print", LargeBinary(32), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("text", LargeBinary, nullable=False),
)

# What clinics told the register of the attached population since the town was founded.
sandbox_attachments = Table(
    "sandbox_attachments",
    metadata,
    Column("iin_print", LargeBinary(32), primary_key=True),
    Column("provider_code", String(32), nullable=False),
    Column("doctor_id", String(32), index=True),
    Column("since", Date, nullable=False),
)
