"""Answers as people read them: a label and words for each, the same in the chat, on the desk and on paper."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from domain.people.phone import grouped
from domain.requests.form import Answer, Answers, Question, QuestionKind, asked
from domain.words import Words

ROW_MARK = "\u2013 "


@dataclass(frozen=True, slots=True)
class ReadableLine:
    """One answer in words; `question` is its id, so that it can be edited."""

    question: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Reader:
    """`names` puts names to the codes of clinics and doctors in the reader's language."""

    words: Words
    language: str
    names: Mapping[str, str]

    def lines(self, questions: tuple[Question, ...], answers: Answers) -> tuple[ReadableLine, ...]:
        """Those that were answered; an optional question passed over says so."""
        return tuple(
            ReadableLine(each.id, self._say(f"{each.key}-label"), self.value(each, answers[each.id]))
            for each in asked(questions, answers)
            if each.id in answers
        )

    def value(self, question: Question, answer: Answer) -> str:
        if answer is None:
            return self._say("form-passed-over")
        return SPOKEN[question.kind](self, question, answer)

    def option(self, question: Question, code: str) -> str:
        key = f"form-{code}" if question.kind is QuestionKind.YES_NO else f"{question.key}-{code}"
        return self._say(key)

    def text(self, question: Question, answer: Answer) -> str:
        return grouped(str(answer))

    def choice(self, question: Question, answer: Answer) -> str:
        return self.option(question, answer)

    def choices(self, question: Question, answer: Answer) -> str:
        return ", ".join(self.option(question, one) for one in answer)

    def number(self, question: Question, answer: Answer) -> str:
        """With its unit, where the question has words for it."""
        said = f"{answer:.{question.decimals}f}".replace(".", ",") if question.decimals else str(answer)
        key = f"{question.key}-value"
        return self._say(key, number=said) if self.words.has(self.language, key) else said

    def day(self, question: Question, answer: Answer) -> str:
        return f"{date.fromisoformat(answer):%d.%m.%Y}"

    def moment(self, question: Question, answer: Answer) -> str:
        return self.words.moment(self.language, datetime.fromisoformat(answer))

    def files(self, question: Question, answer: Answer) -> str:
        return self._say("form-files", count=len(answer))

    def person(self, question: Question, answer: Answer) -> str:
        return self._say("form-person", name=answer["name"], iin=answer["iin"])

    def named(self, question: Question, answer: Answer) -> str:
        return self.names.get(answer, str(answer))

    def rows(self, question: Question, answer: Answer) -> str:
        return "\n".join(ROW_MARK + self.row(question, one) for one in answer)

    def row(self, question: Question, row: Answers) -> str:
        said = (self.value(column, row[column.id]) for column in question.columns if row.get(column.id) is not None)
        return ", ".join(said)

    def _say(self, key: str, **facts: str | int) -> str:
        return self.words.say(self.language, key, **facts)


def codes_in(questions: tuple[Question, ...], answers: Answers) -> tuple[str, ...]:
    """The clinics and doctors that need a name."""
    named = {QuestionKind.CLINIC, QuestionKind.DOCTOR}
    return tuple(answers[each.id] for each in questions if each.kind in named and answers.get(each.id))


SPOKEN: Mapping[QuestionKind, Callable[[Reader, Question, Answer], str]] = {
    QuestionKind.CHOICE: Reader.choice,
    QuestionKind.CHOICES: Reader.choices,
    QuestionKind.YES_NO: Reader.choice,
    QuestionKind.TEXT: Reader.text,
    QuestionKind.NUMBER: Reader.number,
    QuestionKind.DATE: Reader.day,
    QuestionKind.MOMENT: Reader.moment,
    QuestionKind.DOCUMENTS: Reader.files,
    QuestionKind.PERSON: Reader.person,
    QuestionKind.ADDRESS: Reader.text,
    QuestionKind.CLINIC: Reader.named,
    QuestionKind.DOCTOR: Reader.named,
    QuestionKind.ROWS: Reader.rows,
}
