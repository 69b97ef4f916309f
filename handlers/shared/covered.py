"""An IIN somebody wrote into a form is not left to be read in the chat."""

from collections.abc import Mapping

from domain.people.iin import Iin
from domain.requests.form import Answer, Answers, Question, QuestionKind


def covered(question: Question, answer: Answer) -> Answer:
    if question.kind is QuestionKind.PERSON and isinstance(answer, Mapping):
        return {**answer, "iin": Iin(str(answer["iin"])).masked}
    if question.kind is QuestionKind.ROWS and isinstance(answer, list):
        return [{**row, **covered_all(question.columns, row)} for row in answer]
    return answer


def covered_all(questions: tuple[Question, ...], answers: Answers) -> dict[str, Answer]:
    known = {each.id: each for each in questions}
    return {name: covered(known[name], answer) if name in known else answer for name, answer in answers.items()}
