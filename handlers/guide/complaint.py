"""How to complain: to whom, in how many days they answer, and what then."""

from collections.abc import Iterator
from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.law.guide import Guide as Told
from domain.law.standard import Standard
from handlers.guide.lines import item, joined, small
from handlers.guide.opened import example_told, told
from handlers.guide.states import Guide
from handlers.guide.terms import length
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, tongue
from handlers.shared.window import question

ADDRESSEES = ("provider", "authority")
APPEAL, ANSWER = "appeal", "appeal-answer"
ROW = "complaint"


def complaint_window() -> Window:
    return question(
        Guide.complaint,
        Say("guide-complaint-ask", name="name"),
        Said("steps", html=True),
        Say("guide-complaint-help"),
        back=Guide.service,
        shows=Shows(complaint, example_complaint),
    )


async def complaint(manager: DialogManager) -> dict[str, Any]:
    return show_complaint(await told(manager), tongue(manager))


def show_complaint(guide: Told, words: Tongue) -> dict[str, Any]:
    return {
        "name": words.say(f"guide-name-{guide.standard.service}"),
        "steps": joined((*_appeal(guide.standard, words), *_steps(guide.complaint, words))),
    }


def _steps(rules: Standard | None, words: Tongue) -> Iterator[str]:
    if rules is None:
        return
    terms = [rules.term("in-person", to=to) for to in ADDRESSEES]
    for term in terms:
        yield item(words.say(f"guide-complaint-{term.to}", length=length(term, words)))
    yield item(words.say("guide-complaint-court"))
    citations = [term.cite for term in terms] + [clause.cite for clause in rules.rows.get(ROW, ())[1:]]
    yield small(citations, rules, words)


def _appeal(standard: Standard, words: Tongue) -> Iterator[str]:
    limits = {limit.code: limit for limit in standard.limits}
    if APPEAL in limits and ANSWER in limits:
        facts = {"length": length(limits[APPEAL], words), "answer": length(limits[ANSWER], words)}
        yield item(words.say("guide-complaint-appeal", **facts))
        yield small([limits[APPEAL].cite], standard, words)


async def example_complaint(manager: DialogManager) -> dict[str, Any]:
    return show_complaint(example_told(manager), tongue(manager))
