"""One clinic: where it is, whether it is open, how to ring it, and whether it is the citizen's own."""

from datetime import datetime
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager, ShowMode, Window

from domain.booking.service import booked_as
from domain.law.law import Law
from domain.law.open_now import open_now
from domain.providers.provider import Provider
from handlers.clinics.near import NEARBY
from handlers.clinics.opened import ClinicKept, Own, find_clinic
from handlers.clinics.states import Clinics
from handlers.shared.at_hand import Tongue, now, operation
from handlers.shared.cited import cited
from handlers.shared.goals import Goal
from handlers.shared.journeys import journeys
from handlers.shared.leads import leads, looks_up
from handlers.shared.meeting import send_place
from handlers.shared.open_hours import hours_lines
from handlers.shared.say import Said, Say
from handlers.shared.window import Facts, press, question, shows

KAZAKH_NUMBER = 12  # "+7" and ten digits


def card_window() -> Window:
    return question(
        Clinics.card,
        Say("clinics-card-ask", name="name"),
        Said("address"),
        Said("hours"),
        Say("clinics-card-phones", phones="phones", when="phones"),
        Say("clinics-card-children", when="children"),
        Said("own", when="own"),
        Say("clinics-card-approximate", when="approximate"),
        Say("clinics-card-cite", cite="cite"),
        leads("clinics-card-book", Goal.BOOK, about=code_of, when="bookable"),
        looks_up("clinics-card-attach", Goal.GUIDE, about=attaching, when="elsewhere"),
        press("clinics-card-place", "place", show_place),
        NEARBY.input(),
        back=step_back,
        shows=shows(show_card, card, lambda it: (it.clinic, it.law, it.now, Own.YES, None)),
    )


async def card(manager: DialogManager) -> tuple[Provider, Law, datetime, Own, Provider | None]:
    kept = ClinicKept.of(manager)
    mine = await find_clinic(manager, kept.mine) if kept.own is Own.OTHER else None
    return await find_clinic(manager, kept.code), await operation(manager, Law), now(manager), kept.own, mine


def show_card(words: Tongue, clinic: Provider, law: Law, at: datetime, own: Own, mine: Provider | None) -> Facts:
    local = at.astimezone(ZoneInfo(clinic.zone))
    # Visits are booked in the hours of every PHC organisation.
    standard = law.standard(booked_as(), local.date())
    name = mine.name(words.language) if mine else ""
    return {
        "name": clinic.name(words.language),
        "address": clinic.address(words.language),
        "hours": hours_lines(open_now(law, booked_as(), local), local.time(), words),
        "phones": ", ".join(spaced(phone) for phone in clinic.phones),
        "children": clinic.children_only,
        "own": "" if own is Own.UNKNOWN else words.say(f"clinics-card-{own}", name=name),
        "approximate": clinic.approximate,
        "cite": cited(standard.hours.cite, standard, words),
        "bookable": own in {Own.YES, Own.UNKNOWN},
        "elsewhere": own in {Own.OTHER, Own.NOWHERE},
    }


def spaced(phone: str) -> str:
    """As people read it out: +7 727 397 47 90."""
    if len(phone) != KAZAKH_NUMBER or not phone.startswith("+7"):
        return phone
    return " ".join((phone[:2], phone[2:5], phone[5:8], phone[8:10], phone[10:]))


def code_of(manager: DialogManager) -> str:
    return ClinicKept.of(manager).code


def attaching(manager: DialogManager) -> str | None:
    return journeys(manager).named(Goal.ATTACH)


async def show_place(manager: DialogManager) -> None:
    await send_place(manager, await find_clinic(manager, code_of(manager)))
    manager.show_mode = ShowMode.SEND


async def step_back(manager: DialogManager) -> None:
    await manager.switch_to(Clinics.near if ClinicKept.of(manager).from_near else Clinics.directory)
