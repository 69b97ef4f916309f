from datetime import date

import pytest

from domain.people.age import age_on
from domain.providers.doctor import Speciality


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2010, 11, 24), date(2026, 11, 23), 15),
        (date(2010, 11, 24), date(2026, 11, 24), 16),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2026, 11, 24), date(2026, 11, 24), 0),
    ],
)
def test_whole_years(born: date, day: date, age: int) -> None:
    assert age_on(born, day) == age


@pytest.mark.parametrize(
    ("speciality", "child", "adult"),
    [
        (Speciality.DISTRICT_THERAPIST, False, True),
        (Speciality.DISTRICT_PAEDIATRICIAN, True, False),
        (Speciality.GP, True, True),
    ],
)
def test_whom_a_doctor_sees(speciality: Speciality, child: bool, adult: bool) -> None:
    assert (speciality.serves(17), speciality.serves(18)) == (child, adult)
