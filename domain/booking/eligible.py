"""Who may be seen by whom. The ages stand with `Speciality.serves`."""

from collections.abc import Iterable
from datetime import date

from domain.people.age import age_on
from domain.providers.doctor import Doctor


def eligible_doctors(
    doctors: Iterable[Doctor], birth_date: date, on: date, own_doctor_id: str | None = None
) -> tuple[Doctor, ...]:
    """Those who see people of this age: the person's own doctor first, then by speciality and district."""
    age = age_on(birth_date, on)
    seeing = (doctor for doctor in doctors if doctor.active and doctor.speciality.serves(age))
    return tuple(
        sorted(
            seeing, key=lambda doctor: (doctor.id != own_doctor_id, doctor.speciality, doctor.area or 0, doctor.id)
        )
    )
