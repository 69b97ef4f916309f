"""Both state registers over the invented town, each of which can be made to fall silent."""

from enum import StrEnum

from adapters.registers.sandbox.town import SandboxTown
from adapters.registers.sandbox.townsperson import Townsperson
from domain.people.iin import Iin
from domain.people.person import Attachment, Dependant, RegisteredPerson
from domain.people.phone import Phone
from domain.ports.registers import RegisterSilent


class Register(StrEnum):
    PERSONS = "persons"
    ATTACHMENT = "attachment"
    BUREAU = "bureau"
    MEDICINES = "medicines"
    EXAMINATIONS = "examinations"
    PAYMENTS = "payments"
    TRAINING = "training"
    COLLEGE = "college"
    CAREERS = "careers"


class SandboxRegisters:
    def __init__(self, town: SandboxTown) -> None:
        self._town = town
        self._silent: set[Register] = set()

    def silence(self, *registers: Register) -> None:
        """Fall silent: these, or all."""
        self._silent.update(registers or Register)

    def answer(self, *registers: Register) -> None:
        """Answer again: these, or all."""
        self._silent.difference_update(registers or Register)

    @property
    def silent(self) -> frozenset[Register]:
        return frozenset(self._silent)

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

    def listens(self, register: Register) -> None:
        if register in self._silent:
            raise RegisterSilent(register.value)

    def _ask(self, register: Register, iin: Iin) -> Townsperson | None:
        self.listens(register)
        return self._town.find(iin)
