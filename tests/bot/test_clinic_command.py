import asyncio
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from adapters.crypto.keys import KeyRing, keys_kept_in
from adapters.crypto.vault import Vault
from adapters.db import schema
from adapters.db.sqlite import SqliteDatabase
from adapters.db.store import SqlStore
from adapters.registers.sandbox.town import sandbox_town
from bot.cli.clinic import clinic
from domain.operations.providers.open_clinics import OpenClinics

NOW = "2026-11-24T10:00:00+05:00"
HEADER = "doctor,day,from,to,slot_minutes\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder whose clinics are open."""

    async def open_clinics() -> None:
        database = SqliteDatabase(f"sqlite:///{tmp_path / 'emhana.sqlite3'}")
        await database.start()
        store = SqlStore(database, Vault(KeyRing.parse(keys_kept_in(tmp_path / "keys"))))
        await OpenClinics(store)(sandbox_town().opening)
        await database.stop()

    schema.upgrade(f"sqlite:///{tmp_path / 'emhana.sqlite3'}")
    asyncio.run(open_clinics())
    return tmp_path


def run(data: Path, rows: str, code: str = "almaty-05") -> Result:
    file = data / "schedule.csv"
    file.write_text(HEADER + rows, encoding="utf-8")
    arguments = ["import-schedule", code, str(file), "--data", str(data), "--now", NOW]
    return CliRunner().invoke(clinic, arguments)


def test_imports_and_opens_times(data: Path) -> None:
    done = run(data, "almaty-05-t1,wed,09:00,12:00,20\nalmaty-05-t1,2026-12-16,,,\n")
    assert done.exit_code == 0, done.output
    assert "1 weekly hours, 1 absences, 1 doctors\n" in done.output
    assert " times opened, 0 closed, 0 booked visits to be moved" in done.output


def test_names_every_faulty_line(data: Path) -> None:
    refused = run(data, "nobody,wed,09:00,12:00,20\nalmaty-05-t1,wed,9,12:00,20\n")
    assert refused.exit_code == 1
    assert "nothing was imported\nline 2: unknown-doctor (doctor)\nline 3: time (from)" in refused.output


def test_unknown_clinic(data: Path) -> None:
    refused = run(data, "almaty-05-t1,wed,09:00,12:00,20\n", "nowhere")
    assert (refused.exit_code, refused.output) == (1, "Error: no clinic is called nowhere\n")
