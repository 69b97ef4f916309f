"""The words of a document: what its kind states, what was asked and answered, the act it rests on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from domain.documents.paper import Line, Paper, PaperLabel
from domain.documents.verify_page import VerifyPage
from domain.law.spoken import spoken_item
from domain.law.standard import Ground, Standard
from domain.people.iin import Iin
from domain.people.known import KnownPerson
from domain.providers.provider import Provider
from domain.requests.form import Answers, Form
from domain.requests.readable import ReadableLine, Reader
from domain.requests.request import Request
from domain.words import Words

RECEIPT, REFUSAL = "receipt", "refusal"
LANGUAGES = ("kk", "ru")
PARAGRAPH = "\n\n"


@dataclass(frozen=True, slots=True)
class Matter:
    """Everything a document about a request can speak of."""

    request: Request
    form: Form
    standard: Standard
    provider: Provider
    subject: KnownPerson
    answers: Answers
    result: Answers
    names: dict[str, dict[str, str]]
    """Names of clinics and doctors by language."""


@dataclass(frozen=True, slots=True)
class Holder:
    name: str
    iin: Iin
    born: date | None


class Composer:
    def __init__(self, words: Words, verify_page: VerifyPage) -> None:
        self._words = words
        self._verify_page = verify_page

    def result(
        self, matter: Matter, kind: str, code: str, at: datetime, valid_until: date | None, language: str
    ) -> Paper:
        """What the provider gives and signs."""
        reader, form = self._reader(matter, language), matter.form
        printed = tuple(each for each in form.questions if each.id in form.on_document)
        lines = (*reader.lines(printed, matter.answers), *reader.lines(form.result, matter.result))
        return self._paper(matter, kind, language, lines, at, code=code, valid_until=valid_until, is_signed=True)

    def refusal(self, matter: Matter, ground: Ground, reason: str, code: str, at: datetime, language: str) -> Paper:
        """The reasoned refusal, by its ground."""
        item = spoken_item(ground.item, partial(self._say, language))
        lines = (
            ReadableLine(
                "ground", self._say(language, "document-refusal-ground"), ground.text.in_language(language)
            ),
            ReadableLine("item", self._say(language, "document-refusal-item"), f"{ground.act_number}, {item}"),
            ReadableLine("reason", self._say(language, "document-refusal-reason"), reason),
        )
        return self._paper(matter, REFUSAL, language, lines, at, code=code, is_signed=True)

    def receipt(self, matter: Matter, language: str) -> Paper:
        """A copy of what was sent, with the number and the times."""
        request, reader = matter.request, self._reader(matter, language)
        times = (
            ReadableLine("state", self._say(language, "document-receipt-state"), self._state(request, language)),
            *(
                ReadableLine(
                    name, self._say(language, f"document-receipt-{name}"), self._moment(language, at, matter)
                )
                for name, at in (("accepted", request.accepted_at), ("due", request.due_at))
                if at
            ),
        )
        lines = (*times, *reader.lines(matter.form.questions, matter.answers))
        return self._paper(matter, RECEIPT, language, lines, request.submitted_at)

    def _paper(
        self,
        matter: Matter,
        kind: str,
        language: str,
        lines: Iterable[ReadableLine],
        at: datetime,
        *,
        code: str = "",
        valid_until: date | None = None,
        is_signed: bool = False,
    ) -> Paper:
        provider, holder = matter.provider, _holder(matter, language, named=is_signed)
        service = matter.standard.name.text.in_language(language)
        facts = {"name": holder.name, "provider": provider.official_name(language), "service": service}
        return Paper(
            kind=kind,
            language=language,
            title=self._say(language, f"document-{kind}-title"),
            number=matter.request.number,
            code=code,
            provider_name=provider.official_name(language),
            provider_address=provider.address(language),
            subject_name=holder.name,
            subject_iin=holder.iin.value,
            subject_born=f"{holder.born:%d.%m.%Y}" if holder.born else "",
            statement=tuple(self._say(language, self._statement(kind, matter), **facts).split(PARAGRAPH)),
            lines=tuple(Line(one.label, one.value) for one in lines),
            law=self._law(matter.standard, language),
            issued=self._moment(language, at, matter),
            valid_until=f"{valid_until:%d.%m.%Y}" if valid_until else "",
            signed_by=provider.official_name(language) if is_signed else "",
            verify_address=self._verify_page.address(code) if code else "",
            labels={label.value: self._say(language, _label_key(label)) for label in PaperLabel},
        )

    def _statement(self, kind: str, matter: Matter) -> str:
        """A service may word a receipt or a refusal in its own way."""
        own = f"document-{kind}-{matter.form.service}-statement"
        return own if self._words.has(LANGUAGES[0], own) else f"document-{kind}-statement"

    def _law(self, standard: Standard, language: str) -> str:
        title = standard.act.title.in_language(language)
        return f"{standard.act.number} \u2013 {title}" if standard.act.number else title

    def _reader(self, matter: Matter, language: str) -> Reader:
        return Reader(self._words, language, matter.names.get(language, {}))

    def _state(self, request: Request, language: str) -> str:
        return self._say(language, f"request-state-{request.state}")

    def _moment(self, language: str, at: datetime, matter: Matter) -> str:
        local = at.astimezone(ZoneInfo(matter.provider.zone))
        return f"{local:%d.%m.%Y %H:%M}"

    def _say(self, language: str, key: str, **facts: str) -> str:
        return self._words.say(language, key, **facts)


def _holder(matter: Matter, language: str, *, named: bool) -> Holder:
    """Whom the form names by power of attorney, or who the request is for; a receipt goes to who asked."""
    subject, form = matter.subject, matter.form
    given = matter.answers.get(form.holder) if form.holder and named else None
    if given is None:
        return Holder(subject.name(language), subject.iin, subject.birth_date)
    iin = Iin(given["iin"])
    return Holder(given["name"], iin, iin.birth_date)


def _label_key(label: PaperLabel) -> str:
    return f"document-label-{label.value.replace('_', '-')}"
