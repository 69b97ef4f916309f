from typing import Protocol

from domain.people.iin import Iin


class LegalCapacity(Protocol):
    """What courts have decided about people's legal capacity."""

    async def is_capable(self, iin: Iin) -> bool:
        """False where a court has declared the person incapable. Raises RegisterSilent."""
        ...
