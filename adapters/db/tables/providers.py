"""Clinics and the other providers, their doctors, the weekly hours and absences slots are made from."""

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, String, Table, Text

from adapters.db.tables.base import metadata

providers = Table(
    "providers",
    metadata,
    Column("code", String(32), primary_key=True),
    Column("name_kk", Text, nullable=False),
    Column("name_ru", Text, nullable=False),
    Column("official_name_kk", Text, nullable=False),
    Column("official_name_ru", Text, nullable=False),
    # the administrative unit the clinic serves: a district of the city, a town
    Column("unit", String(32), nullable=False),
    Column("address_kk", Text, nullable=False),
    Column("address_ru", Text, nullable=False),
    Column("phones", Text, nullable=False),
    Column("latitude", Float, nullable=False),
    Column("longitude", Float, nullable=False),
    Column("approximate", Boolean, nullable=False),
    Column("children_only", Boolean, nullable=False),
    Column("zone", String(64), nullable=False),
    # phc, hospital, academy, committee, accredited, college, authority
    Column("kind", String(16), nullable=False, server_default="phc"),
)

doctors = Table(
    "doctors",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("provider_code", String(32), ForeignKey("providers.code"), nullable=False, index=True),
    Column("speciality", String(32), nullable=False),
    Column("name_kk", Text, nullable=False),
    Column("name_ru", Text, nullable=False),
    Column("area", Integer),
    Column("room", String(16), nullable=False),
    Column("active", Boolean, nullable=False),
)

weekly_hours = Table(
    "weekly_hours",
    metadata,
    Column("doctor_id", String(32), ForeignKey("doctors.id"), primary_key=True),
    Column("weekday", Integer, primary_key=True),
    Column("starts", String(5), primary_key=True),
    Column("ends", String(5), nullable=False),
    Column("slot_minutes", Integer, nullable=False),
    Column("break_from", String(5)),
    Column("break_to", String(5)),
    Column("room", String(16)),
)

absences = Table(
    "absences",
    metadata,
    Column("doctor_id", String(32), ForeignKey("doctors.id"), primary_key=True),
    Column("first_day", String(10), primary_key=True),
    Column("last_day", String(10), nullable=False),
    Column("reason", String(32), nullable=False),
    Index("ix_absences_days", "doctor_id", "last_day"),
)
