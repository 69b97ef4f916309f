"""The database itself refuses to change or remove a line of the journal."""

from sqlalchemy import DDL, event

from adapters.db.tables.journal import journal

SQLITE = tuple(
    f"CREATE TRIGGER journal_no_{action.lower()} BEFORE {action} ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
    for action in ("UPDATE", "DELETE")
)
REFUSE = (
    "CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$"
)
GUARD = (
    "CREATE TRIGGER journal_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON journal "
    "FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only()"
)
POSTGRESQL = (REFUSE, GUARD)

for _dialect, _statements in (("sqlite", SQLITE), ("postgresql", POSTGRESQL)):
    for _statement in _statements:
        _ddl: DDL = DDL(_statement)  # type: ignore[no-untyped-call]
        event.listen(journal, "after_create", _ddl.execute_if(dialect=_dialect))
