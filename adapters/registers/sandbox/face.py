"""The sandbox as its page sees it: people to try, their messages, and a switch for the registers."""

from typing import Any

from adapters.registers.sandbox import shapes
from adapters.registers.sandbox.cases import listed, traits
from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.registers.sandbox.town import SandboxTown
from adapters.registers.sandbox.townsperson import Case, Townsperson
from adapters.sms.sandbox import SandboxSms
from domain.people.phone import Phone
from domain.providers.provider import Provider


class Sandbox:
    def __init__(self, town: SandboxTown, registers: SandboxRegisters, sms: SandboxSms) -> None:
        self._town = town
        self._registers = registers
        self._sms = sms

    @property
    def cases(self) -> tuple[str, ...]:
        return (*Case, *traits())

    @property
    def clinics(self) -> tuple[Provider, ...]:
        return self._town.clinics

    def people(self, limit: int, clinic: str | None, case: str | None) -> list[dict[str, Any]]:
        return [self._shown(one) for one in listed(self._town, clinic, case, limit)]

    async def sms(self, phone: str) -> list[dict[str, str]] | None:
        parsed = Phone.parse(phone)
        if not isinstance(parsed, Phone):
            return None
        return [shapes.sms(message) for message in await self._sms.sent(parsed)]

    def set_silent(self, silent: bool) -> None:
        if silent:
            self._registers.silence()
        else:
            self._registers.answer()

    def _shown(self, one: Townsperson) -> dict[str, Any]:
        doctor_id = one.attachment.doctor_id if one.attachment else None
        return shapes.somebody(one, self._town.doctor(doctor_id) if doctor_id else None)
