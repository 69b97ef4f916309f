"""What the clinic's page needs to know."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from domain.booking.visit import Visit
from domain.files.stored_file import StoredFile
from domain.people.clinic import Clinic


@dataclass(frozen=True, slots=True)
class DeskNotice:
    """Number, service and what happened; the person is behind the link."""

    number: str
    service: str
    kind: str
    at: datetime
    starts_at: datetime | None = None


class DeskFace(Protocol):
    def now(self) -> datetime: ...

    async def clinics(self) -> Sequence[Clinic]: ...

    async def visits(self, clinic_code: str, day: date) -> Sequence[Visit]:
        """All visits of that local day, cancelled ones too."""
        ...

    async def notices(self, clinic_code: str, limit: int) -> Sequence[DeskNotice]:
        """Newest first."""
        ...

    async def decide_identity(self, clinic_code: str, number: str, *, confirmed: bool) -> bool:
        """The document was seen. False: no open check of this clinic has this number."""
        ...

    async def file(self, clinic_code: str, number: str, file_id: str) -> tuple[StoredFile, bytes] | None:
        """None unless the request was sent to this clinic. Each time is in the journal."""
        ...
