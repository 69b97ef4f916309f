"""What was filled in at the desk, from the fields of a plain form.

`result.<field>` once, or as often as it has values; a person as `.name` and `.iin`; rows as
`result.<field>.<n>.<column>`, of which empty ones are dropped.
"""

from collections.abc import Mapping, Sequence

from domain.requests.form import Answer, Question, QuestionKind

Posted = Mapping[str, Sequence[str]]
ROOT = "result"
SEVERAL = frozenset({QuestionKind.CHOICES, QuestionKind.DOCUMENTS})
LONGEST_ROW_NUMBER = 3


def filled_in(questions: Sequence[Question], posted: Posted) -> dict[str, Answer]:
    return {each.id: _said(each, f"{ROOT}.{each.id}", posted) for each in questions}


def last(posted: Posted, name: str) -> str:
    return posted.get(name, [""])[-1]


def _said(question: Question, name: str, posted: Posted) -> Answer:
    if question.kind is QuestionKind.ROWS:
        return _rows(question, name, posted)
    if question.kind in SEVERAL:
        return list(posted.get(name, ()))
    if question.kind is QuestionKind.PERSON:
        person = {part: last(posted, f"{name}.{part}") for part in ("name", "iin")}
        return person if any(person.values()) else None
    return last(posted, name) or None


def _rows(question: Question, name: str, posted: Posted) -> list[dict[str, Answer]]:
    begin = f"{name}."
    tails = (each.removeprefix(begin).partition(".")[0] for each in posted if each.startswith(begin))
    places = sorted(
        {int(one) for one in tails if one.isascii() and one.isdecimal() and len(one) <= LONGEST_ROW_NUMBER}
    )
    rows = [{each.id: _said(each, f"{begin}{at}.{each.id}", posted) for each in question.columns} for at in places]
    return [row for row in rows if any(row.values())]
