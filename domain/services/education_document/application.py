"""The application on paper, to be signed at the college, with the list of proofs to bring."""

from collections.abc import Iterator
from datetime import datetime

from domain.documents.paper import Line, Paper, PaperLabel
from domain.law.law import ALMATY
from domain.law.standard import Standard
from domain.people.known import KnownPerson
from domain.providers.provider import Provider
from domain.requests.draft import Draft
from domain.requests.form import QuestionKind
from domain.requests.forms import all_forms
from domain.requests.readable import Reader
from domain.services.education_document.readiness import Readiness
from domain.words import Words

KIND = "education-application"
MARK = "\u25a1 "
"""An empty box before each proof, to be ticked."""
TO_SIGN = "_" * 24
LABELS = (PaperLabel.NUMBER, PaperLabel.ISSUED, PaperLabel.IIN, PaperLabel.BORN, PaperLabel.LAW, PaperLabel.PAGE)


class Application:
    """What the graduate states and brings; whether they have a proof already is nobody's business on paper."""

    def __init__(self, words: Words, language: str) -> None:
        self._words = words
        self._language = language

    def paper(
        self, draft: Draft, who: KnownPerson, college: Provider, standard: Standard, ready: Readiness, at: datetime
    ) -> Paper:
        language, name = self._language, who.name(self._language)
        return Paper(
            kind=KIND,
            language=language,
            title=self._say(f"document-{KIND}-title"),
            number=draft.number,
            code="",
            provider_name=college.official_name(language),
            provider_address=college.address(language),
            subject_name=name,
            subject_iin=who.iin.value,
            subject_born=f"{who.birth_date:%d.%m.%Y}",
            statement=tuple(self._say(f"document-{KIND}-statement").split("\n\n")),
            lines=tuple(self._lines(draft, ready)),
            law=f"{standard.act.number} \u2013 {standard.act.title.in_language(language)}",
            issued=f"{at.astimezone(ALMATY):%d.%m.%Y %H:%M}",
            valid_until="",
            signed_by="",
            verify_address="",
            labels=self._labels(),
        )

    def _lines(self, draft: Draft, ready: Readiness) -> Iterator[Line]:
        reader = Reader(self._words, self._language, {})
        stated = tuple(
            each for each in all_forms().of(draft.service).questions if each.kind is not QuestionKind.YES_NO
        )
        for read in reader.lines(stated, draft.answers):
            yield Line(read.label, read.value)
        proofs = "\n".join(MARK + self._say(f"education-document-paper-{code}") for code in ready.bring)
        yield Line(self._say("education-document-papers"), proofs)
        yield Line(self._say("education-document-signature"), TO_SIGN)

    def _labels(self) -> dict[str, str]:
        said = {label.value: self._say(f"document-label-{label.value.replace('_', '-')}") for label in LABELS}
        return {PaperLabel.HOLDER.value: self._say("education-document-applicant"), **said}

    def _say(self, key: str, **facts: str) -> str:
        return self._words.say(self._language, key, **facts)
