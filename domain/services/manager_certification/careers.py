from typing import Protocol

from domain.people.iin import Iin
from domain.services.manager_certification.career import Career


class Careers(Protocol):
    """Education and work, as the e-government gateway has them (DSM-254, rules 11)."""

    async def career(self, iin: Iin) -> Career:
        """Raises RegisterSilent."""
        ...
