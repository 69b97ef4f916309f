"""Stretches of the stories of any service: from the menu to the number, from the answer to the signed paper."""

from collections.abc import Iterable, Mapping
from typing import Any

from domain.requests.form import Form, Question, QuestionKind
from domain.requests.forms import all_forms
from domain.requests.request import Request
from tests.journeys.citizen import Citizen
from tests.journeys.steps import NUMBER, number_shown

Answer = Any
"""A code for a choice, codes for choices, text to type, bytes of a file, rows as mappings; None passes over."""


async def begins(citizen: Citizen, service: str, whom: str = "form-whom-self") -> None:
    """To the first question, or to the service's own first window. `whom`: a name, for somebody else."""
    await citizen.says(f"/start guide_{service}")
    await citizen.presses("guide-service-begin")
    await chooses_whom(citizen, whom)


async def chooses_whom(citizen: Citizen, whom: str = "form-whom-self") -> None:
    if citizen.say("form-whom-self") in citizen.labels:
        await (citizen.presses(whom) if whom.startswith("form") else citizen.presses_first(whom))


async def answers(citizen: Citizen, service: str, given: Mapping[str, Answer]) -> None:
    """From the first question to the last look, or as far as `given` reaches.

    Questions already answered by a register are not asked: do not give them. None passes over what may be added.
    """
    if shows(citizen, "form-before-continue"):
        await citizen.presses("form-before-continue")
    form = all_forms().of(service)
    questions = [question for question in map(form.question, given) if question]
    assert len(questions) == len(given), given
    for question in sorted(questions, key=lambda each: each.optional):
        if not question.optional:
            await says_answer(citizen, question, given[question.id])
        elif given[question.id] is not None:
            await adds(citizen, question, given[question.id])
    if any(question.optional for question in questions):
        await passes_extras(citizen)


async def adds(citizen: Citizen, question: Question, said: Answer) -> None:
    """From the window of what nobody has to answer."""
    await citizen.presses(f"{question.key}-label")
    await says_answer(citizen, question, said)


async def passes_extras(citizen: Citizen) -> None:
    for key in ("form-extras-none", "form-extras-next"):
        if shows(citizen, key):
            await citizen.presses(key)


async def says_answer(citizen: Citizen, question: Question, said: Answer) -> None:
    citizen.sees(f"{question.key}-ask")
    if said is None:
        await citizen.presses("form-skip")
        return
    match question.kind:
        case QuestionKind.CHOICE:
            await citizen.presses(f"{question.key}-{said}")
        case QuestionKind.YES_NO:
            await citizen.presses(f"form-{said}")
        case QuestionKind.CHOICES:
            for option in said:
                await citizen.presses_first(citizen.say(f"{question.key}-{option}"))
            await citizen.presses("form-done")
        case QuestionKind.DOCUMENTS:
            for body in [said] if isinstance(said, bytes) else said:
                await sends_photo(citizen, body)
            if shows(citizen, "form-done"):
                await citizen.presses("form-done")
        case QuestionKind.ROWS:
            await adds_rows(citizen, question, said)
        case _:
            await citizen.says(str(said))


async def adds_rows(citizen: Citizen, question: Question, rows: Iterable[Mapping[str, Answer]]) -> None:
    for row in rows:
        first = "form-rows-first" if shows(citizen, "form-rows-first") else "form-rows-add"
        await citizen.presses(first)
        for column in question.columns:
            await says_answer(citizen, column, row.get(column.id))
    await citizen.presses("form-done")


async def sends_photo(citizen: Citizen, body: bytes, name: str = "photo.jpg") -> None:
    await citizen.uploads(body, name)


async def sends(citizen: Citizen, service: str) -> str:
    """From the last look to the number: the code where the form asks for it."""
    form = all_forms().of(service)
    await citizen.presses("form-summary-sign" if form.signature else "form-summary-send")
    if form.signature:
        await signs(citizen)
    citizen.sees("form-done-next")
    return number_shown(citizen)


async def signs(citizen: Citizen) -> None:
    citizen.sees("start-code-ask", "start-code-whose")
    await citizen.says(await citizen.code_from_sms())


async def files(citizen: Citizen, service: str, given: Mapping[str, Answer], whom: str = "form-whom-self") -> str:
    """From anywhere to the number."""
    await begins(citizen, service, whom)
    await answers(citizen, service, given)
    return await sends(citizen, service)


async def opens_request(citizen: Citizen, number: str) -> None:
    # What is being told of it comes first.
    await citizen.looks()
    await citizen.says(f"/start r_{number}")
    citizen.sees(number)


async def gives_up(citizen: Citizen, number: str) -> None:
    await opens_request(citizen, number)
    await citizen.presses("requests-detail-withdraw")
    await citizen.presses("requests-withdraw-yes")


async def takes_the_paper(citizen: Citizen, button: str = "requests-detail-view") -> bytes:
    """The signed file, sent into the chat."""
    await citizen.presses(button)
    return await last_file(citizen)


async def last_file(citizen: Citizen) -> bytes:
    document = next(message["document"] for message in reversed(citizen.messages) if message["document"])
    answer = await citizen.web.get(document["url"])
    assert answer.status == 200
    return bytes(await answer.read())


async def request_of(citizen: Citizen, number: str) -> Request:
    request: Request = await citizen.town.stored(lambda unit: unit.requests.request(number))
    return request


def shows(citizen: Citizen, label: str) -> bool:
    return citizen.say(label) in citizen.labels


def form_of(service: str) -> Form:
    return all_forms().of(service)


def numbers_in(citizen: Citizen) -> list[str]:
    return NUMBER.findall(citizen.text)
