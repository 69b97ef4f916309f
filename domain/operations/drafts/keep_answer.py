"""One answer of a form: read, checked, written down at once. What was answered survives anything."""

from dataclasses import dataclass
from datetime import datetime

from domain.law.law import ALMATY
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.service import Service, Services
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import ProviderKind
from domain.records.access import may_fill_in
from domain.requests.answering import Flaw, Wrong, read_answer
from domain.requests.draft import Draft
from domain.requests.form import Answer, Question, QuestionKind
from domain.requests.forms import all_forms
from domain.requests.outcomes import NotFound
from domain.understanding import Danger


@dataclass(frozen=True, slots=True)
class GiveAnswer:
    """`said` as typed or pressed; None passes over an optional question."""

    acting: Acting
    number: str
    question: str
    said: Answer


@dataclass(frozen=True, slots=True)
class AnswerKept:
    """`danger`: what the answers tell of now, and did not tell of before."""

    draft: Draft
    danger: Danger | None = None


class KeepAnswer:
    def __init__(self, store: Store, clock: Clock, services: Services) -> None:
        self._store = store
        self._clock = clock
        self._services = services

    async def __call__(self, command: GiveAnswer) -> AnswerKept | Wrong | NotFound:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return NotFound()
        return await self._store.write(lambda uow: _keep(uow, command, now, self._services))

    async def take_back(self, acting: Acting, number: str, question: str) -> None:
        """As if it had not been answered: its last file or row is gone."""
        now = self._clock.now()
        if acting.is_verified(now):
            await self._store.write(lambda uow: _take_back(uow, acting, number, question, now))


def _keep(uow: UnitOfWork, command: GiveAnswer, now: datetime, services: Services) -> AnswerKept | Wrong | NotFound:
    draft = uow.drafts.locked(command.number)
    if draft is None or not may_fill_in(uow, command.acting, draft, now):
        return NotFound()
    form = all_forms().of(draft.service)
    question = form.question(command.question)
    if question is None:
        return NotFound()
    answer = read_answer(question, command.said, now.astimezone(ALMATY).date(), ALMATY)
    if (
        not isinstance(answer, Wrong)
        and question.kind is QuestionKind.CLINIC
        and not _is_offered(uow, question, answer)
    ):
        answer = Wrong(Flaw.NOT_AN_OPTION)
    if isinstance(answer, Wrong):
        return answer
    kept = draft.with_answer(question.id, answer, now)
    for pointless in form.to_be_given_anew(kept.answers):
        kept = kept.without_answer(pointless, now)
    uow.drafts.keep(kept)
    return AnswerKept(kept, _new_danger(uow, draft, kept, services.of(draft.service)))


def _new_danger(uow: UnitOfWork, before: Draft, kept: Draft, service: Service) -> Danger | None:
    subject = uow.people.by_id(kept.subject_id)
    if subject is None:
        return None
    found = service.danger(subject, kept.answers, kept.saved_at)
    return found if found != service.danger(subject, before.answers, kept.saved_at) else None


def _take_back(uow: UnitOfWork, acting: Acting, number: str, question: str, now: datetime) -> None:
    draft = uow.drafts.locked(number)
    if draft is not None and may_fill_in(uow, acting, draft, now):
        uow.drafts.keep(draft.without_answer(question, now))


def _is_offered(uow: UnitOfWork, question: Question, code: str | None) -> bool:
    """A clinic of the kinds the question names; without any, a primary care clinic."""
    if code is None:
        return question.optional
    clinic = uow.providers.one(code)
    return clinic is not None and clinic.kind in (question.options or (ProviderKind.PHC,))
