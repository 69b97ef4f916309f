"""The service somebody reads about, in the text in force today, told in plain lines; the text's own words, with the
item, stand behind a button.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window

from domain.law.guide import Guide as Told
from domain.law.law import Law
from domain.law.standard import Standard
from domain.law.vocabulary import Text
from handlers.guide.states import Guide
from handlers.shared.at_hand import Tongue, local, now, operation
from handlers.shared.cited import act_number, cited, place
from handlers.shared.examples import Examples
from handlers.shared.goals import errand_of
from handlers.shared.kept import Kept
from handlers.shared.say import Said, Say
from handlers.shared.window import Facts, Shows, question, shows

Lines = Callable[[Told, Tongue], Iterable[str]]


@dataclass
class GuideKept(Kept):
    """`case`: of whom special documents are shown."""

    service: str
    case: str = ""


async def begin(start_data: Any, manager: DialogManager) -> None:
    """A link may name a service; another name is the list."""
    law, about = await operation(manager, Law), errand_of(manager).about
    if about in law.services:
        await open_service(manager, about)


async def open_service(manager: DialogManager, service: str) -> None:
    GuideKept(service).keep(manager)
    await manager.switch_to(Guide.service)


async def told(manager: DialogManager) -> tuple[Told]:
    law = await operation(manager, Law)
    return (law.guide(GuideKept.of(manager).service, local(now(manager)).date()),)


def example_told(it: Examples) -> tuple[Told]:
    return (it.law.guide(it.ground[0], local(it.now).date()),)


def tells(**parts: Lines) -> Shows:
    """The name of the service, and the lines of each part."""

    def say(words: Tongue, guide: Told) -> Facts:
        said = {part: "\n".join(filter(None, lines(guide, words))) for part, lines in parts.items()}
        return {"name": words.say(f"guide-name-{guide.standard.service}"), **said}

    return shows(say, told, example_told)


def text_window(state: State, lines: Lines, back: State) -> Window:
    return question(
        state,
        Say("guide-text-ask", name="name"),
        Said("text", html=True),
        back=back,
        shows=tells(text=lines),
    )


def quote(text: Text, citation: str, standard: Standard, words: Tongue) -> str:
    said = escape(text.in_language(words.language), quote=False)
    return words.say("guide-quote", text=said, cite=cited(citation, standard, words))


def small(citations: Iterable[str], standard: Standard, words: Tongue) -> str:
    """The act, then each item once, in the order given."""
    items = dict.fromkeys(place(citation, standard, words) for citation in citations)
    cite = f"{act_number(standard.act, words)}, {'; '.join(items)}"
    return words.say("guide-cite", cite=cite) if items else ""


def item(line: str) -> str:
    return f"\u2013 {line}"
