"""One service on one calm screen: what it is, whether it is open, where to go."""

from datetime import datetime
from html import escape
from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.law.guide import Guide as Told
from domain.law.law import Law
from domain.law.open_now import open_now
from domain.law.vocabulary import Channel
from domain.requests.guided import guided
from handlers.guide.opened import GuideKept, example_told, told
from handlers.guide.states import Guide
from handlers.shared.cited import cited
from handlers.shared.examples import examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import journeys, set_out
from handlers.shared.leads import looks_up
from handlers.shared.local_time import local
from handlers.shared.open_hours import hours_lines
from handlers.shared.operation import operation
from handlers.shared.say import Plain, Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, now, tongue
from handlers.shared.window import go, press, question

CHANNELS = (Channel.IN_PERSON, Channel.PHONE, Channel.ELECTRONIC)


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
        press(Plain("begin"), "begin", begin_it, when="in_chat"),
        go("guide-service-needs", "needs", Guide.needs),
        go("guide-service-terms", "terms", Guide.terms),
        go("guide-service-refusals", "refusals", Guide.refusals),
        go("guide-service-complaint", "complaint", Guide.complaint),
        looks_up("menu-main-clinics", Goal.CLINICS, when="in_a_clinic"),
        back=Guide.services,
        shows=Shows(service, example_service),
    )


async def service(manager: DialogManager) -> dict[str, Any]:
    law = await operation(manager, Law)
    guide, at = await told(manager), local(now(manager))
    begin = beginning(guide.standard.service, manager)
    return show_service(guide, law, at, tongue(manager)) | begin


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
        "in_a_clinic": guided(code).in_clinic,
        "emergency": guided(code).emergency,
    }


def ways(guide: Told, words: Tongue) -> str:
    return ", ".join(way(channel, guide, words) for channel in CHANNELS if guide.standard.offers(channel))


def way(channel: str, guide: Told, words: Tongue) -> str:
    """The portal has another name where the text names another."""
    own = f"guide-way-{channel}-{guide.standard.service}"
    return words.say(own if words.has(own) else f"guide-way-{channel}")


def beginning(service: str, manager: DialogManager) -> dict[str, Any]:
    """The button that asks for it, in the menu's words if it stands there."""
    menu, offered = journeys(manager).of(service).menu, journeys(manager).offers(service)
    label = menu[1] if menu and journeys(manager).of(service).journey else "guide-service-begin"
    return {"begin": tongue(manager).say(label), "in_chat": offered, "elsewhere": not offered}


async def begin_it(manager: DialogManager) -> None:
    await set_out(manager, Goal.SERVICE, about=GuideKept.of(manager).service)


async def example_service(manager: DialogManager) -> dict[str, Any]:
    at, law = local(now(manager)), examples(manager).law
    guide = example_told(manager)
    begin = beginning(guide.standard.service, manager)
    return show_service(guide, law, at, tongue(manager)) | begin
