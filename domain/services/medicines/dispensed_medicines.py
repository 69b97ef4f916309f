"""What was dispensed free of charge, and what is prescribed and still to be dispensed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from domain.people.iin import Iin


class DosageForm(StrEnum):
    TABLETS = "tablets"
    CAPSULES = "capsules"
    SOLUTION = "solution"
    OINTMENT = "ointment"
    INHALER = "inhaler"
    NUTRITION = "nutrition"  # an adapted therapeutic product
    DEVICE = "device"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Dispensed:
    """`quantity` counts pieces; `on` may lie ahead: then it is still to be dispensed."""

    name: str
    form: DosageForm
    quantity: int
    on: date


class DispensedMedicines(Protocol):
    async def dispensed(self, iin: Iin, since: date) -> tuple[Dispensed, ...]:
        """Oldest first; empty when the register has nothing. Raises RegisterSilent."""
        ...
