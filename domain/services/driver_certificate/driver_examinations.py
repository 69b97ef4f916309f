from typing import Protocol

from domain.people.iin import Iin
from domain.services.driver_certificate.examination import Examination


class DriverExaminations(Protocol):
    """The register of drivers' medical examinations."""

    async def examination(self, iin: Iin) -> Examination | None:
        """The latest one; None for somebody never examined. Raises RegisterSilent."""
        ...
