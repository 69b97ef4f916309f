import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from adapters.db import schema
from adapters.db.postgres import postgres_engine
from adapters.db.sqlite_driver import sqlite_engine
from adapters.db.tables import metadata


@pytest.fixture
def empty_url(request: pytest.FixtureRequest, dialect: str, tmp_path: Path) -> str:
    if dialect == "sqlite":
        return f"sqlite:///{tmp_path / 'new' / 'empty.sqlite3'}"
    return str(request.getfixturevalue("postgres_empty_url"))


def look(url: str) -> Connection:
    return (sqlite_engine(url) if url.startswith("sqlite") else postgres_engine(url)).connect()


def shape(url: str) -> dict[str, object]:
    with look(url) as connection:
        seen = inspect(connection)
        return {
            table: (
                sorted((c["name"], str(c["type"]), c["nullable"]) for c in seen.get_columns(table)),
                sorted(
                    (i["name"] or "", str(i["column_names"]), bool(i["unique"])) for i in seen.get_indexes(table)
                ),
                sorted(u["name"] or "" for u in seen.get_unique_constraints(table)),
                seen.get_pk_constraint(table)["name"],
                sorted(f["name"] or "" for f in seen.get_foreign_keys(table)),
            )
            for table in seen.get_table_names()
            if table != "alembic_version"
        }


def test_up_down_up_version_by_version(empty_url: str) -> None:
    shapes = [{}]
    for version in schema.versions():
        schema.upgrade(empty_url, version)
        shapes.append(shape(empty_url))
    for version, expected in zip(["base", *schema.versions()][-2::-1], shapes[-2::-1], strict=True):
        schema.downgrade(empty_url, version)
        assert shape(empty_url) == expected
    schema.upgrade(empty_url)
    assert shape(empty_url) == shapes[-1]
    schema.check(empty_url)


def test_migrations_give_what_the_tables_say(empty_url: str, database_url: str) -> None:
    schema.upgrade(empty_url)
    assert shape(empty_url) == shape(database_url)
    with look(empty_url) as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, metadata) == []


def test_the_migrated_journal_is_guarded(empty_url: str) -> None:
    schema.upgrade(empty_url)
    with look(empty_url) as connection:
        connection.execute(
            text(
                "INSERT INTO journal (seq, at, actor, action, channel, facts, hash)"
                " VALUES (1, 0, 'system', 'x', 'x', '{}', :hash)"
            ),
            {"hash": b"x"},
        )
        with pytest.raises(DBAPIError, match="append-only"):
            connection.execute(text("DELETE FROM journal"))


def test_upgrading_again_changes_nothing(empty_url: str) -> None:
    schema.upgrade(empty_url)
    schema.upgrade(empty_url)
    assert schema.current(empty_url) == schema.head()


def test_a_database_without_schema_is_refused(empty_url: str) -> None:
    schema.upgrade(empty_url)
    schema.downgrade(empty_url)
    with pytest.raises(schema.UnknownSchema, match="no schema"):
        schema.check(empty_url)


def test_a_schema_from_the_future_is_refused(empty_url: str) -> None:
    schema.upgrade(empty_url)
    with look(empty_url) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.commit()
    with pytest.raises(schema.UnknownSchema, match="9999"):
        schema.check(empty_url)
    with pytest.raises(schema.UnknownSchema):
        schema.upgrade(empty_url)


def test_an_interrupted_upgrade_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "broken.sqlite3"
    url = f"sqlite:///{path}"
    real = schema.command.upgrade

    def pulled_out(*args: object) -> None:
        real(*args)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(schema.command, "upgrade", pulled_out)
        with pytest.raises(KeyboardInterrupt):
            schema.upgrade(url)
    assert sqlite3.connect(path).execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    schema.upgrade(url)
    schema.check(url)
