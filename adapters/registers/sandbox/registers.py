"""The registers over the invented town, each of which can be made to fall silent."""

from enum import StrEnum

from adapters.registers.sandbox.town import SandboxTown
from adapters.registers.sandbox.townsperson import Townsperson
from domain.people.iin import Iin
from domain.people.person import Attachment, Dependant, RegisteredPerson
from domain.people.phone import Phone
from domain.ports.registers import PersonsRegister, RegisterSilent


class Register(StrEnum):
    """Those every service may ask. A register of one service has its name where it is played."""

    PERSONS = "persons"
    ATTACHMENT = "attached-population"


_EVERY = "every"


class SandboxRegisters(PersonsRegister):
    def __init__(self, town: SandboxTown) -> None:
        self._town = town
        self._silent: set[str] = set()

    def silence(self, *registers: str) -> None:
        """Fall silent: these, or all."""
        self._silent.update(registers or {_EVERY})

    def answer(self, *registers: str) -> None:
        """Answer again: these that fell silent by name, or all."""
        self._silent.difference_update(registers or set(self._silent))

    async def person(self, iin: Iin) -> RegisteredPerson | None:
        found = self._ask(Register.PERSONS, iin)
        return None if found is None else found.person

    async def phones(self, iin: Iin) -> frozenset[Phone]:
        found = self._ask(Register.PERSONS, iin)
        return frozenset() if found is None else found.registered_phones

    async def dependants(self, iin: Iin) -> tuple[Dependant, ...]:
        found = self._ask(Register.PERSONS, iin)
        return () if found is None else found.dependants

    async def attachment(self, iin: Iin) -> Attachment | None:
        found = self._ask(Register.ATTACHMENT, iin)
        return None if found is None else found.attachment

    def listens(self, register: str) -> None:
        if not self._silent.isdisjoint({register, _EVERY}):
            raise RegisterSilent(register)

    def _ask(self, register: Register, iin: Iin) -> Townsperson | None:
        self.listens(register)
        return self._town.find(iin)
