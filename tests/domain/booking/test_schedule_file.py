from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.booking.schedule import Absence, AbsenceReason, WeeklyHours
from domain.booking.schedule_file import Fault, ReadSchedule, ScheduleFlaw, ScheduleRefused, read_schedule
from domain.booking.schedule_row import RowFlaw
from domain.providers.doctor import Doctor, Speciality

HEADER = "doctor,day,from,to,slot_minutes,break_from,break_to,room,reason\n"


def doctor(doctor_id: str, name_kk: str, name_ru: str) -> Doctor:
    return Doctor(doctor_id, "almaty-05", Speciality.GP, name_kk, name_ru, 1, "201")


DOCTORS = (
    doctor("almaty-05-g1", "Үсенова Мәдина Серікқызы", "Усенова Мадина Сериккызы"),
    doctor("almaty-05-g2", "Ким Диана Леонидовна", "Ким Диана Леонидовна"),
    doctor("almaty-05-g3", "Ли Вера", "Ли Вера"),
    doctor("almaty-05-g4", "Ли Вера", "Ли Вера"),
)


def read(rows: str, header: str = HEADER) -> ReadSchedule | ScheduleRefused:
    return read_schedule((header + rows).encode(), DOCTORS)


def test_hours_with_a_break_for_a_range_of_days() -> None:
    got = read("almaty-05-g1,mon-wed,8:00,13:00,15,10:30,10:45,305,\n")
    expected = [
        WeeklyHours("almaty-05-g1", day, time(8), time(13), 15, time(10, 30), time(10, 45), "305")
        for day in range(3)
    ]
    assert got == ReadSchedule(tuple(expected), ())


@pytest.mark.parametrize(
    ("day", "weekdays"),
    [("sat", [5]), ("1", [0]), ("2-3", [1, 2]), ("ДС-ЖМ", [0, 1, 2, 3, 4]), ("пн", [0]), ("жс", [6]), ("Вс", [6])],
)
def test_weekdays_in_three_languages(day: str, weekdays: list[int]) -> None:
    got = read(f"almaty-05-g2,{day},08.00,12.00,20,,,,\n")
    assert isinstance(got, ReadSchedule)
    assert [one.weekday for one in got.hours] == weekdays


@pytest.mark.parametrize("name", ["ALMATY-05-G1", "үсенова  мәдина Серікқызы", "Усенова Мадина Сериккызы"])
def test_doctors_by_id_or_name(name: str) -> None:
    got = read(f"{name},mon,08:00,12:00,20,,,,\n")
    assert isinstance(got, ReadSchedule)
    assert got.hours[0].doctor_id == "almaty-05-g1"


def test_absences() -> None:
    got = read("almaty-05-g1,2026-12-07..2026-12-18,,,,,,,leave\nalmaty-05-g2,01.12.2026,,,,,,,\n")
    assert got == ReadSchedule(
        (),
        (
            Absence("almaty-05-g1", date(2026, 12, 7), date(2026, 12, 18), AbsenceReason.LEAVE),
            Absence("almaty-05-g2", date(2026, 12, 1), date(2026, 12, 1), AbsenceReason.OTHER),
        ),
    )


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_as_spreadsheets_write_it(delimiter: str, mark: str) -> None:
    text = mark + "Day,Doctor,From,To,Slot_minutes\r\nmon,almaty-05-g1,08:00,12:00,20\r\n,,,,\r\n"
    got = read_schedule(text.replace(",", delimiter).encode(), DOCTORS)
    assert got == ReadSchedule((WeeklyHours("almaty-05-g1", 0, time(8), time(12), 20),), ())


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        ("nobody,mon,08:00,12:00,15,,,,", RowFlaw.UNKNOWN_DOCTOR, "doctor"),
        ("Ли Вера,mon,08:00,12:00,15,,,,", RowFlaw.AMBIGUOUS_DOCTOR, "doctor"),
        ("almaty-05-g1,someday,08:00,12:00,15,,,,", RowFlaw.DAY, "day"),
        ("almaty-05-g1,fri-mon,08:00,12:00,15,,,,", RowFlaw.DAY, "day"),
        ("almaty-05-g1,2026-02-30,,,,,,,leave", RowFlaw.DAY, "day"),
        ("almaty-05-g1,2026-12-18..2026-12-07,,,,,,,leave", RowFlaw.DAY, "day"),
        ("almaty-05-g1,mon,24:00,12:00,15,,,,", RowFlaw.TIME, "from"),
        ("almaty-05-g1,mon,08:00,,15,,,,", RowFlaw.TIME, "to"),
        ("almaty-05-g1,mon,12:00,08:00,15,,,,", RowFlaw.ORDER, "to"),
        ("almaty-05-g1,mon,08:00,08:10,15,,,,", RowFlaw.ORDER, "to"),
        ("almaty-05-g1,mon,08:00,12:00,٣٠,,,,", RowFlaw.SLOT_MINUTES, "slot_minutes"),
        ("almaty-05-g1,mon,08:00,12:00,4,,,,", RowFlaw.SLOT_MINUTES, "slot_minutes"),
        ("almaty-05-g1,mon,08:00,12:00,15,10:00,,,", RowFlaw.TIME, "break_to"),
        ("almaty-05-g1,mon,08:00,12:00,15,07:00,09:00,,", RowFlaw.BREAK, "break_from"),
        ("almaty-05-g1,mon,08:00,12:00,15,,,a room with a long name,", RowFlaw.ROOM, "room"),
        ("almaty-05-g1,mon,08:00,12:00,15,,,,leave", RowFlaw.REASON, "reason"),
        ("almaty-05-g1,2026-12-01,,,,,,,holiday", RowFlaw.REASON, "reason"),
        ("almaty-05-g1,2026-12-01,08:00,,,,,,leave", RowFlaw.ABSENCE_WITH_HOURS, "from"),
    ],
)
def test_one_fault_refuses_the_file(row: str, code: RowFlaw, column: str) -> None:
    got = read(f"almaty-05-g2,mon,08:00,12:00,15,,,,\n\n{row}\n")
    assert got == ScheduleRefused((Fault(4, code, column),))


def test_overlaps_are_a_fault_and_two_shifts_are_not() -> None:
    two_shifts = "almaty-05-g1,mon,08:00,12:00,15,,,,\nalmaty-05-g1,mon,12:00,15:00,15,,,,\n"
    assert isinstance(read(two_shifts), ReadSchedule)
    assert isinstance(read(two_shifts + "almaty-05-g2,mon,08:00,12:00,15,,,,\n"), ReadSchedule)
    assert read(two_shifts + "almaty-05-g1,mon-fri,11:00,13:00,15,,,,\n") == ScheduleRefused(
        (Fault(4, RowFlaw.OVERLAP, "from"),)
    )


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"doctor,day\n", Fault(1, ScheduleFlaw.COLUMNS, "from")),
        (b"", Fault(1, ScheduleFlaw.COLUMNS, "doctor")),
        (HEADER.encode(), Fault(1, ScheduleFlaw.EMPTY)),
        ("дәрігер".encode("cp1251", "replace"), Fault(1, ScheduleFlaw.NOT_UTF8)),
        (b"x" * 1_000_001, Fault(1, ScheduleFlaw.TOO_LONG)),
        ((HEADER + '"almaty').encode(), Fault(2, ScheduleFlaw.NOT_CSV)),
    ],
)
def test_files_that_are_no_schedule(content: bytes, fault: Fault) -> None:
    assert read_schedule(content, DOCTORS) == ScheduleRefused((fault,))


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda rows: (HEADER + rows).encode("utf-8", "replace")))
def test_any_file_may_come(content: bytes) -> None:
    assert isinstance(read_schedule(content, DOCTORS), ReadSchedule | ScheduleRefused)
