"""When they may refuse: each ground in plain words, and as the law has it, with its item. And how to complain: to
whom, in how many days they answer, and what then.
"""

from collections.abc import Iterator

from aiogram_dialog import Window

from domain.law.guide import Guide as Told
from handlers.guide.states import Guide
from handlers.guide.terms import length
from handlers.guide.told import item, quote, small, tells, text_window
from handlers.shared.at_hand import Tongue
from handlers.shared.say import Said, Say
from handlers.shared.window import go, question


def refusals_window() -> Window:
    return question(
        Guide.refusals,
        Say("guide-refusals-ask", name="name"),
        Said("grounds", html=True),
        Say("guide-refusals-todo"),
        go("guide-text", "text", Guide.refusals_text, when="has_text"),
        go("guide-service-complaint", "complaint", Guide.complaint),
        back=Guide.service,
        shows=tells(grounds=grounds, has_text=ground_texts),
    )


def refusals_text_window() -> Window:
    return text_window(Guide.refusals_text, ground_texts, Guide.refusals)


def complaint_window() -> Window:
    return question(
        Guide.complaint,
        Say("guide-complaint-ask", name="name"),
        Said("steps", html=True),
        Say("guide-complaint-help"),
        back=Guide.service,
        shows=tells(steps=steps),
    )


def grounds(guide: Told, words: Tongue) -> Iterator[str]:
    standard = guide.standard
    if not standard.grounds:
        yield words.say("guide-refusals-none")
        yield small((clause.cite for clause in standard.rows.get("no_grounds", ())), standard, words)
    for ground in standard.grounds:
        yield item(words.say(f"guide-ground-{ground.code}"))


def ground_texts(guide: Told, words: Tongue) -> Iterator[str]:
    for ground in guide.standard.grounds:
        yield quote(ground.text, ground.citation, guide.standard, words)


def steps(guide: Told, words: Tongue) -> Iterator[str]:
    standard, rules = guide.standard, guide.complaint
    limits = {limit.code: limit for limit in standard.limits}
    appeal, answer = limits.get("appeal"), limits.get("appeal-answer")
    if appeal and answer:
        facts = {"length": length(appeal, words), "answer": length(answer, words)}
        yield item(words.say("guide-complaint-appeal", **facts))
        yield small([appeal.cite], standard, words)
    if rules:
        terms = [rules.term("in-person", to=to) for to in ("provider", "authority")]
        for term in terms:
            yield item(words.say(f"guide-complaint-{term.to}", length=length(term, words)))
        yield item(words.say("guide-complaint-court"))
        clauses = rules.rows.get("complaint", ())[1:]
        yield small([term.cite for term in terms] + [clause.cite for clause in clauses], rules, words)
