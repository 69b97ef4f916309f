"""What to bring or send, by the way somebody goes; what only some need stands behind a button."""

from collections.abc import Iterator
from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Group

from domain.law.guide import Guide as Told
from domain.law.standard import RequiredDocument
from handlers.guide.lines import item, joined, quote, small
from handlers.guide.opened import GuideKept, example_told, told
from handlers.guide.service import CHANNELS, way
from handlers.guide.states import Guide
from handlers.shared.lists import select
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, tongue
from handlers.shared.window import question


def needs_window() -> Window:
    return question(
        Guide.needs,
        Say("guide-needs-ask", name="name"),
        Said("documents", html=True),
        Say("guide-needs-kinds", when="kinds"),
        Say("guide-needs-cases", when="some"),
        Group(select("case", "cases", chosen), width=2),
        back=Guide.service,
        shows=Shows(needs, example_needs),
    )


def case_window() -> Window:
    return question(
        Guide.case,
        Say("guide-case-ask", case="case", name="name"),
        Said("documents", html=True),
        back=Guide.needs,
        shows=Shows(case, example_case),
    )


async def needs(manager: DialogManager) -> dict[str, Any]:
    return show_needs(await told(manager), tongue(manager))


def show_needs(guide: Told, words: Tongue) -> dict[str, Any]:
    standard = guide.standard
    cases = dict.fromkeys(document.when for document in guide.special_documents)
    representative = standard.representative
    return {
        "name": words.say(f"guide-name-{standard.service}"),
        "documents": joined(
            (
                *_by_channel(guide, words),
                words.say("guide-needs-representative") if representative else "",
                small([representative.cite], standard, words) if representative else "",
            )
        ),
        "kinds": bool(cases) and standard.kinds >= set(cases),
        "some": bool(cases) and not standard.kinds,
        "cases": [{"id": when, "label": words.say(f"guide-case-{when}")} for when in cases],
    }


def _by_channel(guide: Told, words: Tongue) -> Iterator[str]:
    if not guide.standard.documents:
        yield words.say("guide-needs-unnamed")
        return
    for channel in CHANNELS:
        documents = guide.documents(channel)
        if not guide.standard.offers(channel) or (not documents and guide.special_documents):
            continue
        heading = words.say(f"guide-needs-way-{channel}", way=way(channel, guide, words))
        yield heading if documents else words.say("guide-needs-nothing", heading=heading)
        for document in documents:
            yield from _document(document, guide, words)


def _document(document: RequiredDocument, guide: Told, words: Tongue) -> Iterator[str]:
    yield item(words.say(f"guide-document-{document.code}"))
    if document.register:
        yield words.say("guide-needs-register")
    yield quote(document.text, document.cite, guide.standard, words)


async def chosen(manager: DialogManager, when: str) -> None:
    GuideKept.of(manager).case = when
    await manager.switch_to(Guide.case)


async def case(manager: DialogManager) -> dict[str, Any]:
    return show_case(await told(manager), GuideKept.of(manager).case, tongue(manager))


def show_case(guide: Told, when: str, words: Tongue) -> dict[str, Any]:
    wanted = [document for document in guide.special_documents if document.when == when]
    return {
        "name": words.say(f"guide-name-{guide.standard.service}"),
        "case": words.say(f"guide-case-{when}"),
        "documents": joined(quote(document.text, document.cite, guide.standard, words) for document in wanted),
    }


async def example_needs(manager: DialogManager) -> dict[str, Any]:
    return show_needs(example_told(manager), tongue(manager))


async def example_case(manager: DialogManager) -> dict[str, Any]:
    return show_case(example_told(manager), "pensioner", tongue(manager))
