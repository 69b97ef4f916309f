"""Room on a doctor's list: full is allowed, more than full is not, and only for those the norm counts."""

from datetime import date

import pytest

from domain.law import Law
from domain.providers.doctor import Doctor, Speciality
from domain.services.attachment.doctor_list import ListSize, best, room_for

NORMS = Law.load().standard("attachment", date(2026, 11, 24)).norms
GP, THERAPIST, CHILDREN = Speciality.GP, Speciality.DISTRICT_THERAPIST, Speciality.DISTRICT_PAEDIATRICIAN


def doctor(speciality: Speciality, name: str = "one") -> Doctor:
    return Doctor(name, "almaty-01", speciality, "", "", 1, "101")


@pytest.mark.parametrize(
    ("speciality", "age", "size", "shown", "is_open"),
    [
        (GP, 40, ListSize(1699), (1699, 1700), True),
        (GP, 40, ListSize(1700), (1700, 1700), False),
        (THERAPIST, 40, ListSize(2199), (2199, 2200), True),
        (THERAPIST, 40, ListSize(2200), (2200, 2200), False),
        (CHILDREN, 5, ListSize(900, {6: 499, 14: 880}), (499, 500), True),
        (CHILDREN, 5, ListSize(900, {6: 500, 14: 880}), (500, 500), False),
        (CHILDREN, 6, ListSize(900, {6: 500, 14: 880}), (880, 900), True),
        (CHILDREN, 13, ListSize(950, {6: 400, 14: 900}), (900, 900), False),
        # From fourteen on the text has no norm for a paediatrician.
        (CHILDREN, 14, ListSize(950, {6: 400, 14: 900}), (950, None), True),
    ],
)
def test_a_list_may_be_full_but_not_more(
    speciality: Speciality, age: int, size: ListSize, shown: tuple[int, int | None], is_open: bool
) -> None:
    room = room_for(age, doctor(speciality), size, NORMS)
    assert ((room.counted, room.at_most), room.is_open) == (shown, is_open)


def test_any_with_room_is_the_one_with_most_of_it() -> None:
    full = room_for(40, doctor(GP, "full"), ListSize(1700), NORMS)
    nearly = room_for(40, doctor(GP, "nearly"), ListSize(1650), NORMS)
    half = room_for(40, doctor(THERAPIST, "half"), ListSize(1100), NORMS)
    assert best([full, nearly, half]) == half
    assert best([full]) is None
