"""The sandbox as its page sees it: people to try, their messages, and a switch for the registers."""

from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.registers.sandbox.town import SandboxTown
from adapters.registers.sandbox.townsperson import Townsperson
from adapters.sms.sandbox import SandboxSms, SentSms
from domain.people.clinic import Doctor
from domain.people.phone import Phone


class Sandbox:
    def __init__(self, town: SandboxTown, registers: SandboxRegisters, sms: SandboxSms) -> None:
        self._town = town
        self._registers = registers
        self._sms = sms

    def people(self, clinic: str | None, case: str | None, limit: int) -> list[Townsperson]:
        return self._town.listed(clinic, case, limit)

    def doctor(self, doctor_id: str) -> Doctor:
        return self._town.doctor(doctor_id)

    async def sms(self, phone: Phone) -> list[SentSms]:
        return await self._sms.sent(phone)

    def set_silent(self, silent: bool) -> None:
        if silent:
            self._registers.silence()
        else:
            self._registers.answer()
