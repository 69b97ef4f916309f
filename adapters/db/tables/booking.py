"""Slots, visits and the waiting list. One owner per slot is the database's own promise."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, String, Table, text

from adapters.db.tables.base import Moment, RowId, metadata

OFFERED = text("state <> 'taken' AND state <> 'closed'")
HELD = text("holder IS NOT NULL")

slots = Table(
    "slots",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("doctor_id", String(32), ForeignKey("doctors.id"), nullable=False),
    Column("clinic_code", String(32), nullable=False),
    Column("day", String(10), nullable=False),
    Column("starts_at", Moment, nullable=False),
    Column("ends_at", Moment, nullable=False),
    Column("room", String(16), nullable=False),
    # free, held, taken, closed (an absence or a changed schedule)
    Column("state", String(8), nullable=False, default="free"),
    Column("holder", String(48)),
    Column("held_until", Moment),
    Index("uq_slots_doctor_start", "doctor_id", "starts_at", unique=True),
    Index("ix_slots_free", "doctor_id", "starts_at", sqlite_where=OFFERED, postgresql_where=OFFERED),
    Index("ix_slots_holder", "holder", sqlite_where=HELD, postgresql_where=HELD),
)

LIVING = text("state IN ('booked', 'confirmed')")

visits = Table(
    "visits",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("request_number", String(16), ForeignKey("requests.number"), nullable=False, index=True),
    Column("slot_id", RowId, ForeignKey("slots.id"), nullable=False),
    Column("doctor_id", String(32), ForeignKey("doctors.id"), nullable=False),
    Column("clinic_code", String(32), nullable=False),
    Column("subject_id", String(16), ForeignKey("people.id"), nullable=False),
    Column("starts_at", Moment, nullable=False),
    Column("ends_at", Moment, nullable=False),
    # booked, confirmed, cancelled, moved, done, missed
    Column("state", String(16), nullable=False),
    Column("sequence", Integer, nullable=False, default=0),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Index("uq_visits_living_slot", "slot_id", unique=True, sqlite_where=LIVING, postgresql_where=LIVING),
    Index("ix_visits_subject", "subject_id", "starts_at", sqlite_where=LIVING, postgresql_where=LIVING),
    Index("ix_visits_day", "clinic_code", "starts_at"),
)

waiting = Table(
    "waiting",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("clinic_code", String(32), nullable=False),
    Column("speciality", String(32), nullable=False),
    Column("doctor_id", String(32)),
    Column("subject_id", String(16), ForeignKey("people.id"), nullable=False),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("until", Moment, nullable=False),
    # waiting, offered, taken, declined, expired, left
    Column("state", String(16), nullable=False),
    Column("slot_id", RowId),
    Column("offered_until", Moment),
    Column("created_at", Moment, nullable=False),
    Index("ix_waiting_turn", "clinic_code", "state", "created_at"),
    Index("ix_waiting_subject", "subject_id", "state"),
)
