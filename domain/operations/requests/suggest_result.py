"""What registers know of a provider's answer, so that nobody types what a register can give."""

from dataclasses import dataclass, field
from datetime import datetime

from domain.operations.requests.take_request import of_provider
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.registers import RegisterSilent
from domain.ports.service import Services
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.form import Answers
from domain.requests.outcomes import NotFound
from domain.requests.request import Request


@dataclass(frozen=True, slots=True)
class Suggest:
    provider_code: str
    number: str


@dataclass(frozen=True, slots=True)
class Suggested:
    """By the ids of the result's fields. A silent register suggests nothing: the provider fills in by hand."""

    known: Answers = field(default_factory=dict)
    is_silent: bool = False


class SuggestResult:
    def __init__(self, store: Store, clock: Clock, services: Services) -> None:
        self._store = store
        self._clock = clock
        self._services = services

    async def __call__(self, command: Suggest) -> Suggested | NotFound:
        found = await self._store.read(lambda uow: _find(uow, command))
        if isinstance(found, NotFound):
            return found
        request, subject, answers = found
        if not request.state.is_open:
            return Suggested()
        return await self._ask(request, subject, answers, self._clock.now())

    async def _ask(self, request: Request, subject: KnownPerson, answers: Answers, now: datetime) -> Suggested:
        special = self._services.of(request.service)
        try:
            return Suggested(await special.suggestion(request, subject, answers, now))
        except RegisterSilent:
            return Suggested(is_silent=True)


def _find(uow: UnitOfWork, command: Suggest) -> tuple[Request, KnownPerson, Answers] | NotFound:
    request = of_provider(uow, command.provider_code, command.number)
    if isinstance(request, NotFound):
        return request
    subject = uow.people.by_id(request.subject_id)
    return (request, subject, uow.requests.answers(request.number)) if subject else NotFound()
