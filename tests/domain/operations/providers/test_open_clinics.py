"""Opening clinics and importing their schedules, on both databases."""

from datetime import UTC, date, datetime, time

import pytest
from sqlalchemy import select

from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.db.store import SqlStore
from adapters.db.tables.journal import journal
from adapters.registers.sandbox.town import sandbox_town
from domain.booking.schedule import Absence, AbsenceReason, WeeklyHours
from domain.booking.schedule_file import ScheduleRefused
from domain.operations.providers.import_schedule import ImportSchedule, ScheduleImported, UnknownClinic
from domain.operations.providers.open_clinics import OpenClinics
from tests.support.fake_time import FakeTime

HEADER = b"doctor,day,from,to,slot_minutes,break_from,break_to,room,reason\n"
FILE = HEADER + b"almaty-05-t1,tue,09:00,12:00,20,,,,\nalmaty-05-t2,2026-12-01..2026-12-03,,,,,,,sick\n"


@pytest.fixture
def store(database: Database) -> SqlStore:
    return SqlStore(database, Vault(KeyRing.parse(make_keys())))


@pytest.fixture
async def opened(store: SqlStore) -> SqlStore:
    await OpenClinics(store)(sandbox_town().opening)
    return store


async def test_opens_every_clinic_once(store: SqlStore) -> None:
    opening = sandbox_town().opening
    assert len(await OpenClinics(store)(opening)) == 33 + 6
    assert await OpenClinics(store)(opening) == ()
    assert await store.read(lambda unit: unit.providers.clinics()) == sandbox_town().clinics
    assert set(await store.read(lambda unit: unit.providers.every())) == set(opening.clinics)
    clinic = opening.clinics[4]
    assert await store.read(lambda unit: unit.providers.one(clinic.code)) == clinic
    doctors = tuple(
        sorted((one for one in opening.doctors if one.provider_code == clinic.code), key=lambda one: one.id)
    )
    assert await store.read(lambda unit: unit.providers.doctors(clinic.code)) == doctors
    for doctor in doctors:
        hours = tuple(one for one in opening.weekly_hours if one.doctor_id == doctor.id)
        assert await store.read(lambda unit, doctor=doctor: unit.providers.doctor(doctor.id)) == doctor
        assert await store.read(lambda unit, doctor=doctor: unit.providers.weekly_hours(doctor.id)) == hours
    away = opening.absences[0]
    assert await store.read(lambda unit: unit.providers.absences(away.doctor_id, away.last_day)) == (away,)
    later = date(2027, 6, 1)
    assert await store.read(lambda unit: unit.providers.absences(away.doctor_id, later)) == ()


async def test_unknown_is_none(opened: SqlStore) -> None:
    assert await opened.read(lambda unit: unit.providers.one("nowhere")) is None
    assert await opened.read(lambda unit: unit.providers.doctor("nobody")) is None


async def test_imports_all_of_a_file(opened: SqlStore, database: Database) -> None:
    outcome = await ImportSchedule(opened, FakeTime())("almaty-05", FILE, channel="desk")
    assert outcome == ScheduleImported(1, 1, ("almaty-05-t1", "almaty-05-t2"))
    hours = await opened.read(lambda unit: unit.providers.weekly_hours("almaty-05-t1"))
    assert hours == (WeeklyHours("almaty-05-t1", 1, time(9), time(12), 20),)
    untouched = tuple(one for one in sandbox_town().weekly_hours if one.doctor_id == "almaty-05-t2")
    assert await opened.read(lambda unit: unit.providers.weekly_hours("almaty-05-t2")) == untouched
    sick = Absence("almaty-05-t2", date(2026, 12, 1), date(2026, 12, 3), AbsenceReason.SICK)
    assert sick in await opened.read(lambda unit: unit.providers.absences("almaty-05-t2", date(2026, 11, 24)))
    rows = await database.read(lambda connection: connection.execute(select(journal)).all())
    assert [(row.actor, row.action, row.channel) for row in rows] == [
        ("clinic:almaty-05", "schedule-imported", "desk")
    ]
    assert rows[0].at == datetime(2026, 11, 24, 5, tzinfo=UTC)


async def test_the_same_file_again_changes_nothing(opened: SqlStore) -> None:
    importing = ImportSchedule(opened, FakeTime())
    assert await importing("almaty-05", FILE, channel="desk") == await importing("almaty-05", FILE, channel="desk")
    assert len(await opened.read(lambda unit: unit.providers.weekly_hours("almaty-05-t1"))) == 1


async def test_imports_nothing_of_a_faulty_file(opened: SqlStore) -> None:
    before = await opened.read(lambda unit: unit.providers.weekly_hours("almaty-05-t1"))
    faulty = FILE + b"almaty-06-t1,tue,09:00,12:00,20,,,,\n"
    outcome = await ImportSchedule(opened, FakeTime())("almaty-05", faulty, channel="desk")
    assert isinstance(outcome, ScheduleRefused)
    assert [(fault.line, fault.code) for fault in outcome.faults] == [(4, "unknown-doctor")]
    assert await opened.read(lambda unit: unit.providers.weekly_hours("almaty-05-t1")) == before


async def test_a_clinic_nobody_knows(opened: SqlStore) -> None:
    assert await ImportSchedule(opened, FakeTime())("nowhere", FILE, channel="desk") == UnknownClinic()
