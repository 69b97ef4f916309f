"""How often a day something happened that is counted without saying to whom."""

from sqlalchemy import Column, Integer, String, Table

from adapters.db.tables.base import metadata

tallies = Table(
    "tallies",
    metadata,
    Column("what", String(32), primary_key=True),
    Column("day", String(10), primary_key=True),
    Column("count", Integer, nullable=False),
)
