"""The register of the attached population: the invented town, and over it what clinics have told since.

Kept in the database, so that a restart forgets no attachment.
"""

from sqlalchemy import Connection, select

from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.db.insert import insert_into
from adapters.db.repositories.sealed_person import print_of
from adapters.db.tables.sandbox import sandbox_attachments
from adapters.registers.sandbox.registers import Register, SandboxRegisters
from domain.people.iin import Iin
from domain.people.person import Attachment
from domain.ports.registers import AttachmentRegister


class SandboxAttachments(AttachmentRegister):
    def __init__(self, registers: SandboxRegisters, database: Database, vault: Vault) -> None:
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
