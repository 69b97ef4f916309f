from typing import Protocol

from domain.people.iin import Iin
from domain.services.education_document.graduate import Graduate


class CollegeBooks(Protocol):
    """The medical college: who graduated, and who still owes it something."""

    async def graduate(self, iin: Iin) -> Graduate | None:
        """Raises RegisterSilent."""
        ...
