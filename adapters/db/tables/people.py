"""People we know, the chats they speak in, what they consented to, the codes we sent them."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, LargeBinary, String, Table

from adapters.db.tables.base import Moment, metadata

people = Table(
    "people",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("iin_print", LargeBinary(32), nullable=False, unique=True),
    Column("iin", LargeBinary, nullable=False),
    Column("phone_print", LargeBinary(32), index=True),
    Column("phone", LargeBinary),
    Column("profile", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
)

chats = Table(
    "chats",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("user_id", BigInteger, nullable=False),
    Column("language", String(2)),
    Column("person_id", String(16), ForeignKey("people.id"), index=True),
    Column("verified_until", Moment),
    Column("shared_phone", Boolean, nullable=False, default=False),
    Column("clinic_in_push", Boolean, nullable=False, default=False),
    Column("blocked_at", Moment),
    Column("created_at", Moment, nullable=False),
)

# Who may act for whom, as the register last said.
representations = Table(
    "representations",
    metadata,
    Column("person_id", String(16), ForeignKey("people.id"), primary_key=True),
    Column("subject_id", String(16), ForeignKey("people.id"), primary_key=True),
    Column("relation", String(8), nullable=False),
    Column("proof", String(32), nullable=False),
    Column("told_at", Moment, nullable=False),
)

identity_checks = Table(
    "identity_checks",
    metadata,
    Column("code", String(16), primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("iin_print", LargeBinary(32), nullable=False),
    Column("iin", LargeBinary, nullable=False),
    Column("phone_print", LargeBinary(32), nullable=False),
    Column("phone", LargeBinary, nullable=False),
    Column("provider_code", String(32)),
    # open, confirmed, refused
    Column("state", String(12), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("decided_at", Moment),
    Column("decided_by", String(48)),
    Index("ix_identity_checks_pair", "iin_print", "phone_print"),
    Index("ix_identity_checks_provider", "provider_code", "state"),
)

consents = Table(
    "consents",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("person_id", String(16), ForeignKey("people.id"), index=True),
    Column("purpose", String(32), nullable=False),
    Column("text_version", String(16), nullable=False),
    Column("language", String(2), nullable=False),
    Column("given_at", Moment, nullable=False),
    Column("withdrawn_at", Moment),
    Index("ix_consents_chat", "bot_id", "chat_id", "purpose"),
)

codes = Table(
    "codes",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("purpose", String(32), nullable=False),
    Column("about", String(32), nullable=False, default=""),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("phone_print", LargeBinary(32), nullable=False),
    Column("phone", LargeBinary, nullable=False),
    Column("iin_print", LargeBinary(32), nullable=False),
    Column("code_print", LargeBinary(32), nullable=False),
    Column("sent_at", Moment, nullable=False, index=True),
    Column("expires_at", Moment, nullable=False),
    Column("failures", Integer, nullable=False, default=0),
    Column("used_at", Moment),
    Index("ix_codes_phone", "phone_print", "sent_at"),
    Index("ix_codes_chat", "bot_id", "chat_id", "sent_at"),
)

code_failures = Table(
    "code_failures",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("at", Moment, nullable=False, index=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("phone_print", LargeBinary(32), nullable=False),
    # none when somebody else's IIN was tried: its owner must not be locked out by that
    Column("iin_print", LargeBinary(32)),
    Index("ix_code_failures_phone", "phone_print", "at"),
    Index("ix_code_failures_iin", "iin_print", "at"),
    Index("ix_code_failures_chat", "bot_id", "chat_id", "at"),
)
