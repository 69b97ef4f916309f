"""What to bring or send, by the way somebody goes; what only some need stands behind a button."""

from collections.abc import Iterator

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from domain.law.guide import Guide as Told
from domain.law.standard import RequiredDocument
from handlers.guide.service import CHANNELS, way
from handlers.guide.states import Guide
from handlers.guide.told import GuideKept, example_told, item, quote, small, tells, text_window, told
from handlers.shared.at_hand import Tongue
from handlers.shared.lists import select
from handlers.shared.say import Said, Say
from handlers.shared.window import Facts, go, question, shows


def needs_window() -> Window:
    return question(
        Guide.needs,
        Say("guide-needs-ask", name="name"),
        Said("documents", html=True),
        Say("guide-needs-kinds", when="kinds"),
        Say("guide-needs-cases", when="some"),
        Column(select("case", "cases", open_case)),
        go("guide-text", "text", Guide.needs_text, when="has_text"),
        back=Guide.service,
        shows=[tells(documents=documents, has_text=document_texts), shows(show_cases, told, example_told)],
    )


def needs_text_window() -> Window:
    return text_window(Guide.needs_text, document_texts, Guide.needs)


def case_window() -> Window:
    return question(
        Guide.case,
        Say("guide-case-ask", case="case", name="name"),
        Said("documents", html=True),
        back=Guide.needs,
        shows=[tells(), shows(show_case, case, lambda it: (*example_told(it), "pensioner"))],
    )


def show_cases(words: Tongue, guide: Told) -> Facts:
    cases, kinds = dict.fromkeys(document.when for document in guide.special_documents), guide.standard.kinds
    return {
        "kinds": bool(cases) and kinds >= set(cases),
        "some": bool(cases) and not kinds,
        "cases": [{"id": when, "label": words.say(f"guide-case-{when}")} for when in cases],
    }


def documents(guide: Told, words: Tongue) -> Iterator[str]:
    standard = guide.standard
    if not standard.documents:
        yield words.say("guide-needs-unnamed")
    for channel in filter(standard.offers, CHANNELS if standard.documents else ()):
        yield from _by_channel(channel, guide, words)
    if standard.representative:
        yield words.say("guide-needs-representative")
        yield small([standard.representative.cite], standard, words)


def _by_channel(channel: str, guide: Told, words: Tongue) -> Iterator[str]:
    wanted = guide.documents(channel)
    heading = words.say(f"guide-needs-way-{channel}", way=way(channel, guide, words))
    if wanted:
        yield heading
    elif not guide.special_documents:
        yield words.say("guide-needs-nothing", heading=heading)
    for document in wanted:
        yield item(words.say(f"guide-document-{document.code}"))
        if document.register:
            yield words.say("guide-needs-register")


def document_texts(guide: Told, words: Tongue) -> Iterator[str]:
    wanted = (document for channel in CHANNELS for document in guide.documents(channel))
    yield from dict.fromkeys(_quoted(document, guide, words) for document in wanted)


def _quoted(document: RequiredDocument, guide: Told, words: Tongue) -> str:
    return quote(document.text, document.cite, guide.standard, words)


async def open_case(manager: DialogManager, when: str) -> None:
    GuideKept.of(manager).case = when
    await manager.switch_to(Guide.case)


async def case(manager: DialogManager) -> tuple[Told, str]:
    return *await told(manager), GuideKept.of(manager).case


def show_case(words: Tongue, guide: Told, when: str) -> Facts:
    wanted = (document for document in guide.special_documents if document.when == when)
    said = "\n".join(_quoted(document, guide, words) for document in wanted)
    return {"case": words.say(f"guide-case-{when}"), "documents": said}
