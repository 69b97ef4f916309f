"""Which fields to look at when no paper could be made of an answer."""

from collections.abc import Mapping, Sequence

from domain.requests.answering import Flaw, Wrong
from domain.requests.form import Answers, Question, QuestionKind

_TYPED = frozenset({QuestionKind.TEXT, QuestionKind.ADDRESS, QuestionKind.PERSON, QuestionKind.ROWS})


def not_printable(questions: Sequence[Question], result: Answers) -> Mapping[str, Wrong]:
    """What was typed; where nothing was, whatever was answered."""
    answered = [each for each in questions if result.get(each.id) is not None]
    typed = [each for each in answered if each.kind in _TYPED]
    return {each.id: Wrong(Flaw.NOT_PRINTABLE) for each in typed or answered}
