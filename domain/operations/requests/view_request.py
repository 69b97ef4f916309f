"""A provider opens a request to answer it: everything it needs for that, and the journal knows who looked."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.documents.compose import LANGUAGES
from domain.documents.document import Document
from domain.files.stored_file import StoredFile
from domain.law.law import Law
from domain.law.standard import Ground
from domain.operations.requests.take_request import of_provider
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider
from domain.records.names import names_of
from domain.records.request_changes import note
from domain.requests.answering_side import grounds_to_refuse, may_suspend
from domain.requests.author import Author
from domain.requests.form import Answers, Form, Question, QuestionKind
from domain.requests.forms import all_forms
from domain.requests.outcomes import NotFound
from domain.requests.readable import codes_in
from domain.requests.request import Event, Request

VIEWED = "request-viewed"


@dataclass(frozen=True, slots=True)
class View:
    provider_code: str
    number: str


@dataclass(frozen=True, slots=True)
class RequestViewed:
    """`names` by language; `doctors` and `clinics` are there where the form's result lets one be chosen.

    A person who had their data deleted is None.
    """

    request: Request
    form: Form
    subject: KnownPerson | None
    applicant: KnownPerson | None
    answers: Answers
    result: Answers
    history: tuple[Event, ...]
    files: tuple[StoredFile, ...]
    documents: tuple[Document, ...]
    grounds: tuple[Ground, ...]
    may_suspend: bool
    names: Mapping[str, Mapping[str, str]]
    doctors: tuple[Doctor, ...]
    clinics: tuple[Provider, ...]


class ViewRequest:
    def __init__(self, store: Store, clock: Clock, law: Law) -> None:
        self._store = store
        self._clock = clock
        self._law = law

    async def __call__(self, command: View) -> RequestViewed | NotFound:
        now = self._clock.now()
        viewed = await self._store.read(lambda uow: self._view(uow, command))
        if isinstance(viewed, RequestViewed):
            author = Author.clinic(command.provider_code)
            await self._store.write(lambda uow: note(uow, viewed.request, VIEWED, now, author))
        return viewed

    def _view(self, uow: UnitOfWork, command: View) -> RequestViewed | NotFound:
        request = of_provider(uow, command.provider_code, command.number)
        if isinstance(request, NotFound):
            return request
        number = request.number
        answers, result = uow.requests.answers(number), uow.requests.result(number)
        form = all_forms().of(request.service).answering(answers)
        codes = (*codes_in(form.questions, answers), *codes_in(form.result, result))
        standard = self._law.catalogue.by_id(request.standard)
        return RequestViewed(
            request=request,
            form=form,
            subject=uow.people.by_id(request.subject_id),
            applicant=uow.people.by_id(request.applicant_id),
            answers=answers,
            result=result,
            history=uow.requests.history(number),
            files=uow.files.of_request(number),
            documents=uow.documents.of_request(number),
            grounds=grounds_to_refuse(standard, request.channel),
            may_suspend=may_suspend(standard),
            names={language: names_of(uow, codes, language) for language in LANGUAGES},
            doctors=uow.providers.doctors(request.provider_code) if _asks(form.result, QuestionKind.DOCTOR) else (),
            clinics=uow.providers.clinics() if _asks(form.result, QuestionKind.CLINIC) else (),
        )


def _asks(questions: tuple[Question, ...], kind: QuestionKind) -> bool:
    return any(each.kind is kind or _asks(each.columns, kind) for each in questions)
