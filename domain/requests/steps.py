"""Which step a question is, and of how many. The count holds from the first question to the last.

A question that only the answer just given raises belongs to the step of that answer. What is known beforehand and
what nobody has to answer is no step.
"""

from domain.requests.form import Answers, Form, Question

Group = list[str]


def step(form: Form, name: str, answers: Answers, known: frozenset[str]) -> tuple[int, int] | None:
    """None for a question that is no step, or the only one."""
    groups = _groups(form, answers, known)
    place = next((at for at, group in enumerate(groups, start=1) if name in group), None)
    count = _count(form, answers, known)
    return (place, count) if place and count > 1 else None


def _groups(form: Form, answers: Answers, known: frozenset[str]) -> list[Group]:
    groups: list[Group] = []
    for question in form.line(answers, known):
        if groups and (question.beside or (question.when and question.when.question in groups[-1])):
            groups[-1].append(question.id)
        elif not _is_raised_by_an_extra(form, question, known):
            groups.append([question.id])
    return groups


def _is_raised_by_an_extra(form: Form, question: Question, known: frozenset[str]) -> bool:
    by = form.question(question.when.question) if question.when else None
    return by is not None and by.optional and by.id not in known


def _count(form: Form, answers: Answers, known: frozenset[str]) -> int:
    """As many as there can be: whatever is answered, none is added on the way."""
    raising = {each.when.question for each in form.questions if each.when}
    open_ = next((each for each in form.line(answers, known) if each.id in raising - answers.keys()), None)
    if open_ is None:
        return len(_groups(form, answers, known))
    return max(_count(form, {**answers, open_.id: option}, known) for option in open_.options or ("",))
