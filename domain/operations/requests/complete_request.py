"""The provider answers: what it filled in, the signed document, what the answer brings about. All or nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from domain.law.law import ALMATY
from domain.notices.kinds import NoticeKind
from domain.operations.documents.issue_document import Issued, IssueDocument
from domain.operations.requests.take_request import of_provider
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.registers import RegisterSilent
from domain.ports.service import Completion, Services
from domain.ports.signer import SignerSilent
from domain.ports.store import Store
from domain.ports.typesetter import PaperNotSet
from domain.ports.unit_of_work import UnitOfWork
from domain.records.request_changes import move, tell_citizen
from domain.requests.answering import Flaw, Wrong, read_answer
from domain.requests.author import Author
from domain.requests.form import Answer, Answers, Question, QuestionKind, asked
from domain.requests.forms import all_forms
from domain.requests.not_printable import not_printable
from domain.requests.outcomes import NotFound, RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import EventKind, Request
from domain.requests.state import FOLLOWING, RequestState


@dataclass(frozen=True, slots=True)
class Complete:
    """`said`: what was filled in, by the ids of the form's `result` questions."""

    provider_code: str
    number: str
    said: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Completed:
    request: Request


@dataclass(frozen=True, slots=True)
class FilledWrong:
    """By the id of the field."""

    flaws: Mapping[str, Wrong]


@dataclass(frozen=True, slots=True)
class SigningFailed:
    """No signature now: nothing was answered, everything filled in can be sent again."""


CompleteOutcome = Completed | FilledWrong | SigningFailed | RegisterDidNotAnswer | Refusal | NotFound


class CompleteRequest:
    def __init__(self, store: Store, clock: Clock, issue_document: IssueDocument, services: Services) -> None:
        self._store = store
        self._clock = clock
        self._issue_document = issue_document
        self._services = services

    async def __call__(self, command: Complete) -> CompleteOutcome:
        now = self._clock.now()
        completion = await self._store.read(lambda uow: self._filled_in(uow, command, now))
        if not isinstance(completion, Completion):
            return completion
        try:
            issued = await self._issue_document(completion.request, completion.result, now)
            still = await self._store.read(lambda uow: _find(uow, command))
            if not isinstance(still, tuple):
                return still
            await self._services.of(completion.request.service).before_completion(completion)
        except SignerSilent:
            return SigningFailed()
        except PaperNotSet:
            form = all_forms().of(completion.request.service)
            return FilledWrong(not_printable(form.result, completion.result))
        except RegisterSilent:
            return RegisterDidNotAnswer()
        return await self._store.write(lambda uow: self._write_down(uow, command, completion, issued))

    def _filled_in(
        self, uow: UnitOfWork, command: Complete, now: datetime
    ) -> Completion | FilledWrong | Completed | Refusal | NotFound:
        found = _find(uow, command)
        if not isinstance(found, tuple):
            return found
        request, subject, answers = found
        result = _read(uow, command, request, answers, now)
        if isinstance(result, FilledWrong):
            return result
        completion = Completion(request, subject, answers, result, now)
        flaws = self._services.of(request.service).flaws(completion)
        return FilledWrong(flaws) if flaws else completion

    def _write_down(
        self, uow: UnitOfWork, command: Complete, completion: Completion, issued: Issued | None
    ) -> Completed | Refusal | NotFound:
        """Taken or breached while it was being signed, it is answered all the same."""
        uow.requests.locked(command.number)
        found = _find(uow, command)
        if not isinstance(found, tuple):
            return found
        standing = replace(completion, request=found[0])
        outcome = _complete(uow, command, standing, issued)
        if isinstance(outcome, Completed):
            self._services.of(standing.request.service).completed(uow, standing)
        return outcome


def _find(
    uow: UnitOfWork, command: Complete
) -> tuple[Request, KnownPerson, Answers] | Completed | Refusal | NotFound:
    request = of_provider(uow, command.provider_code, command.number)
    if isinstance(request, NotFound):
        return request
    if request.state is RequestState.COMPLETED:
        return Completed(request)
    if RequestState.COMPLETED not in FOLLOWING[request.state]:
        return Refusal(RefusalCode.NOT_OPEN, number=request.number)
    subject = uow.people.by_id(request.subject_id)
    return (request, subject, uow.requests.answers(request.number)) if subject else NotFound()


def _read(
    uow: UnitOfWork, command: Complete, request: Request, answers: Answers, now: datetime
) -> dict[str, Answer] | FilledWrong:
    questions = all_forms().of(request.service).answering(answers).result
    today = now.astimezone(ALMATY).date()
    result: dict[str, Answer] = {}
    flaws: dict[str, Wrong] = {}
    for question in questions:
        if question not in asked(questions, result):
            continue
        answer = read_answer(question, command.said.get(question.id), today, ALMATY)
        if not isinstance(answer, Wrong) and not _is_there(uow, question, answer, request):
            answer = Wrong(Flaw.NOT_AN_OPTION)
        if isinstance(answer, Wrong):
            flaws[question.id] = answer
        else:
            result[question.id] = answer
    return FilledWrong(flaws) if flaws else result


def _is_there(uow: UnitOfWork, question: Question, answer: Answer, request: Request) -> bool:
    if answer is None:
        return True
    if question.kind is QuestionKind.CLINIC:
        return uow.providers.one(answer) is not None
    if question.kind is QuestionKind.DOCTOR:
        return any(each.id == answer for each in uow.providers.doctors(request.provider_code))
    return True


def _complete(
    uow: UnitOfWork, command: Complete, completion: Completion, issued: Issued | None
) -> Completed | Refusal:
    author, now = Author.clinic(command.provider_code), completion.now
    facts = {"document": issued.document.id} if issued else {}
    moved = move(uow, completion.request, RequestState.COMPLETED, EventKind.COMPLETED, now, author, facts)
    if moved is None:
        return Refusal(RefusalCode.NOT_OPEN, number=command.number)
    uow.requests.keep_result(command.number, completion.result)
    if issued is not None:
        issued.write_down(uow)
    document = issued.document if issued else None
    tell_citizen(uow, NoticeKind.REQUEST_COMPLETED, moved, now, author.side, document=document)
    return Completed(moved)
