"""Courts' decisions on legal capacity, as the register of persons has them."""

from collections.abc import Callable, Mapping

from adapters.registers.sandbox.lot import lot
from adapters.registers.sandbox.registers import Register, SandboxRegisters
from adapters.registers.sandbox.town import TOWN_DAY, SandboxTown
from adapters.registers.sandbox.townsperson import Case, Townsperson
from domain.people.age import ADULT_FROM
from domain.people.iin import Iin
from domain.services.donor_registration.legal_capacity import LegalCapacity

_INCAPABLE_EVERY = 50


def is_incapable(one: Townsperson) -> bool:
    """Grown-up wards, and a few who nevertheless write to us themselves."""
    is_grown_ward = one.case is Case.WARD and one.person.age_on(TOWN_DAY) >= ADULT_FROM
    return is_grown_ward or _writes_themselves(one)


def _writes_themselves(one: Townsperson) -> bool:
    return one.case is Case.ADULT and lot(one.person.iin, "capacity") % _INCAPABLE_EVERY == 0


CASES: Mapping[str, Callable[[Townsperson], bool]] = {"incapable": _writes_themselves}


class SandboxCapacity(LegalCapacity):
    def __init__(self, town: SandboxTown, registers: SandboxRegisters) -> None:
        self._town = town
        self._registers = registers

    async def is_capable(self, iin: Iin) -> bool:
        self._registers.listens(Register.PERSONS)
        somebody = self._town.find(iin)
        return somebody is None or not is_incapable(somebody)
