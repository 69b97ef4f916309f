"""The requests of a provider's desk: read from the store, answered through the operations."""

from collections.abc import Sequence

from domain.operations.documents.fetch_document import Fetch, FetchDocument, FetchOutcome
from domain.operations.documents.revoke_document import Revoke, RevokeDocument
from domain.operations.requests.complete_request import Complete, CompleteRequest
from domain.operations.requests.refuse_request import Refuse, RefuseRequest
from domain.operations.requests.suggest_result import Suggest, Suggested, SuggestResult
from domain.operations.requests.suspend_request import Resume, ResumeRequest, Suspend, SuspendRequest
from domain.operations.requests.take_request import Take, TakeRequest, of_provider
from domain.operations.requests.view_request import RequestViewed, View, ViewRequest
from domain.ports.store import Store
from domain.requests.form import Form
from domain.requests.forms import all_forms
from domain.requests.request import Request
from web.desk.face import Command, Outcome


class DeskRequests:
    def __init__(
        self,
        store: Store,
        view: ViewRequest,
        take: TakeRequest,
        complete: CompleteRequest,
        refuse: RefuseRequest,
        suspend: SuspendRequest,
        resume: ResumeRequest,
        revoke: RevokeDocument,
        fetch: FetchDocument,
        suggest: SuggestResult,
    ) -> None:
        self._store = store
        self._view = view
        self._fetch = fetch
        self._suggest = suggest
        self._take = take
        self._complete = complete
        self._refuse = refuse
        self._suspend = suspend
        self._resume = resume
        self._revoke = revoke

    async def listed(self, provider_code: str, limit: int, *, closed: bool) -> Sequence[Request]:
        return await self._store.read(lambda uow: uow.requests.of_provider(provider_code, limit, closed=closed))

    async def open_count(self, provider_code: str) -> int:
        return await self._store.read(lambda uow: uow.requests.count_open(provider_code))

    async def form(self, provider_code: str, number: str) -> Form | None:
        request = await self._store.read(lambda uow: of_provider(uow, provider_code, number))
        return all_forms().of(request.service) if isinstance(request, Request) else None

    async def suggested(self, provider_code: str, number: str) -> Suggested:
        outcome = await self._suggest(Suggest(provider_code, number))
        return outcome if isinstance(outcome, Suggested) else Suggested()

    async def view(self, provider_code: str, number: str) -> RequestViewed | None:
        viewed = await self._view(View(provider_code, number))
        return viewed if isinstance(viewed, RequestViewed) else None

    async def carry_out(self, command: Command) -> Outcome:
        match command:
            case Take():
                return await self._take(command)
            case Complete():
                return await self._complete(command)
            case Refuse():
                return await self._refuse(command)
            case Suspend():
                return await self._suspend(command)
            case Resume():
                return await self._resume(command)
            case Revoke():
                return await self._revoke(command)

    async def document(self, provider_code: str, document_id: str, language: str) -> FetchOutcome:
        return await self._fetch(Fetch(provider_code, document_id, language))
