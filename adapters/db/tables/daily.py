"""What is done once a day, and for which day it was done last."""

from sqlalchemy import Column, String, Table

from adapters.db.tables.base import metadata

daily = Table(
    "daily",
    metadata,
    Column("duty", String(32), primary_key=True),
    Column("day", String(10), nullable=False),
)
