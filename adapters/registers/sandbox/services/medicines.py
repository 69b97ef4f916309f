"""The invented register of medicines dispensed free of charge: one a month, and the next still ahead."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from adapters.registers.sandbox.lot import lot
from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.registers.sandbox.spelling import read_data
from adapters.registers.sandbox.town import SandboxTown
from adapters.registers.sandbox.townsperson import Case, Townsperson
from domain.law.law import ALMATY
from domain.people.iin import Iin
from domain.ports.clock import Clock
from domain.services.medicines.dispensed_medicines import Dispensed, DispensedMedicines, DosageForm

DISPENSED = "dispensed"
_OFTEN = {Case.PENSIONER: 3, Case.ADULT: 20, Case.CHILD: 12}
_MONTH = timedelta(weeks=4)
_MONTHS = 6


def is_prescribed(one: Townsperson) -> bool:
    often = _OFTEN.get(one.case)
    return often is not None and one.attachment is not None and lot(one.person.iin, "medicines") % often == 0


CASES: Mapping[str, Callable[[Townsperson], bool]] = {"with-medicines": is_prescribed}


class SandboxMedicines(DispensedMedicines):
    def __init__(self, town: SandboxTown, registers: SandboxRegisters, clock: Clock) -> None:
        self._town = town
        self._registers = registers
        self._clock = clock
        self._medicines = read_data("medicines.toml")["medicine"]

    async def dispensed(self, iin: Iin, since: date) -> tuple[Dispensed, ...]:
        self._registers.listens(DISPENSED)
        one = self._town.find(iin)
        if one is None or not is_prescribed(one):
            return ()
        entry = self._medicines[lot(iin, "medicine") % len(self._medicines)]
        form = DosageForm(entry["form"])
        return tuple(Dispensed(entry["name"], form, entry["quantity"], day) for day in self._days() if day >= since)

    def _days(self) -> list[date]:
        """Mondays: half a year back, and the one after next."""
        today = self._clock.now().astimezone(ALMATY).date()
        next_one = today - timedelta(days=today.weekday()) + _MONTH / 2
        return [next_one - _MONTH * back for back in range(_MONTHS, -1, -1)]
