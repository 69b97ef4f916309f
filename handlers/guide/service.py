"""One service on one calm screen: what it is, whether it is open, where to go."""

from datetime import datetime
from html import escape
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window

from domain.law.guide import Guide as Told
from domain.law.law import Law
from domain.law.open_now import open_now
from domain.law.vocabulary import Channel
from handlers.guide.opened import IN_CHAT, example_told, told
from handlers.guide.states import Guide
from handlers.shared.cited import cited
from handlers.shared.examples import examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import drop_in, set_out
from handlers.shared.local_time import local
from handlers.shared.open_hours import hours_lines
from handlers.shared.operation import operation
from handlers.shared.say import Said, Say
from handlers.shared.tongue import Tongue, now, tongue
from handlers.shared.window import go, press, question

CHANNELS = (Channel.IN_PERSON, Channel.PHONE, Channel.ELECTRONIC)
EMERGENCY = "home-visit"
IN_A_CLINIC = frozenset(
    ("appointment", "home-visit", "attachment", "phc-certificate", "donor-registration", "medicines")
)


def service_window() -> Window:
    return question(
        Guide.service,
        Say("guide-service-emergency", when="emergency"),
        Say("guide-service-ask", name="name"),
        Said("about"),
        Said("official", html=True),
        Said("hours"),
        Said("where"),
        Say("guide-service-elsewhere", when="elsewhere"),
        press("menu-main-book", "book", begin_it, when="bookable"),
        press("guide-service-begin", "begin", begin_it, when="in_chat"),
        go("guide-service-needs", "needs", Guide.needs),
        go("guide-service-terms", "terms", Guide.terms),
        go("guide-service-refusals", "refusals", Guide.refusals),
        go("guide-service-complaint", "complaint", Guide.complaint),
        press("menu-main-clinics", "clinics", clinics, when="in_a_clinic"),
        back=Guide.services,
        getter=service,
        preview=example_service,
    )


async def service(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    law = await operation(dialog_manager, Law)
    return show_service(await told(dialog_manager), law, local(now(dialog_manager)), tongue(dialog_manager))


def show_service(guide: Told, law: Law, at: datetime, words: Tongue) -> dict[str, Any]:
    standard = guide.standard
    name, code = standard.name, standard.service
    facts = {
        "title": escape(name.text.in_language(words.language), quote=False),
        "cite": cited(name.cite, standard, words),
    }
    return {
        "name": words.say(f"guide-name-{code}"),
        "about": words.say(f"guide-about-{code}"),
        "official": words.say("guide-service-official", **facts),
        "hours": hours_lines(open_now(law, code, at), at.time(), words),
        "where": words.say("guide-service-where", place=words.say(f"guide-place-{code}"), ways=ways(guide, words)),
        "bookable": IN_CHAT.get(code) is Goal.BOOK,
        "in_chat": IN_CHAT.get(code) is Goal.SERVICE,
        "elsewhere": code not in IN_CHAT,
        "in_a_clinic": code in IN_A_CLINIC,
        "emergency": code == EMERGENCY,
    }


def ways(guide: Told, words: Tongue) -> str:
    return ", ".join(way(channel, guide, words) for channel in CHANNELS if guide.standard.offers(channel))


def way(channel: str, guide: Told, words: Tongue) -> str:
    """The portal has another name where the text names another."""
    own = f"guide-way-{channel}-{guide.standard.service}"
    return words.say(own if words.has(own) else f"guide-way-{channel}")


async def begin_it(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    service = (await told(manager)).standard.service
    goal = IN_CHAT[service]
    await set_out(manager, goal, about=service if goal is Goal.SERVICE else None)


async def clinics(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await drop_in(manager, Goal.CLINICS)


async def example_service(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    at, law = local(now(dialog_manager)), examples(dialog_manager).law
    return show_service(example_told(dialog_manager), law, at, tongue(dialog_manager))
