from typing import Protocol

from domain.people.examination import Examination
from domain.people.iin import Iin


class DriverExaminations(Protocol):
    """The register of drivers' medical examinations."""

    async def examination(self, iin: Iin) -> Examination | None:
        """The latest one; None for somebody never examined. Raises RegisterSilent."""
        ...
