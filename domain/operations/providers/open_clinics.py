"""Write clinics down at the first start. What a clinic changed since (its schedule) is never overwritten."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.booking.schedule import Absence, WeeklyHours
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider


@dataclass(frozen=True, slots=True)
class Opening:
    """Clinics with everything that belongs to them."""

    clinics: Sequence[Provider]
    doctors: Sequence[Doctor]
    weekly_hours: Sequence[WeeklyHours]
    absences: Sequence[Absence] = ()


class OpenClinics:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, opening: Opening) -> tuple[str, ...]:
        """Add the clinics that were not known; their codes."""
        return await self._store.write(lambda unit: _open(unit, opening))


def _open(unit: UnitOfWork, opening: Opening) -> tuple[str, ...]:
    known = {clinic.code for clinic in unit.providers.every()}
    clinics = [clinic for clinic in opening.clinics if clinic.code not in known]
    if not clinics:
        return ()
    codes = {clinic.code for clinic in clinics}
    doctors = [doctor for doctor in opening.doctors if doctor.provider_code in codes]
    doctor_ids = {doctor.id for doctor in doctors}
    unit.providers.add(clinics)
    unit.providers.add_doctors(doctors)
    unit.providers.add_hours(one for one in opening.weekly_hours if one.doctor_id in doctor_ids)
    unit.providers.put_absences(one for one in opening.absences if one.doctor_id in doctor_ids)
    return tuple(sorted(codes))
