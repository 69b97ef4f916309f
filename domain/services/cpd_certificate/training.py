from typing import Protocol

from domain.people.iin import Iin
from domain.services.cpd_certificate.programme import Programme


class TrainingRecords(Protocol):
    """The books of the organisations of health education: who took which programme."""

    async def programmes(self, iin: Iin) -> tuple[Programme, ...]:
        """The newest first; those not completed yet too. Raises RegisterSilent."""
        ...
