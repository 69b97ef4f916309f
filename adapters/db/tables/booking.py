"""Slots, visits and the waiting list. One owner per slot is the database's own promise."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, String, Table, text

from adapters.db.tables.base import Moment, RowId, metadata

# SQLite uses a partial index only for a query that says the same words, so queries take them from here. Values that
# are bound would not do: it would plan the query anew each time.
FREE = text("slots.state = 'free'")
HELD = text("slots.holder IS NOT NULL")
OPEN = text("slots.state IN ('free', 'held')")
LIVING = text("visits.state IN ('booked', 'confirmed')")
WAITING = text("waiting.state = 'waiting'")
OFFERED = text("waiting.state = 'offered'")

slots = Table(
    "slots",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("doctor_id", String(32), ForeignKey("doctors.id"), nullable=False),
    Column("provider_code", String(32), nullable=False),
    # on the wall of the clinic
    Column("day", String(10), nullable=False),
    Column("starts_at", Moment, nullable=False),
    Column("ends_at", Moment, nullable=False),
    Column("room", String(16), nullable=False),
    # free, held, taken, displaced (taken, but the doctor is away), closed
    Column("state", String(12), nullable=False, default="free"),
    Column("holder", String(48)),
    Column("held_until", Moment),
    Index("uq_slots_doctor_start", "doctor_id", "starts_at", unique=True),
    Index("ix_slots_holder", "holder", sqlite_where=HELD, postgresql_where=HELD),
)
Index("ix_slots_open", slots.c.doctor_id, slots.c.starts_at, slots.c.day, sqlite_where=OPEN, postgresql_where=OPEN)

visits = Table(
    "visits",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("request_number", String(16), ForeignKey("requests.number"), nullable=False, index=True),
    Column("slot_id", RowId, ForeignKey("slots.id"), nullable=False),
    Column("doctor_id", String(32), ForeignKey("doctors.id"), nullable=False),
    Column("provider_code", String(32), nullable=False),
    Column("subject_id", String(16), ForeignKey("people.id"), nullable=False),
    Column("starts_at", Moment, nullable=False),
    Column("ends_at", Moment, nullable=False),
    # booked, confirmed, cancelled, done, missed
    Column("state", String(16), nullable=False),
    Column("sequence", Integer, nullable=False, default=0),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Index("ix_visits_day", "provider_code", "starts_at"),
)
Index("uq_visits_living_slot", visits.c.slot_id, unique=True, sqlite_where=LIVING, postgresql_where=LIVING)
Index("ix_visits_ahead", visits.c.subject_id, visits.c.ends_at, sqlite_where=LIVING, postgresql_where=LIVING)
Index("ix_visits_over", visits.c.ends_at, sqlite_where=LIVING, postgresql_where=LIVING)

waiting = Table(
    "waiting",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("provider_code", String(32), nullable=False),
    # child, adult: decides which doctors will do when none is named
    Column("age_group", String(8), nullable=False),
    Column("doctor_id", String(32)),
    Column("subject_id", String(16), ForeignKey("people.id"), nullable=False),
    Column("applicant_id", String(16), ForeignKey("people.id"), nullable=False),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("language", String(2), nullable=False),
    Column("until", Moment, nullable=False),
    # waiting, offered, taken, declined, expired, left
    Column("state", String(16), nullable=False),
    Column("slot_id", RowId),
    Column("offered_until", Moment),
    Column("created_at", Moment, nullable=False),
    Index("ix_waiting_subject", "subject_id", "state"),
)
Index(
    "ix_waiting_turn", waiting.c.provider_code, waiting.c.created_at, sqlite_where=WAITING, postgresql_where=WAITING
)
Index("ix_waiting_all", waiting.c.created_at, sqlite_where=WAITING, postgresql_where=WAITING)
Index("ix_waiting_offered", waiting.c.offered_until, sqlite_where=OFFERED, postgresql_where=OFFERED)
