"""A copy taken while somebody writes is whole."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from adapters.db.backup import NotSqlite, copy_database
from adapters.db.database import open_database


def write_a_chat(number: int, connection: Connection) -> None:
    connection.execute(
        text("INSERT INTO dialog_state (bot_id, chat_id, body, saved_at) VALUES (1, :chat, x'00', 0)"),
        {"chat": number},
    )


async def test_a_running_database_is_copied_whole(sqlite_url: str, tmp_path: Path) -> None:
    database = open_database(sqlite_url)
    await database.start()
    for number in range(50):
        await database.write(lambda connection, number=number: write_a_chat(number, connection))

    await copy_database(sqlite_url, tmp_path / "copy.sqlite3")
    await database.write(lambda connection: write_a_chat(99, connection))
    await database.stop()

    with sqlite3.connect(tmp_path / "copy.sqlite3") as copy:
        assert copy.execute("SELECT count(*) FROM dialog_state").fetchone() == (50,)
    assert not (tmp_path / "copy.sqlite3.part").exists()


async def test_a_file_that_is_there_is_not_written_over(sqlite_url: str, tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite3"
    target.write_text("precious")
    with pytest.raises(FileExistsError):
        await copy_database(sqlite_url, target)
    assert target.read_text() == "precious"


async def test_postgresql_is_left_to_its_own_tools(tmp_path: Path) -> None:
    with pytest.raises(NotSqlite):
        await copy_database("postgresql://host/name", tmp_path / "copy")
