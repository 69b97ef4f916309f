"""How long the doctors' lists are: the invented town's, and whoever has joined since."""

from collections.abc import Collection, Mapping
from zlib import crc32

from sqlalchemy import func, select

from adapters.db.database import Database
from adapters.db.tables.sandbox import sandbox_attachments
from adapters.registers.sandbox.registers import Register, SandboxRegisters
from adapters.registers.sandbox.town import SandboxTown
from domain.providers.doctor import Doctor, Speciality
from domain.services.attachment.doctor_list import ListSize
from domain.services.attachment.doctor_lists import DoctorLists

FULL_CLINIC = "almaty-13"
"""Every list of this clinic has reached its norm."""
_NORM = {Speciality.DISTRICT_THERAPIST: 2200, Speciality.GP: 1700, Speciality.DISTRICT_PAEDIATRICIAN: 1200}
_NORM_UNDER = {6: 500, 14: 900}
_LEAST, _MOST = 70, 97
"""Per cent of the norm that the other lists hold."""


class SandboxLists(DoctorLists):
    def __init__(self, town: SandboxTown, registers: SandboxRegisters, database: Database) -> None:
        self._doctors = {doctor.id: doctor for doctor in town.doctors}
        self._registers = registers
        self._database = database

    async def sizes(self, doctor_ids: Collection[str]) -> Mapping[str, ListSize]:
        self._registers.listens(Register.ATTACHMENT)
        doctor_id, count = sandbox_attachments.c.doctor_id, func.count()
        joined = select(doctor_id, count).where(doctor_id.in_(doctor_ids)).group_by(doctor_id)
        rows = await self._database.read(lambda connection: connection.execute(joined).all())
        since = {row[0]: int(row[1]) for row in rows}
        return {each: _size(self._doctors.get(each), since.get(each, 0)) for each in doctor_ids}


def _size(doctor: Doctor | None, since: int) -> ListSize:
    if doctor is None:
        return ListSize(since)
    percent = 100 if doctor.provider_code == FULL_CLINIC else _LEAST + crc32(doctor.id.encode()) % (_MOST - _LEAST)
    under = _NORM_UNDER if doctor.speciality is Speciality.DISTRICT_PAEDIATRICIAN else {}
    return ListSize(
        _NORM[doctor.speciality] * percent // 100 + since,
        {age: norm * percent // 100 for age, norm in under.items()},
    )
