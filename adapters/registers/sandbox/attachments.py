"""The register of the attached population: the invented town, and over it what clinics have told since.

Kept in the database, so that a restart forgets no attachment.
"""

from collections.abc import Collection, Mapping
from zlib import crc32

from sqlalchemy import Connection, func, select

from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.db.insert import insert_into
from adapters.db.repositories.sealed_person import print_of
from adapters.db.tables.sandbox import sandbox_attachments
from adapters.registers.sandbox.registers import Register, SandboxRegisters
from adapters.registers.sandbox.town import SandboxTown
from domain.people.iin import Iin
from domain.people.person import Attachment
from domain.providers.doctor import Doctor, Speciality
from domain.services.attachment.doctor_list import ListSize

FULL_CLINIC = "almaty-13"
"""Every list of this clinic has reached its norm."""
_NORM = {Speciality.DISTRICT_THERAPIST: 2200, Speciality.GP: 1700, Speciality.DISTRICT_PAEDIATRICIAN: 1200}
_NORM_UNDER = {6: 500, 14: 900}
_LEAST, _MOST = 70, 97
"""Per cent of the norm that the other lists hold."""


class SandboxAttachments:
    def __init__(self, town: SandboxTown, registers: SandboxRegisters, database: Database, vault: Vault) -> None:
        self._doctors = {doctor.id: doctor for doctor in town.doctors}
        self._registers = registers
        self._database = database
        self._vault = vault

    async def attachment(self, iin: Iin) -> Attachment | None:
        founded, mark = await self._registers.attachment(iin), print_of(iin, self._vault)
        told = select(sandbox_attachments).where(sandbox_attachments.c.iin_print == mark)
        row = await self._database.read(lambda connection: connection.execute(told).one_or_none())
        return founded if row is None else Attachment(row.provider_code, row.doctor_id, row.since)

    async def attach(self, iin: Iin, attachment: Attachment) -> None:
        self._registers.listens(Register.ATTACHMENT)
        mark = print_of(iin, self._vault)
        told = {
            "provider_code": attachment.provider_code,
            "doctor_id": attachment.doctor_id,
            "since": attachment.since,
        }

        def keep(connection: Connection) -> None:
            insert = insert_into(connection, sandbox_attachments).values(iin_print=mark, **told)
            connection.execute(insert.on_conflict_do_update(index_elements=["iin_print"], set_=told))

        await self._database.write(keep)

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
