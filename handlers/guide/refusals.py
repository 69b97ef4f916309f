"""When they may refuse: each ground in plain words, as the law has it, with its item."""

from collections.abc import Iterator
from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.law.guide import Guide as Told
from handlers.guide.lines import item, joined, quote, small
from handlers.guide.opened import example_told, told
from handlers.guide.states import Guide
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, tongue
from handlers.shared.window import go, question

NONE_GIVEN = "no_grounds"


def refusals_window() -> Window:
    return question(
        Guide.refusals,
        Say("guide-refusals-ask", name="name"),
        Said("grounds", html=True),
        Say("guide-refusals-todo"),
        go("guide-service-complaint", "complaint", Guide.complaint),
        back=Guide.service,
        shows=Shows(refusals, example_refusals),
    )


async def refusals(manager: DialogManager) -> dict[str, Any]:
    return show_refusals(await told(manager), tongue(manager))


def show_refusals(guide: Told, words: Tongue) -> dict[str, Any]:
    return {
        "name": words.say(f"guide-name-{guide.standard.service}"),
        "grounds": joined(_grounds(guide, words)),
    }


def _grounds(guide: Told, words: Tongue) -> Iterator[str]:
    standard = guide.standard
    if not standard.grounds:
        yield words.say("guide-refusals-none")
        yield small((clause.cite for clause in standard.rows.get(NONE_GIVEN, ())), standard, words)
    for ground in standard.grounds:
        yield item(words.say(f"guide-ground-{ground.code}"))
        yield quote(ground.text, ground.citation, standard, words)


async def example_refusals(manager: DialogManager) -> dict[str, Any]:
    return show_refusals(example_told(manager), tongue(manager))
