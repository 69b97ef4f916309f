"""Nobody registers another's donor will, and nobody who cannot answer for what they do (R7)."""

from collections.abc import Mapping
from typing import Any

from domain.ports.service import Inquiry, Service
from domain.services.donor_registration.legal_capacity import LegalCapacity


class DonorRegistration(Service):
    def __init__(self, capacity: LegalCapacity) -> None:
        self._capacity = capacity

    async def facts(self, inquiry: Inquiry) -> Mapping[str, Any]:
        return {"capable": await self._capacity.is_capable(inquiry.subject.iin)}
