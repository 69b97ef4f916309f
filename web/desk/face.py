"""What the provider's page needs to know."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from domain.booking.visit import Visit
from domain.files.stored_file import StoredFile
from domain.operations.documents.fetch_document import FetchOutcome
from domain.operations.documents.revoke_document import Revoke, Revoked
from domain.operations.requests.complete_request import Complete, CompleteOutcome
from domain.operations.requests.refuse_request import Refuse, RefuseOutcome
from domain.operations.requests.suggest_result import Suggested
from domain.operations.requests.suspend_request import Changed, Resume, Suspend
from domain.operations.requests.take_request import Take, Taken
from domain.operations.requests.view_request import RequestViewed
from domain.providers.provider import Provider
from domain.requests.form import Form
from domain.requests.request import Request


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """What happened to which request or, where there is a time, visit; the person is behind the link."""

    number: str
    kind: str
    at: datetime
    service: str | None = None
    starts_at: datetime | None = None


Command = Take | Complete | Refuse | Suspend | Resume | Revoke
Outcome = Taken | CompleteOutcome | RefuseOutcome | Changed | Revoked


class RequestsFace(Protocol):
    """What was sent to this provider, and its answers."""

    async def listed(self, provider_code: str, limit: int, *, closed: bool) -> Sequence[Request]:
        """Open ones, the next due first; or closed ones, newest first."""
        ...

    async def open_count(self, provider_code: str) -> int: ...

    async def form(self, provider_code: str, number: str) -> Form | None:
        """What is asked and answered; None unless the request was sent to this provider."""
        ...

    async def suggested(self, provider_code: str, number: str) -> Suggested: ...

    async def view(self, provider_code: str, number: str) -> RequestViewed | None:
        """None unless it was sent to this provider. Looking is in the journal."""
        ...

    async def carry_out(self, command: Command) -> Outcome: ...

    async def document(self, provider_code: str, document_id: str, language: str) -> FetchOutcome:
        """Of those this provider issued. Each time is in the journal."""
        ...


class DeskFace(Protocol):
    @property
    def requests(self) -> RequestsFace: ...

    def now(self) -> datetime: ...

    async def providers(self) -> Sequence[Provider]: ...

    async def visits(self, provider_code: str, day: date) -> Sequence[Visit]:
        """All visits of that local day, cancelled ones too."""
        ...

    async def notices(self, provider_code: str, limit: int) -> Sequence[NoticeLine]:
        """Newest first."""
        ...

    async def decide_identity(self, provider_code: str, number: str, *, confirmed: bool) -> bool:
        """The document was seen. False: no open check of this provider has this number."""
        ...

    async def file(self, provider_code: str, number: str, file_id: str) -> tuple[StoredFile, bytes] | None:
        """None unless the request was sent to this provider. Each time is in the journal."""
        ...
