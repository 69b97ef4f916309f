"""Courts' decisions on legal capacity, as the register of persons has them."""

from adapters.registers.sandbox.driving import is_incapable
from adapters.registers.sandbox.registers import Register, SandboxRegisters
from adapters.registers.sandbox.town import SandboxTown
from domain.people.iin import Iin


class SandboxCapacity:
    def __init__(self, town: SandboxTown, registers: SandboxRegisters) -> None:
        self._town = town
        self._registers = registers

    async def is_capable(self, iin: Iin) -> bool:
        self._registers.listens(Register.PERSONS)
        somebody = self._town.find(iin)
        return somebody is None or not is_incapable(somebody)
