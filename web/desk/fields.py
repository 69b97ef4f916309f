"""The fields of a provider's answer as a page shows them: name, words, what to choose from, what was filled in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.operations.requests.view_request import RequestViewed
from domain.requests.answering import LONGEST_TEXT, MOST_ROWS, Wrong
from domain.requests.form import Answer, Answers, Question, QuestionKind
from domain.requests.readable import Reader
from domain.words import Words
from web.desk.filling import ROOT
from web.desk.flaws import flaw_in_words

EMPTY_ROWS = 3
FEW_OPTIONS = 4
LONG_TEXT = 120
LONGEST_NUMBER = 32
MOMENT_LENGTH = len("2026-11-24T10:30")
Flaws = Mapping[str, Wrong]
Option = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Field:
    """`widget` names the macro that draws it; `value` is what was filled in, `rows` its rows."""

    name: str
    widget: str
    label: str
    help: str
    error: str
    value: Answer
    optional: bool
    options: tuple[Option, ...] = ()
    most: int = LONGEST_TEXT
    first: str = ""
    final: str = ""
    rows: tuple[tuple["Field", ...], ...] = ()

    @property
    def id(self) -> str:
        return self.name.replace(".", "-")


@dataclass(frozen=True, slots=True)
class Fields:
    words: Words
    language: str
    viewed: RequestViewed
    today: date

    def of_result(self, said: Answers, flaws: Flaws) -> list[Field]:
        questions = self.viewed.form.result
        return [self._field(each, f"{ROOT}.{each.id}", said.get(each.id), flaws.get(each.id)) for each in questions]

    def _field(self, question: Question, name: str, value: Answer, wrong: Wrong | None) -> Field:
        return Field(
            name=name,
            widget=self._widget(question, value),
            label=self.words.say(self.language, f"{question.key}-label"),
            help=self._help(question),
            error=flaw_in_words(self.words, self.language, question, wrong) if wrong else "",
            value=_for_browser(question, value),
            optional=question.optional,
            options=self._options(question),
            most=_longest(question),
            first=self._day(question, question.least),
            final=self._day(question, question.most),
            rows=self._rows(question, name, value or [], wrong) if question.kind is QuestionKind.ROWS else (),
        )

    def _rows(
        self, question: Question, name: str, said: Sequence[Answers], wrong: Wrong | None
    ) -> tuple[tuple[Field, ...], ...]:
        shown: list[Answers] = [*said, *([{}] * EMPTY_ROWS)]
        return tuple(
            tuple(
                self._field(column, f"{name}.{at}.{column.id}", row.get(column.id), _of(wrong, at, column))
                for column in question.columns
            )
            for at, row in enumerate(shown[: int(question.most or MOST_ROWS)])
        )

    def _widget(self, question: Question, value: Answer) -> str:
        match question.kind:
            case QuestionKind.CHOICE | QuestionKind.YES_NO:
                return "radios" if len(question.options) <= FEW_OPTIONS else "select"
            case QuestionKind.CLINIC | QuestionKind.DOCTOR:
                return "select"
            case QuestionKind.TEXT | QuestionKind.ADDRESS:
                return "area" if _longest(question) > LONG_TEXT else "line"
            case QuestionKind.DATE:
                return "date" if _is_day(value) else "line"
            case QuestionKind.MOMENT:
                return "moment" if _is_day(value, "T") else "line"
            case kind:
                return kind.value

    def _options(self, question: Question) -> tuple[Option, ...]:
        match question.kind:
            case QuestionKind.CHOICE | QuestionKind.CHOICES | QuestionKind.YES_NO:
                reader = Reader(self.words, self.language, {})
                return tuple((code, reader.option(question, code)) for code in question.options)
            case QuestionKind.DOCTOR:
                return tuple((each.id, each.name(self.language)) for each in self.viewed.doctors)
            case QuestionKind.CLINIC:
                return tuple((each.code, each.name(self.language)) for each in self.viewed.clinics)
            case _:
                return ()

    def _help(self, question: Question) -> str:
        if question.when is not None:
            return self._only_when(question)
        key = f"{question.key}-help"
        return self.words.say(self.language, key) if self.words.has(self.language, key) else ""

    def _only_when(self, question: Question) -> str:
        when = question.when
        other = next((each for each in self.viewed.form.result if when and each.id == when.question), None)
        if when is None or other is None:
            return ""
        reader = Reader(self.words, self.language, {})
        options = ", ".join(reader.option(other, code) for code in other.options if code in when.answers)
        label = self.words.say(self.language, f"{other.key}-label")
        return self.words.say(self.language, "web-desk-only-when", label=label, options=options)

    def _day(self, question: Question, days: float | None) -> str:
        if days is None or question.kind not in {QuestionKind.DATE, QuestionKind.MOMENT}:
            return ""
        day = (self.today + timedelta(days=days)).isoformat()
        return day if question.kind is QuestionKind.DATE else f"{day}T00:00"


def _longest(question: Question) -> int:
    if question.kind in {QuestionKind.TEXT, QuestionKind.ADDRESS}:
        return int(question.most or LONGEST_TEXT)
    return LONGEST_NUMBER


def _for_browser(question: Question, value: Answer) -> Answer:
    """A moment a register knows has seconds and a zone, which a browser's field has not."""
    if question.kind is not QuestionKind.MOMENT or not _is_day(value, "T"):
        return value
    return str(value or "")[:MOMENT_LENGTH]


def _is_day(value: Answer, between: str = "") -> bool:
    """A browser's own field would drop what it cannot read; then it is kept as a plain line."""
    try:
        date.fromisoformat(str(value).partition(between)[0] if between else str(value))
    except ValueError:
        return not value
    return True


def _of(wrong: Wrong | None, row: int, column: Question) -> Wrong | None:
    return wrong if wrong is not None and wrong.place == (row, column.id) else None
