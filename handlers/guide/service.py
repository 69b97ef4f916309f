"""One service on one calm screen: what it is, whether it is open, where to go."""

from datetime import datetime
from html import escape

from aiogram import F
from aiogram_dialog import DialogManager, Window

from domain.law.guide import Guide as Told
from domain.law.law import Law
from domain.law.open_now import open_now
from domain.law.vocabulary import Channel
from domain.requests.guided import guided
from handlers.guide.states import Guide
from handlers.guide.told import GuideKept, example_told, tells, told
from handlers.shared.at_hand import Tongue, local, now, operation
from handlers.shared.cited import cited
from handlers.shared.goals import Goal
from handlers.shared.journeys import journeys, set_out
from handlers.shared.leads import looks_up
from handlers.shared.open_hours import hours_lines
from handlers.shared.say import Plain, Said, Say
from handlers.shared.window import Facts, go, press, question, shows

CHANNELS = (Channel.IN_PERSON, Channel.PHONE, Channel.ELECTRONIC)


def service_window() -> Window:
    example = "menu-main-book"
    return question(
        Guide.service,
        Say("guide-service-emergency", when="emergency"),
        Say("guide-service-ask", name="name"),
        Said("about"),
        Said("official", html=True),
        Said("hours"),
        Said("where"),
        Say("guide-service-elsewhere", when=~F["begin"]),
        Say("guide-service-looks-up", press="begin", when="begin"),
        press(Plain("begin"), "begin", begin_it, when="begin"),
        go("guide-service-needs", "needs", Guide.needs),
        go("guide-service-terms", "terms", Guide.terms),
        go("guide-service-refusals", "refusals", Guide.refusals),
        go("guide-service-complaint", "complaint", Guide.complaint),
        looks_up("menu-main-clinics", Goal.CLINICS, when="in_a_clinic"),
        back=Guide.services,
        shows=[
            tells(),
            shows(show_service, service, lambda it: (*example_told(it), it.law, local(it.now), example)),
        ],
    )


async def service(manager: DialogManager) -> tuple[Told, Law, datetime, str]:
    begin = beginning(GuideKept.of(manager).service, manager)
    return *await told(manager), await operation(manager, Law), local(now(manager)), begin


def show_service(words: Tongue, guide: Told, law: Law, at: datetime, begin: str) -> Facts:
    standard = guide.standard
    name, code = standard.name, standard.service
    title = escape(name.text.in_language(words.language), quote=False)
    ways = ", ".join(way(channel, guide, words) for channel in CHANNELS if standard.offers(channel))
    return {
        "about": words.say(f"guide-about-{code}"),
        "official": words.say("guide-service-official", title=title, cite=cited(name.cite, standard, words)),
        "hours": hours_lines(open_now(law, code, at), at.time(), words),
        "where": words.say("guide-service-where", place=words.say(f"guide-place-{code}"), ways=ways),
        "begin": words.say(begin) if begin else "",
        "in_a_clinic": guided(code).in_clinic,
        "emergency": guided(code).emergency,
    }


def way(channel: str, guide: Told, words: Tongue) -> str:
    """The portal has another name where the text names another."""
    own = f"guide-way-{channel}-{guide.standard.service}"
    return words.say(own if words.has(own) else f"guide-way-{channel}")


def beginning(service: str, manager: DialogManager) -> str:
    """On the button that asks for it: the menu's words if it stands there, none where the chat cannot."""
    own = journeys(manager).of(service)
    if not journeys(manager).offers(service):
        return ""
    return own.menu[1] if own.menu and own.journey else "guide-service-begin"


async def begin_it(manager: DialogManager) -> None:
    await set_out(manager, Goal.SERVICE, about=GuideKept.of(manager).service)
