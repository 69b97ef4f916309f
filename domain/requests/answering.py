"""From what was typed to an answer, or what was wrong. Over 200 lines: one short reader for each kind."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.people.iin import Iin
from domain.requests.form import Answer, Question, QuestionKind

LONGEST_TEXT = 500
SHORTEST_ADDRESS = 5
MOST_FILES, MOST_ROWS = 5, 30
_NAME_WORDS = 2
LONGEST_READ = 5000
LONGEST_NAME = 120
_UNSEEN = frozenset({"Cf", "Cc", "Cs", "Co", "Cn"})
_BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800"
_MARKS_IN_A_ROW = 3
_NUMBER = re.compile(r"[+-]?[0-9]{1,12}(\.[0-9]{1,6})?")
_GAP = re.compile("\n{3,}")
_DATE_SHAPES = ("%d.%m.%Y", "%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d %m %Y", "%d.%m.%y")
_MOMENT_SHAPES = ("%Y-%m-%dT%H:%M", "%d.%m.%Y %H:%M", "%Y-%m-%d %H:%M")


class Flaw(StrEnum):
    EMPTY = "empty"
    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    NOT_AN_OPTION = "not-an-option"
    NOT_A_NUMBER = "not-a-number"
    TOO_SMALL = "too-small"
    TOO_LARGE = "too-large"
    NOT_A_DATE = "not-a-date"
    TOO_EARLY = "too-early"
    TOO_LATE = "too-late"
    NOT_A_MOMENT = "not-a-moment"
    NOT_A_NAME = "not-a-name"
    WRONG_IIN = "wrong-iin"
    TOO_FEW = "too-few"
    TOO_MANY = "too-many"
    FILE_EXPECTED = "file-expected"
    NOT_PRINTABLE = "not-printable"


@dataclass(frozen=True, slots=True)
class Wrong:
    """`limit` is the bound that was passed: a number, a length, or an ISO day; `place` a row, and its column."""

    flaw: Flaw
    limit: str = ""
    place: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class AskedToday:
    question: Question
    today: date
    zone: ZoneInfo


def read_answer(question: Question, said: Answer, today: date, zone: ZoneInfo) -> Answer | Wrong:
    """The answer as it is kept. None is the answer to an optional question that was passed over."""
    if said is None or said == [] or _is_blank(said):
        return None if question.optional else _unanswered(question)
    if isinstance(said, list | Mapping) and not isinstance(said, _IN_PARTS.get(question.kind, ())):
        return _unanswered(question)
    return READERS[question.kind](AskedToday(question, today, zone), said)


def _is_blank(said: Answer) -> bool:
    return isinstance(said, str) and len(said) <= LONGEST_TEXT and not clean_text(said)


_IN_PARTS = {
    QuestionKind.CHOICES: list,
    QuestionKind.DOCUMENTS: list,
    QuestionKind.ROWS: list,
    QuestionKind.PERSON: Mapping,
}


def _unanswered(question: Question) -> Wrong:
    match question.kind:
        case QuestionKind.DOCUMENTS:
            return Wrong(Flaw.FILE_EXPECTED)
        case QuestionKind.ROWS | QuestionKind.CHOICES:
            return Wrong(Flaw.TOO_FEW, str(int(question.least or 1)))
        case _:
            return Wrong(Flaw.EMPTY)


def clean_text(said: str) -> str:
    """Composed, without signs that are not seen, spaces and line ends tidied."""
    composed = unicodedata.normalize("NFC", "".join(_readable(said[:LONGEST_READ])))
    return _GAP.sub("\n\n", "\n".join(" ".join(line.split()) for line in composed.split("\n"))).strip()


def _readable(said: str) -> Iterator[str]:
    """Marks heaped on one letter hide it and take long to put in order."""
    marks = 0
    for one in said:
        marks = marks + 1 if unicodedata.combining(one) else 0
        if one.isspace():
            yield one if one == "\n" else " "
        elif marks <= _MARKS_IN_A_ROW and not _is_unseen(one):
            yield one


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in _UNSEEN or sign in _BLANK_LETTERS


def _choice(asked: AskedToday, said: Answer) -> Answer | Wrong:
    return said if said in asked.question.options else Wrong(Flaw.NOT_AN_OPTION)


def _choices(asked: AskedToday, said: Answer) -> Answer | Wrong:
    given = said if isinstance(said, list) else [said]
    if any(one not in asked.question.options for one in given):
        return Wrong(Flaw.NOT_AN_OPTION)
    return _counted(asked, [one for one in asked.question.options if one in given], len(asked.question.options))


def _text(asked: AskedToday, said: Answer) -> Answer | Wrong:
    text, most = clean_text(str(said)), int(asked.question.most or LONGEST_TEXT)
    if not text:
        return Wrong(Flaw.EMPTY)
    if len(text) > most:
        return Wrong(Flaw.TOO_LONG, str(most))
    least = int(asked.question.least or 1)
    return Wrong(Flaw.TOO_SHORT, str(least)) if len(text) < least else text


def _number(asked: AskedToday, said: Answer) -> Answer | Wrong:
    typed = "".join(str(said)[:32].split()).replace(",", ".")
    if not _NUMBER.fullmatch(typed):
        return Wrong(Flaw.NOT_A_NUMBER)
    number = Decimal(typed)
    if number != number.quantize(Decimal(1).scaleb(-asked.question.decimals)):
        return Wrong(Flaw.NOT_A_NUMBER)
    if asked.question.least is not None and number < Decimal(str(asked.question.least)):
        return Wrong(Flaw.TOO_SMALL, f"{asked.question.least:g}")
    if asked.question.most is not None and number > Decimal(str(asked.question.most)):
        return Wrong(Flaw.TOO_LARGE, f"{asked.question.most:g}")
    return float(number) if asked.question.decimals else int(number)


def _date(asked: AskedToday, said: Answer) -> Answer | Wrong:
    day = _parsed(str(said), _DATE_SHAPES)
    if day is None:
        return Wrong(Flaw.NOT_A_DATE)
    return _in_time(asked, day.date()) or day.date().isoformat()


def _moment(asked: AskedToday, said: Answer) -> Answer | Wrong:
    moment = _parsed(str(said), _MOMENT_SHAPES)
    if moment is None:
        return Wrong(Flaw.NOT_A_MOMENT)
    return _in_time(asked, moment.date()) or moment.replace(tzinfo=asked.zone).isoformat()


def _in_time(asked: AskedToday, day: date) -> Wrong | None:
    if asked.question.least is not None and day < asked.today + timedelta(days=asked.question.least):
        return Wrong(Flaw.TOO_EARLY, (asked.today + timedelta(days=asked.question.least)).isoformat())
    if asked.question.most is not None and day > asked.today + timedelta(days=asked.question.most):
        return Wrong(Flaw.TOO_LATE, (asked.today + timedelta(days=asked.question.most)).isoformat())
    return None


def _documents(asked: AskedToday, said: Answer) -> Answer | Wrong:
    if not isinstance(said, list) or not all(isinstance(one, str) for one in said):
        return Wrong(Flaw.FILE_EXPECTED)
    return _counted(asked, said, MOST_FILES)


def _person(_: AskedToday, said: Answer) -> Answer | Wrong:
    """Typed as one message, name and IIN in either order, or given as its two parts."""
    if isinstance(said, Mapping):
        name, typed = str(said.get("name", "")), str(said.get("iin", ""))
    else:
        said_words = clean_text(str(said)[:200]).replace(",", " ").split()
        typed = "".join(word for word in said_words if word.isdecimal())
        name = " ".join(word for word in said_words if not word.isdecimal())
    iin = Iin.parse(typed)
    if not isinstance(iin, Iin):
        return Wrong(Flaw.WRONG_IIN)
    name = " ".join(clean_text(name).split())
    if len(name) > LONGEST_NAME or any(one.isdecimal() for one in name):
        return Wrong(Flaw.NOT_A_NAME)
    words = name.split()
    if len(words) < _NAME_WORDS or not all(word[0].isalpha() for word in words):
        return Wrong(Flaw.NOT_A_NAME)
    return {"name": name, "iin": iin.value}


def _address(asked: AskedToday, said: Answer) -> Answer | Wrong:
    text = _text(asked, said)
    if isinstance(text, str) and len(text) < SHORTEST_ADDRESS:
        return Wrong(Flaw.TOO_SHORT, str(SHORTEST_ADDRESS))
    return text


def _code(_: AskedToday, said: Answer) -> Answer | Wrong:
    """A clinic's or a doctor's own: whether there is such a one, the operation asks the store."""
    return said if isinstance(said, str) and said.isascii() and len(said) <= 32 else Wrong(Flaw.NOT_AN_OPTION)  # noqa: PLR2004


def _rows(asked: AskedToday, said: Answer) -> Answer | Wrong:
    counted = _counted(asked, said, MOST_ROWS) if isinstance(said, list) else _unanswered(asked.question)
    if isinstance(counted, Wrong):
        return counted
    if not all(isinstance(one, Mapping) for one in said):
        return _unanswered(asked.question)
    rows: list[Mapping[str, Answer]] = []
    for at, one in enumerate(said):
        row: dict[str, Answer] = {}
        for column in asked.question.columns:
            answer = read_answer(column, one.get(column.id), asked.today, asked.zone)
            if isinstance(answer, Wrong):
                return replace(answer, place=(at, column.id))
            row[column.id] = answer
        rows.append(row)
    return rows


def _counted(asked: AskedToday, given: list[Answer], usual_most: int) -> Answer | Wrong:
    least, most = int(asked.question.least or 1), int(asked.question.most or usual_most)
    if len(given) < least:
        return Wrong(Flaw.TOO_FEW, str(least))
    return Wrong(Flaw.TOO_MANY, str(most)) if len(given) > most else given


def _parsed(typed: str, shapes: tuple[str, ...]) -> datetime | None:
    tidy = " ".join(typed[:32].split())
    if not tidy.isascii():
        return None
    for shape in shapes:
        try:
            return datetime.strptime(tidy, shape)  # noqa: DTZ007 - a wall time, its zone is put on by the caller
        except ValueError:
            continue
    return None


Reader = Callable[[AskedToday, Answer], Answer | Wrong]
READERS: Mapping[QuestionKind, Reader] = {
    QuestionKind.CHOICE: _choice,
    QuestionKind.CHOICES: _choices,
    QuestionKind.YES_NO: _choice,
    QuestionKind.TEXT: _text,
    QuestionKind.NUMBER: _number,
    QuestionKind.DATE: _date,
    QuestionKind.MOMENT: _moment,
    QuestionKind.DOCUMENTS: _documents,
    QuestionKind.PERSON: _person,
    QuestionKind.ADDRESS: _address,
    QuestionKind.CLINIC: _code,
    QuestionKind.DOCTOR: _code,
    QuestionKind.ROWS: _rows,
}
