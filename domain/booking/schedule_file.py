"""A clinic's schedule as a CSV file.

The first line names the columns, in any order; `;` and tab serve as well as `,`; UTF-8, with or without a mark:

    doctor,day,from,to,slot_minutes,break_from,break_to,room,reason
    almaty-05-t1,mon-fri,08:00,13:00,15,10:30,10:45,201,
    almaty-05-t1,sat,09:00,13:00,15,,,100,
    almaty-05-p2,2026-12-07..2026-12-18,,,,,,,leave

`doctor` is the doctor's id or full name in either language. A weekday (or a range of them) in `day` makes weekly
hours, a date (or a range) an absence. `break_from`, `break_to`, `room` and `reason` may be left out. The hours of a
doctor named with a weekday replace all earlier ones; doctors not named keep theirs. One fault, and nothing is read.
`docs/schedule-csv.md` tells it to clinics.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from domain.booking.schedule import Absence, WeeklyHours
from domain.booking.schedule_row import RowFaulty, RowFlaw, read_row
from domain.providers.doctor import Doctor

LONGEST_FILE = 1_000_000
MOST_LINES = 5_000
MOST_HOURS_A_DAY = 12
REQUIRED = ("doctor", "day", "from", "to", "slot_minutes")


class ScheduleFlaw(StrEnum):
    NOT_UTF8 = "not-utf8"
    TOO_LONG = "too-long"
    COLUMNS = "columns"
    EMPTY = "empty"
    NOT_CSV = "not-csv"


@dataclass(frozen=True, slots=True)
class Fault:
    line: int
    code: ScheduleFlaw | RowFlaw
    column: str = ""


@dataclass(frozen=True, slots=True)
class ScheduleRefused:
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class ReadSchedule:
    hours: tuple[WeeklyHours, ...]
    absences: tuple[Absence, ...]


def read_schedule(content: bytes, doctors: Sequence[Doctor]) -> ReadSchedule | ScheduleRefused:
    text = _text(content)
    if isinstance(text, ScheduleFlaw):
        return ScheduleRefused((Fault(1, text),))
    lines = _lines(text)
    if isinstance(lines, Fault):
        return ScheduleRefused((lines,))
    return _read_lines(lines, _by_name(doctors))


def _text(content: bytes) -> str | ScheduleFlaw:
    if len(content) > LONGEST_FILE:
        return ScheduleFlaw.TOO_LONG
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return ScheduleFlaw.NOT_UTF8


def _lines(text: str) -> list[tuple[int, dict[str, str]]] | Fault:
    """Each line with its number, cells by column; blank lines left out."""
    header = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text), delimiter=max(",;\t", key=header.count), strict=True)
    try:
        columns = [name.strip().casefold() for name in next(reader, [])]
        rows = [(reader.line_num, [cell.strip() for cell in row]) for row in reader]
    except csv.Error:
        return Fault(reader.line_num, ScheduleFlaw.NOT_CSV)
    missing = [name for name in REQUIRED if name not in columns]
    if missing:
        return Fault(1, ScheduleFlaw.COLUMNS, missing[0])
    full = [(line, dict(zip_longest(columns, row[: len(columns)], fillvalue=""))) for line, row in rows if any(row)]
    if not full:
        return Fault(1, ScheduleFlaw.EMPTY)
    return full if len(full) <= MOST_LINES else Fault(MOST_LINES, ScheduleFlaw.TOO_LONG)


def _read_lines(
    lines: Sequence[tuple[int, dict[str, str]]], doctors: Mapping[str, str | None]
) -> ReadSchedule | ScheduleRefused:
    faults: list[Fault] = []
    weeks: dict[tuple[str, int], list[WeeklyHours]] = {}
    absences: list[Absence] = []
    for line, cells in lines:
        row = read_row(cells, doctors)
        if isinstance(row, RowFaulty):
            faults.append(Fault(line, row.code, row.column))
        elif isinstance(row, Absence):
            absences.append(row)
        elif not all(_fits(one, weeks.setdefault((one.doctor_id, one.weekday), [])) for one in row):
            faults.append(Fault(line, RowFlaw.OVERLAP, "from"))
    if faults:
        return ScheduleRefused(tuple(faults))
    return ReadSchedule(tuple(one for day in weeks.values() for one in day), tuple(absences))


def _fits(hours: WeeklyHours, earlier: list[WeeklyHours]) -> bool:
    """Whether these hours overlap none of the day; then they are added to it."""
    fits = len(earlier) < MOST_HOURS_A_DAY and not any(hours.overlaps(one) for one in earlier)
    if fits:
        earlier.append(hours)
    return fits


def _by_name(doctors: Sequence[Doctor]) -> dict[str, str | None]:
    """Id of the doctor by everything a clinic may call them; None where two share a name."""
    found: dict[str, str | None] = {}
    for doctor in doctors:
        for name in {doctor.name_kk.casefold(), doctor.name_ru.casefold()}:
            found[name] = None if name in found else doctor.id
    return found | {doctor.id.casefold(): doctor.id for doctor in doctors}
