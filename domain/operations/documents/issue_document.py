"""Word, set and sign what a provider gives: before the transaction that makes it true, since signing takes time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.documents.compose import LANGUAGES, Composer, Matter
from domain.documents.document import Document
from domain.documents.paper import Paper
from domain.documents.verify_page import VerifyPage
from domain.law.law import ALMATY, Law
from domain.law.standard import Ground
from domain.ports.ids import Ids
from domain.ports.signer import Signer
from domain.ports.store import Store
from domain.ports.typesetter import PaperNotSet, Typesetter
from domain.ports.unit_of_work import UnitOfWork
from domain.records.names import names_of
from domain.requests.form import Answers, Form, as_day
from domain.requests.forms import all_forms
from domain.requests.readable import codes_in
from domain.requests.request import Request
from domain.words import Words

REFUSAL = "refusal"
VALID_UNTIL = "valid_until"
# A later one takes the place of the earlier of the same family: consent that of a refusal.
REPLACES = ("donor-", "attachment-", "driver-", "manager-certificate")


@dataclass(frozen=True, slots=True)
class Issued:
    """A document ready to be written down with the answer it belongs to."""

    document: Document
    papers: Mapping[str, Paper]
    pdf: bytes

    def write_down(self, uow: UnitOfWork) -> None:
        document = self.document
        family = next((one for one in REPLACES if document.kind.startswith(one)), None)
        for earlier in uow.documents.of_subject(document.subject_id) if family else ():
            if earlier.kind.startswith(str(family)):
                uow.documents.replace(earlier.id, document.issued_at)
        uow.documents.add(document, self.papers)
        uow.documents.keep_file(document.id, document.language, self.pdf)


class IssueDocument:
    """Raises SignerSilent and PaperNotSet: nothing is true yet."""

    def __init__(
        self,
        store: Store,
        ids: Ids,
        law: Law,
        words: Words,
        page: VerifyPage,
        typesetter: Typesetter,
        signer: Signer,
    ) -> None:
        self._store = store
        self._ids = ids
        self._law = law
        self._composer = Composer(words, page)
        self._typesetter = typesetter
        self._signer = signer

    async def __call__(self, request: Request, result: Answers, now: datetime) -> Issued | None:
        """The result of a request; None where this service gives no document."""
        form = all_forms().of(request.service)
        if form.document is None:
            return None
        matter = await self.matter(request, result)
        kind = f"{form.document}-{matter.answers[form.document_by]}" if form.document_by else form.document
        code, until = self._ids.number(), _valid_until(form, matter, now)
        papers = {each: self._composer.result(matter, kind, code, now, until, each) for each in LANGUAGES}
        return await self._signed(matter, kind, code, now, until, papers)

    async def refusal(self, request: Request, ground: Ground, reason: str, now: datetime) -> Issued:
        matter, code = await self.matter(request, {}), self._ids.number()
        papers = {each: self._composer.refusal(matter, ground, reason, code, now, each) for each in LANGUAGES}
        return await self._signed(matter, REFUSAL, code, now, None, papers)

    async def receipt(self, request: Request, language: str) -> bytes | None:
        """Not signed by anybody: a copy of what was sent. It is sent, whether or not there is a paper of it."""
        paper = self._composer.receipt(await self.matter(request, {}), language)
        try:
            return await self._typesetter.typeset(paper)
        except PaperNotSet:
            return None

    async def matter(self, request: Request, result: Answers) -> Matter:
        def read(uow: UnitOfWork) -> Matter:
            provider, subject = uow.providers.one(request.provider_code), uow.people.by_id(request.subject_id)
            if provider is None or subject is None:
                raise LookupError(f"request {request.number} has lost its provider or person")
            answers = uow.requests.answers(request.number)
            form = all_forms().of(request.service).answering(answers)
            codes = (*codes_in(form.questions, answers), *codes_in(form.result, result))
            names = {language: names_of(uow, codes, language) for language in LANGUAGES}
            standard = self._law.catalogue.by_id(request.standard)
            return Matter(request, form, standard, provider, subject, answers, result, names)

        return await self._store.read(read)

    async def _signed(
        self, matter: Matter, kind: str, code: str, now: datetime, until: date | None, papers: Mapping[str, Paper]
    ) -> Issued:
        request = matter.request
        document = Document(
            id=self._ids.new(),
            code=code,
            kind=kind,
            number=request.number,
            service=request.service,
            provider_code=request.provider_code,
            subject_id=request.subject_id,
            language=request.language,
            issued_at=now,
            valid_until=until,
        )
        plain = await self._typesetter.typeset(papers[request.language])
        return Issued(document, papers, await self._signer.sign(plain, matter.provider, now))


def _valid_until(form: Form, matter: Matter, now: datetime) -> date | None:
    years = form.years_valid(matter.answers)
    if years is not None:
        return years_after(now.astimezone(ALMATY).date(), years)
    return as_day(matter.result.get(VALID_UNTIL))


def years_after(day: date, years: int) -> date:
    """29 February ends on 28 February where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
