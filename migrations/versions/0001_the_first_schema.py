"""the first schema"""

import sqlalchemy as sa
from alembic import op

ONLY_APPEND = {
    "sqlite": [
        "CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal "
        "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
        "CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal "
        "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    ],
    "postgresql": [
        "CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$",
        "CREATE TRIGGER journal_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON journal "
        "FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only()",
    ],
}

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "clinics",
        sa.Column("code", sa.String(length=32), nullable=False),
        sa.Column("name_kk", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("official_name_kk", sa.Text(), nullable=False),
        sa.Column("official_name_ru", sa.Text(), nullable=False),
        sa.Column("unit", sa.String(length=32), nullable=False),
        sa.Column("address_kk", sa.Text(), nullable=False),
        sa.Column("address_ru", sa.Text(), nullable=False),
        sa.Column("phones", sa.Text(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=False),
        sa.Column("longitude", sa.Float(), nullable=False),
        sa.Column("approximate", sa.Boolean(), nullable=False),
        sa.Column("children_only", sa.Boolean(), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_clinics")),
    )
    op.create_table(
        "code_failures",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("phone_print", sa.LargeBinary(length=32), nullable=False),
        sa.Column("iin_print", sa.LargeBinary(length=32), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code_failures")),
    )
    op.create_index(op.f("ix_code_failures_at"), "code_failures", ["at"], unique=False)
    op.create_index("ix_code_failures_chat", "code_failures", ["bot_id", "chat_id", "at"], unique=False)
    op.create_index("ix_code_failures_iin", "code_failures", ["iin_print", "at"], unique=False)
    op.create_index("ix_code_failures_phone", "code_failures", ["phone_print", "at"], unique=False)
    op.create_table(
        "codes",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("purpose", sa.String(length=32), nullable=False),
        sa.Column("about", sa.String(length=32), nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("phone_print", sa.LargeBinary(length=32), nullable=False),
        sa.Column("phone", sa.LargeBinary(), nullable=False),
        sa.Column("iin_print", sa.LargeBinary(length=32), nullable=False),
        sa.Column("code_print", sa.LargeBinary(length=32), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_codes")),
    )
    op.create_index("ix_codes_chat", "codes", ["bot_id", "chat_id", "sent_at"], unique=False)
    op.create_index("ix_codes_phone", "codes", ["phone_print", "sent_at"], unique=False)
    op.create_index(op.f("ix_codes_sent_at"), "codes", ["sent_at"], unique=False)
    op.create_table(
        "daily",
        sa.Column("duty", sa.String(length=32), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("duty", name=op.f("pk_daily")),
    )
    op.create_table(
        "dialog_state",
        sa.Column("bot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("saved_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("bot_id", "chat_id", name=op.f("pk_dialog_state")),
    )
    op.create_table(
        "identity_checks",
        sa.Column("code", sa.String(length=16), nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("iin_print", sa.LargeBinary(length=32), nullable=False),
        sa.Column("iin", sa.LargeBinary(), nullable=False),
        sa.Column("phone_print", sa.LargeBinary(length=32), nullable=False),
        sa.Column("phone", sa.LargeBinary(), nullable=False),
        sa.Column("clinic_code", sa.String(length=32), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.Column("decided_by", sa.String(length=48), nullable=True),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_identity_checks")),
    )
    op.create_index("ix_identity_checks_clinic", "identity_checks", ["clinic_code", "state"], unique=False)
    op.create_index("ix_identity_checks_pair", "identity_checks", ["iin_print", "phone_print"], unique=False)
    op.create_table(
        "inbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
    )
    op.create_index(
        "ix_inbox_open",
        "inbox",
        ["id"],
        unique=False,
        sqlite_where=sa.text("state = 'new'"),
        postgresql_where=sa.text("state = 'new'"),
    )
    op.create_index("uq_inbox_update", "inbox", ["bot_id", "update_id"], unique=True)
    op.create_table(
        "journal",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.String(length=48), nullable=False),
        sa.Column("action", sa.String(length=48), nullable=False),
        sa.Column("subject_id", sa.String(length=16), nullable=True),
        sa.Column("about", sa.String(length=32), nullable=True),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_journal")),
    )
    op.create_index("ix_journal_about", "journal", ["about", "seq"], unique=False)
    op.create_index("ix_journal_subject", "journal", ["subject_id", "seq"], unique=False)
    op.create_table(
        "local_chats",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("head", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name=op.f("pk_local_chats")),
    )
    op.create_table(
        "local_counters",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_local_counters")),
    )
    op.create_table(
        "notices",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("once", sa.String(length=96), nullable=False),
        sa.Column("route", sa.String(length=8), nullable=False),
        sa.Column("lane", sa.String(length=48), nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=True),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("clinic_code", sa.String(length=32), nullable=True),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("facts", sa.LargeBinary(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("about", sa.String(length=32), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("doubts", sa.Integer(), nullable=False),
        sa.Column("lease", sa.String(length=16), nullable=True),
        sa.Column("leased_until", sa.BigInteger(), nullable=True),
        sa.Column("sending", sa.Boolean(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
        sa.UniqueConstraint("once", name=op.f("uq_notices_once")),
    )
    op.create_index("ix_notices_about", "notices", ["about"], unique=False)
    op.create_index("ix_notices_clinic", "notices", ["clinic_code", "due_at"], unique=False)
    op.create_index(
        "ix_notices_expiry",
        "notices",
        ["expires_at"],
        unique=False,
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_notices_lane",
        "notices",
        ["lane", "due_at"],
        unique=False,
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_notices_next",
        "notices",
        ["urgent", "next_at"],
        unique=False,
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("iin_print", sa.LargeBinary(length=32), nullable=False),
        sa.Column("iin", sa.LargeBinary(), nullable=False),
        sa.Column("phone_print", sa.LargeBinary(length=32), nullable=True),
        sa.Column("phone", sa.LargeBinary(), nullable=True),
        sa.Column("profile", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("iin_print", name=op.f("uq_people_iin_print")),
    )
    op.create_index(op.f("ix_people_phone_print"), "people", ["phone_print"], unique=False)
    op.create_table(
        "sandbox_sms",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("phone_print", sa.LargeBinary(length=32), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sandbox_sms")),
    )
    op.create_index(op.f("ix_sandbox_sms_phone_print"), "sandbox_sms", ["phone_print"], unique=False)
    op.create_table(
        "chats",
        sa.Column("bot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=True),
        sa.Column("person_id", sa.String(length=16), nullable=True),
        sa.Column("verified_until", sa.BigInteger(), nullable=True),
        sa.Column("shared_phone", sa.Boolean(), nullable=False),
        sa.Column("clinic_in_push", sa.Boolean(), nullable=False),
        sa.Column("blocked_at", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_chats_person_id")),
        sa.PrimaryKeyConstraint("bot_id", "chat_id", name=op.f("pk_chats")),
    )
    op.create_index(op.f("ix_chats_person_id"), "chats", ["person_id"], unique=False)
    op.create_table(
        "consents",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.String(length=16), nullable=True),
        sa.Column("purpose", sa.String(length=32), nullable=False),
        sa.Column("text_version", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("given_at", sa.BigInteger(), nullable=False),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_consents_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    op.create_index("ix_consents_chat", "consents", ["bot_id", "chat_id", "purpose"], unique=False)
    op.create_index(op.f("ix_consents_person_id"), "consents", ["person_id"], unique=False)
    op.create_table(
        "doctors",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("clinic_code", sa.String(length=32), nullable=False),
        sa.Column("speciality", sa.String(length=32), nullable=False),
        sa.Column("name_kk", sa.Text(), nullable=False),
        sa.Column("name_ru", sa.Text(), nullable=False),
        sa.Column("area", sa.Integer(), nullable=True),
        sa.Column("room", sa.String(length=16), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["clinic_code"], ["clinics.code"], name=op.f("fk_doctors_clinic_code")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_doctors")),
    )
    op.create_index(op.f("ix_doctors_clinic_code"), "doctors", ["clinic_code"], unique=False)
    op.create_table(
        "local_files",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("card", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["local_chats.chat_id"], name=op.f("fk_local_files_chat_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_local_files")),
    )
    op.create_index("ix_local_files_chat", "local_files", ["chat_id"], unique=False)
    op.create_table(
        "local_messages",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["local_chats.chat_id"], name=op.f("fk_local_messages_chat_id")),
        sa.PrimaryKeyConstraint("chat_id", "message_id", name=op.f("pk_local_messages")),
    )
    op.create_table(
        "representations",
        sa.Column("person_id", sa.String(length=16), nullable=False),
        sa.Column("subject_id", sa.String(length=16), nullable=False),
        sa.Column("relation", sa.String(length=8), nullable=False),
        sa.Column("proof", sa.String(length=32), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_representations_person_id")),
        sa.ForeignKeyConstraint(["subject_id"], ["people.id"], name=op.f("fk_representations_subject_id")),
        sa.PrimaryKeyConstraint("person_id", "subject_id", name=op.f("pk_representations")),
    )
    op.create_table(
        "requests",
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("service", sa.String(length=32), nullable=False),
        sa.Column("standard", sa.String(length=64), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("clinic_code", sa.String(length=32), nullable=False),
        sa.Column("applicant_id", sa.String(length=16), nullable=False),
        sa.Column("subject_id", sa.String(length=16), nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("submitted_at", sa.BigInteger(), nullable=False),
        sa.Column("accepted_at", sa.BigInteger(), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("answers", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["applicant_id"], ["people.id"], name=op.f("fk_requests_applicant_id")),
        sa.ForeignKeyConstraint(["subject_id"], ["people.id"], name=op.f("fk_requests_subject_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_requests")),
    )
    op.create_index("ix_requests_applicant", "requests", ["applicant_id", "submitted_at"], unique=False)
    op.create_index("ix_requests_clinic", "requests", ["clinic_code", "submitted_at"], unique=False)
    op.create_index("ix_requests_due", "requests", ["state", "accepted_at"], unique=False)
    op.create_index("ix_requests_subject", "requests", ["subject_id", "submitted_at"], unique=False)
    op.create_index("ix_requests_submitted", "requests", ["submitted_at"], unique=False)
    op.create_table(
        "waiting",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("clinic_code", sa.String(length=32), nullable=False),
        sa.Column("age_group", sa.String(length=8), nullable=False),
        sa.Column("doctor_id", sa.String(length=32), nullable=True),
        sa.Column("subject_id", sa.String(length=16), nullable=False),
        sa.Column("applicant_id", sa.String(length=16), nullable=False),
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("slot_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("offered_until", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["applicant_id"], ["people.id"], name=op.f("fk_waiting_applicant_id")),
        sa.ForeignKeyConstraint(["subject_id"], ["people.id"], name=op.f("fk_waiting_subject_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting")),
    )
    op.create_index(
        "ix_waiting_all",
        "waiting",
        ["created_at"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_index(
        "ix_waiting_offered",
        "waiting",
        ["offered_until"],
        unique=False,
        sqlite_where=sa.text("state = 'offered'"),
        postgresql_where=sa.text("state = 'offered'"),
    )
    op.create_index("ix_waiting_subject", "waiting", ["subject_id", "state"], unique=False)
    op.create_index(
        "ix_waiting_turn",
        "waiting",
        ["clinic_code", "created_at"],
        unique=False,
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "absences",
        sa.Column("doctor_id", sa.String(length=32), nullable=False),
        sa.Column("first_day", sa.String(length=10), nullable=False),
        sa.Column("last_day", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["doctor_id"], ["doctors.id"], name=op.f("fk_absences_doctor_id")),
        sa.PrimaryKeyConstraint("doctor_id", "first_day", name=op.f("pk_absences")),
    )
    op.create_index("ix_absences_days", "absences", ["doctor_id", "last_day"], unique=False)
    op.create_table(
        "request_history",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.String(length=16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("event", sa.String(length=32), nullable=False),
        sa.Column("actor", sa.String(length=16), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["number"], ["requests.number"], name=op.f("fk_request_history_number")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_history")),
    )
    op.create_index(op.f("ix_request_history_number"), "request_history", ["number"], unique=False)
    op.create_table(
        "slots",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("doctor_id", sa.String(length=32), nullable=False),
        sa.Column("clinic_code", sa.String(length=32), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("room", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("holder", sa.String(length=48), nullable=True),
        sa.Column("held_until", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["doctor_id"], ["doctors.id"], name=op.f("fk_slots_doctor_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slots")),
    )
    op.create_index(
        "ix_slots_holder",
        "slots",
        ["holder"],
        unique=False,
        sqlite_where=sa.text("holder IS NOT NULL"),
        postgresql_where=sa.text("holder IS NOT NULL"),
    )
    op.create_index(
        "ix_slots_open",
        "slots",
        ["doctor_id", "starts_at", "day"],
        unique=False,
        sqlite_where=sa.text("state IN ('free', 'held')"),
        postgresql_where=sa.text("state IN ('free', 'held')"),
    )
    op.create_index("uq_slots_doctor_start", "slots", ["doctor_id", "starts_at"], unique=True)
    op.create_table(
        "weekly_hours",
        sa.Column("doctor_id", sa.String(length=32), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("starts", sa.String(length=5), nullable=False),
        sa.Column("ends", sa.String(length=5), nullable=False),
        sa.Column("slot_minutes", sa.Integer(), nullable=False),
        sa.Column("break_from", sa.String(length=5), nullable=True),
        sa.Column("break_to", sa.String(length=5), nullable=True),
        sa.Column("room", sa.String(length=16), nullable=True),
        sa.ForeignKeyConstraint(["doctor_id"], ["doctors.id"], name=op.f("fk_weekly_hours_doctor_id")),
        sa.PrimaryKeyConstraint("doctor_id", "weekday", "starts", name=op.f("pk_weekly_hours")),
    )
    op.create_table(
        "visits",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("request_number", sa.String(length=16), nullable=False),
        sa.Column("slot_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("doctor_id", sa.String(length=32), nullable=False),
        sa.Column("clinic_code", sa.String(length=32), nullable=False),
        sa.Column("subject_id", sa.String(length=16), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["doctor_id"], ["doctors.id"], name=op.f("fk_visits_doctor_id")),
        sa.ForeignKeyConstraint(["request_number"], ["requests.number"], name=op.f("fk_visits_request_number")),
        sa.ForeignKeyConstraint(["slot_id"], ["slots.id"], name=op.f("fk_visits_slot_id")),
        sa.ForeignKeyConstraint(["subject_id"], ["people.id"], name=op.f("fk_visits_subject_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visits")),
    )
    op.create_index(
        "ix_visits_ahead",
        "visits",
        ["subject_id", "ends_at"],
        unique=False,
        sqlite_where=sa.text("state IN ('booked', 'confirmed')"),
        postgresql_where=sa.text("state IN ('booked', 'confirmed')"),
    )
    op.create_index("ix_visits_day", "visits", ["clinic_code", "starts_at"], unique=False)
    op.create_index(
        "ix_visits_over",
        "visits",
        ["ends_at"],
        unique=False,
        sqlite_where=sa.text("state IN ('booked', 'confirmed')"),
        postgresql_where=sa.text("state IN ('booked', 'confirmed')"),
    )
    op.create_index(op.f("ix_visits_request_number"), "visits", ["request_number"], unique=False)
    op.create_index(
        "uq_visits_living_slot",
        "visits",
        ["slot_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('booked', 'confirmed')"),
        postgresql_where=sa.text("state IN ('booked', 'confirmed')"),
    )
    for statement in ONLY_APPEND[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    op.drop_index(
        "uq_visits_living_slot",
        table_name="visits",
        sqlite_where=sa.text("state IN ('booked', 'confirmed')"),
        postgresql_where=sa.text("state IN ('booked', 'confirmed')"),
    )
    op.drop_index(op.f("ix_visits_request_number"), table_name="visits")
    op.drop_index(
        "ix_visits_over",
        table_name="visits",
        sqlite_where=sa.text("state IN ('booked', 'confirmed')"),
        postgresql_where=sa.text("state IN ('booked', 'confirmed')"),
    )
    op.drop_index("ix_visits_day", table_name="visits")
    op.drop_index(
        "ix_visits_ahead",
        table_name="visits",
        sqlite_where=sa.text("state IN ('booked', 'confirmed')"),
        postgresql_where=sa.text("state IN ('booked', 'confirmed')"),
    )
    op.drop_table("visits")
    op.drop_table("weekly_hours")
    op.drop_index("uq_slots_doctor_start", table_name="slots")
    op.drop_index(
        "ix_slots_open",
        table_name="slots",
        sqlite_where=sa.text("state IN ('free', 'held')"),
        postgresql_where=sa.text("state IN ('free', 'held')"),
    )
    op.drop_index(
        "ix_slots_holder",
        table_name="slots",
        sqlite_where=sa.text("holder IS NOT NULL"),
        postgresql_where=sa.text("holder IS NOT NULL"),
    )
    op.drop_table("slots")
    op.drop_index(op.f("ix_request_history_number"), table_name="request_history")
    op.drop_table("request_history")
    op.drop_index("ix_absences_days", table_name="absences")
    op.drop_table("absences")
    op.drop_index(
        "ix_waiting_turn",
        table_name="waiting",
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.drop_index("ix_waiting_subject", table_name="waiting")
    op.drop_index(
        "ix_waiting_offered",
        table_name="waiting",
        sqlite_where=sa.text("state = 'offered'"),
        postgresql_where=sa.text("state = 'offered'"),
    )
    op.drop_index(
        "ix_waiting_all",
        table_name="waiting",
        sqlite_where=sa.text("state = 'waiting'"),
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.drop_table("waiting")
    op.drop_index("ix_requests_submitted", table_name="requests")
    op.drop_index("ix_requests_subject", table_name="requests")
    op.drop_index("ix_requests_due", table_name="requests")
    op.drop_index("ix_requests_clinic", table_name="requests")
    op.drop_index("ix_requests_applicant", table_name="requests")
    op.drop_table("requests")
    op.drop_table("representations")
    op.drop_table("local_messages")
    op.drop_index("ix_local_files_chat", table_name="local_files")
    op.drop_table("local_files")
    op.drop_index(op.f("ix_doctors_clinic_code"), table_name="doctors")
    op.drop_table("doctors")
    op.drop_index(op.f("ix_consents_person_id"), table_name="consents")
    op.drop_index("ix_consents_chat", table_name="consents")
    op.drop_table("consents")
    op.drop_index(op.f("ix_chats_person_id"), table_name="chats")
    op.drop_table("chats")
    op.drop_index(op.f("ix_sandbox_sms_phone_print"), table_name="sandbox_sms")
    op.drop_table("sandbox_sms")
    op.drop_index(op.f("ix_people_phone_print"), table_name="people")
    op.drop_table("people")
    op.drop_index(
        "ix_notices_next",
        table_name="notices",
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.drop_index(
        "ix_notices_lane",
        table_name="notices",
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.drop_index(
        "ix_notices_expiry",
        table_name="notices",
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.drop_index("ix_notices_clinic", table_name="notices")
    op.drop_index("ix_notices_about", table_name="notices")
    op.drop_table("notices")
    op.drop_table("local_counters")
    op.drop_table("local_chats")
    op.drop_index("ix_journal_subject", table_name="journal")
    op.drop_index("ix_journal_about", table_name="journal")
    op.drop_table("journal")
    op.drop_index("uq_inbox_update", table_name="inbox")
    op.drop_index(
        "ix_inbox_open",
        table_name="inbox",
        sqlite_where=sa.text("state = 'new'"),
        postgresql_where=sa.text("state = 'new'"),
    )
    op.drop_table("inbox")
    op.drop_index("ix_identity_checks_pair", table_name="identity_checks")
    op.drop_index("ix_identity_checks_clinic", table_name="identity_checks")
    op.drop_table("identity_checks")
    op.drop_table("dialog_state")
    op.drop_table("daily")
    op.drop_index(op.f("ix_codes_sent_at"), table_name="codes")
    op.drop_index("ix_codes_phone", table_name="codes")
    op.drop_index("ix_codes_chat", table_name="codes")
    op.drop_table("codes")
    op.drop_index("ix_code_failures_phone", table_name="code_failures")
    op.drop_index("ix_code_failures_iin", table_name="code_failures")
    op.drop_index("ix_code_failures_chat", table_name="code_failures")
    op.drop_index(op.f("ix_code_failures_at"), table_name="code_failures")
    op.drop_table("code_failures")
    op.drop_table("clinics")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION journal_is_append_only()")
