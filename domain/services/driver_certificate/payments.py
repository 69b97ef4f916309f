from typing import Protocol

from domain.people.iin import Iin


class Payments(Protocol):
    """Payments for public services that the banks have confirmed."""

    async def is_paid(self, iin: Iin, service: str) -> bool:
        """Whether a payment for this service is confirmed. Raises RegisterSilent."""
        ...
