from collections.abc import Collection, Mapping
from typing import Protocol

from domain.services.attachment.doctor_list import ListSize


class DoctorLists(Protocol):
    """How long the doctors' lists are, by the register of the attached population."""

    async def sizes(self, doctor_ids: Collection[str]) -> Mapping[str, ListSize]:
        """Of each of these doctors. Raises RegisterSilent."""
        ...
