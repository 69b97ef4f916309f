"""The doctors of the sandbox, their weeks and their absences."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from adapters.registers.sandbox.clinics import SHOW_CLINIC, ClinicKind, TownClinic
from adapters.registers.sandbox.dice import Dice
from adapters.registers.sandbox.names import Names
from domain.booking.schedule import Absence, AbsenceReason, WeeklyHours
from domain.people.iin import Sex
from domain.providers.doctor import Doctor, Speciality

_CODES = {
    Speciality.DISTRICT_THERAPIST: "t",
    Speciality.DISTRICT_PAEDIATRICIAN: "p",
    Speciality.GP: "g",
}
# therapists, paediatricians, general practitioners
_POSTS = {
    ClinicKind.MIXED: (2, 2, 2),
    ClinicKind.CHILDREN: (0, 4, 0),
    ClinicKind.STUDENTS: (2, 0, 2),
    ClinicKind.VETERANS: (2, 0, 1),
}
_SHOW_POSTS = (4, 3, 3)
_SATURDAY = 5
_MORNING = (time(8), time(13), time(10, 30), time(10, 45))
_AFTERNOON = (time(14), time(19), time(16, 30), time(16, 45))
_DAY = (time(9), time(17), time(13), time(14))
_DUTY = (time(9), time(13), None, None)
_SHIFTS = (
    (_MORNING,) * 5,
    (_AFTERNOON,) * 5,
    (_MORNING, _AFTERNOON, _MORNING, _AFTERNOON, _MORNING),
    (_DAY, _DAY, _MORNING, _DAY, _DAY),
)
_AWAY = (
    (timedelta(days=26), timedelta(days=1), AbsenceReason.TRAINING),
    (timedelta(days=29), timedelta(days=5), AbsenceReason.SICK),
    (timedelta(days=43), timedelta(days=12), AbsenceReason.LEAVE),
)
_EVERY_NTH_AWAY = 17


@dataclass(frozen=True, slots=True)
class Staff:
    doctors: tuple[Doctor, ...]
    hours: tuple[WeeklyHours, ...]
    absences: tuple[Absence, ...]


def hire(dice: Dice, names: Names, clinics: tuple[TownClinic, ...], town_day: date) -> Staff:
    doctors = [doctor for clinic in clinics for doctor in _doctors(dice, names, clinic)]
    hours = [one for turn, doctor in enumerate(doctors) for one in _week(dice, doctor, turn)]
    away = doctors[_EVERY_NTH_AWAY - 1 :: _EVERY_NTH_AWAY]
    absences = (_absence(doctor, turn, town_day) for turn, doctor in enumerate(away))
    return Staff(tuple(doctors), tuple(hours), tuple(absences))


def _doctors(dice: Dice, names: Names, place: TownClinic) -> list[Doctor]:
    code = place.clinic.code
    posts = _SHOW_POSTS if code == SHOW_CLINIC else _POSTS[place.kind]
    doctors: list[Doctor] = []
    for speciality, count in zip(_CODES, posts, strict=True):
        for number in range(1, count + 1):
            area = len(doctors) + 1
            doctors.append(_doctor(dice, names, code, speciality, number, area))
    return doctors


def _doctor(dice: Dice, names: Names, clinic: str, speciality: Speciality, number: int, area: int) -> Doctor:
    sex = Sex.FEMALE if dice.chance(0.75) else Sex.MALE
    family = names.family(dice)
    given = names.given(dice, family, sex, young=False)
    name = names.full(family, sex, given, dice.pick(family.community.fathers))
    room = str(100 * dice.between(1, 4) + area)
    doctor_id = f"{clinic}-{_CODES[speciality]}{number}"
    return Doctor(doctor_id, clinic, speciality, name.kk.full, name.ru.full, area, room)


def _week(dice: Dice, doctor: Doctor, turn: int) -> list[WeeklyHours]:
    minutes = dice.pick((15, 15, 20, 12))
    days = list(enumerate(_SHIFTS[turn % len(_SHIFTS)]))
    hours = [WeeklyHours(doctor.id, day, *shift[:2], minutes, *shift[2:]) for day, shift in days]
    if turn % 3 == 0:
        hours.append(WeeklyHours(doctor.id, _SATURDAY, *_DUTY[:2], minutes, room="100"))
    return hours


def _absence(doctor: Doctor, turn: int, town_day: date) -> Absence:
    begins, lasts, reason = _AWAY[turn % len(_AWAY)]
    first = town_day + begins
    return Absence(doctor.id, first, first + lasts - timedelta(days=1), reason)
