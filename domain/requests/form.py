"""What a service asks, and what its provider fills in when it answers: data, read from `forms/<service>.toml`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any

Answer = Any
"""JSON: a code, a text, a number, an ISO date or moment, a list of codes or file ids, {"name", "iin"}, or rows."""
Answers = Mapping[str, Answer]


class QuestionKind(StrEnum):
    CHOICE = "choice"  # one of `options`
    CHOICES = "choices"  # any of `options`
    YES_NO = "yes-no"
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    MOMENT = "moment"  # a day and a time; providers only
    DOCUMENTS = "documents"  # files: a list of their ids
    PERSON = "person"  # a full name and an IIN
    ADDRESS = "address"  # the registered one is offered
    CLINIC = "clinic"  # a clinic's code
    DOCTOR = "doctor"  # a doctor's id, of the clinic that answers; providers only
    ROWS = "rows"  # the same `columns` again and again


class Whom(StrEnum):
    FAMILY = "family"  # oneself, or somebody a register lets one act for
    SELF = "self"


class AnsweredBy(StrEnum):
    """Who answers."""

    ATTACHED = "attached"  # the clinic the person is attached to
    CHOSEN = "chosen"  # the answer to the question "clinic"
    SAME = "same"  # whoever answered the request this one is about
    HOSPITAL = "hospital"
    ACADEMY = "academy"
    COMMITTEE = "committee"
    COLLEGE = "college"


@dataclass(frozen=True, slots=True)
class Condition:
    """Asked only where another question was answered with one of these."""

    question: str
    answers: frozenset[str]

    def holds(self, answers: Answers) -> bool:
        given = answers.get(self.question)
        return not self.answers.isdisjoint(given if isinstance(given, list) else [given])


@dataclass(frozen=True, slots=True)
class Question:
    """`key` begins every sentence about it: `<key>-ask`, `<key>-help`, `<key>-label`, `<key>-<option>`.

    `least` and `most` bound a number, the length of a text, the count of files, choices or rows, and the days
    from today of a date (negative: before).
    """

    id: str
    key: str
    kind: QuestionKind
    options: tuple[str, ...] = ()
    optional: bool = False
    least: float | None = None
    most: float | None = None
    decimals: int = 0
    when: Condition | None = None
    columns: tuple["Question", ...] = ()
    beside: bool = False
    """Answered on the screen of the question before it."""
    anew: bool = False
    """Forgotten once another answer makes it pointless: a confirmation is of what stands now."""

    def is_asked(self, answers: Answers) -> bool:
        return self.when is None or self.when.holds(answers)


@dataclass(frozen=True)
class Form:
    """`to` and `law_kind` name the answers the law tells terms apart by.

    `document` is the kind of the document the provider signs, with the answer to `document_by` put after it. What
    the provider filled in is printed on it, and those answers of the applicant that `on_document` names. It is
    valid for `valid_years`, or until the day the provider gives as "valid_until". `holder` names the answer that
    tells whose document it is, where somebody asks by power of attorney. `valid_of` limits `valid_years` to those
    answers to `document_by`.
    """

    service: str
    provider: AnsweredBy
    whom: Whom
    consent: bool
    signature: bool
    one_open: bool
    document: str | None
    document_by: str | None
    valid_years: int | None
    on_document: tuple[str, ...]
    to: str | None
    law_kind: str | None
    questions: tuple[Question, ...]
    result: tuple[Question, ...]
    holder: str | None = None
    valid_of: tuple[str, ...] = ()

    @cached_property
    def _by_id(self) -> Mapping[str, Question]:
        return {each.id: each for each in self.questions}

    def question(self, name: str) -> Question | None:
        return self._by_id.get(name)

    def asked(self, answers: Answers) -> tuple[Question, ...]:
        """Those that apply, as far as the answers given tell."""
        return asked(self.questions, answers)

    def answering(self, answers: Answers) -> "Form":
        """As the provider of a request with these answers sees it: only the result fields that belong to them."""
        own = {each.id for each in self.result}
        return replace(self, result=tuple(_answering(self.result, own, answers)))

    def years_valid(self, answers: Answers) -> int | None:
        limited = self.valid_of and self.document_by and answers.get(self.document_by) not in self.valid_of
        return None if limited else self.valid_years

    def missing(self, answers: Answers) -> Question | None:
        """The first question that must be answered and is not."""
        return next((each for each in self.line(answers) if each.id not in answers), None)

    def line(self, answers: Answers, known: frozenset[str] = frozenset()) -> tuple[Question, ...]:
        """Those asked one after another; what was `known` beforehand is not asked."""
        return tuple(each for each in self.asked(answers) if not each.optional and each.id not in known)

    def extras(self, answers: Answers, known: frozenset[str] = frozenset()) -> tuple[Question, ...]:
        """Those nobody has to answer: they share one window."""
        return tuple(each for each in self.asked(answers) if each.optional and each.id not in known)

    def to_be_given_anew(self, answers: Answers) -> tuple[str, ...]:
        """Confirmations of what has been changed since."""
        return tuple(
            one.id for one in self.questions if one.anew and one.id in answers and not one.is_asked(answers)
        )


def _answering(result: tuple[Question, ...], own: set[str], answers: Answers) -> Iterator[Question]:
    for field in result:
        if field.when is None or field.when.question in own:
            yield field
        elif field.is_asked(answers):
            yield replace(field, when=None)


def asked(questions: tuple[Question, ...], answers: Answers) -> tuple[Question, ...]:
    return tuple(each for each in questions if each.is_asked(answers))


def relevant(questions: tuple[Question, ...], answers: Answers) -> dict[str, Answer]:
    """Without what was answered before another answer made it pointless."""
    return {each.id: answers[each.id] for each in asked(questions, answers) if each.id in answers}


def as_day(answer: Answer) -> date | None:
    try:
        return date.fromisoformat(answer)
    except (TypeError, ValueError):
        return None
