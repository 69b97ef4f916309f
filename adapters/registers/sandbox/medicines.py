"""The invented register of medicines dispensed free of charge: one a month, and the next still ahead."""

from datetime import date, timedelta

from adapters.registers.sandbox.lot import lot
from adapters.registers.sandbox.registers import Register, SandboxRegisters
from adapters.registers.sandbox.spelling import read_data
from adapters.registers.sandbox.town import SandboxTown
from adapters.registers.sandbox.traits import is_prescribed
from domain.law.law import ALMATY
from domain.people.iin import Iin
from domain.ports.clock import Clock
from domain.services.medicines.dispensed_medicines import Dispensed, DosageForm

_MONTH = timedelta(weeks=4)
_MONTHS = 6


class SandboxMedicines:
    def __init__(self, town: SandboxTown, registers: SandboxRegisters, clock: Clock) -> None:
        self._town = town
        self._registers = registers
        self._clock = clock
        self._medicines = read_data("care.toml")["medicine"]

    async def dispensed(self, iin: Iin, since: date) -> tuple[Dispensed, ...]:
        self._registers.listens(Register.MEDICINES)
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
