"""Which doctor: the citizen's own first, or whoever is free soonest. Before it, what the law promises today."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from math import ceil
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Select

from domain.booking.slot import Slot
from domain.law.decision import Outcome
from domain.law.law import Law
from domain.operations.visits.find_times import FindTimes, OpenDays
from handlers.services.appointment.draft import CLINIC, OWN, WANTED, doctor_ids
from handlers.services.appointment.states import Appointment
from handlers.shared.examples import examples
from handlers.shared.navigation import step_back
from handlers.shared.operation import operation
from handlers.shared.say import Plain, Said, Say
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.whom import has_choice
from handlers.shared.window import go, press, question

DOCTORS_SHOWN = 6
ANY, PAGE = "any", "doctor_page"
WARN_MINUTES = 60
MINUTE = timedelta(minutes=1)


def doctor_window() -> Window:
    return question(
        Appointment.doctor,
        Say("appointment-doctor-ask"),
        Say("appointment-doctor-clinic", clinic="clinic"),
        Said("own", when="own"),
        Say("appointment-doctor-none", when="none"),
        Said("term", when="term"),
        Column(Select(Plain("item.label"), "doctor", _id, "doctors", on_click=chosen)),
        press("appointment-doctor-more", "more", show_more, when="more"),
        press("appointment-doctor-wait", "wait", wait_for_own, when="own_is_full"),
        go("appointment-day-wait", "any", Appointment.full, when="none"),
        back=another_person,
        getter=doctors,
        preview=example_doctors,
    )


async def chosen(callback: CallbackQuery, select: Any, manager: DialogManager, doctor_id: str) -> None:
    manager.dialog_data[WANTED] = None if doctor_id == ANY else doctor_id
    manager.dialog_data.pop("day_page", None)
    await manager.switch_to(Appointment.day)


async def another_person(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """One step back: to the choice of the person, if there was one."""
    if has_choice(manager):
        await manager.switch_to(Appointment.whom)
    else:
        await step_back(callback, button, manager)


async def show_more(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    manager.dialog_data[PAGE] = manager.dialog_data.get(PAGE, 0) + 1


async def wait_for_own(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    manager.dialog_data[WANTED] = manager.dialog_data[OWN]["id"]
    await manager.switch_to(Appointment.full)


async def doctors(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    find_times = await operation(dialog_manager, FindTimes)
    there = acting(dialog_manager)
    first = await find_times.first_times(OpenDays(doctor_ids(dialog_manager), there.chat))
    kept = dialog_manager.dialog_data
    clinic = kept[CLINIC]
    words = tongue(dialog_manager)
    law = await operation(dialog_manager, Law)
    return show_doctors(first, kept.get(OWN), kept.get(PAGE, 0), words) | {
        "clinic": clinic[words.language],
        "term": term_line(law, now(dialog_manager), ZoneInfo(clinic["zone"]), words),
    }


def show_doctors(first: Sequence[Slot], own: dict[str, str] | None, page: int, words: Tongue) -> dict[str, Any]:
    """Each doctor with their first free time, the own one on top, the others by how soon they are free.

    After the last page comes the first again.
    """
    mine = next((slot for slot in first if own and slot.doctor.id == own["id"]), None)
    others = sorted((slot for slot in first if slot is not mine), key=lambda slot: slot.starts_at)
    shown = ([mine] if mine else []) + others
    soonest = min(first, key=lambda slot: slot.starts_at, default=None)
    anybody = [_button(ANY, soonest, words, "appointment-doctor-any")] if soonest and len(shown) > 1 else []
    pages = max(ceil(len(shown) / DOCTORS_SHOWN), 1)
    from_here = page % pages * DOCTORS_SHOWN
    named = [
        _button(slot.doctor.id, slot, words, "appointment-doctor-one")
        for slot in shown[from_here : from_here + DOCTORS_SHOWN]
    ]
    return {
        "doctors": named[:1] + anybody + named[1:] if from_here == 0 else named,
        "more": pages > 1,
        "own": _own_line(own, words, is_full=mine is None) if own else "",
        "own_is_full": own is not None and mine is None and bool(first),
        "none": not first,
    }


def _button(choice: str, slot: Slot, words: Tongue, key: str) -> dict[str, str]:
    at = slot.local_start
    day = words.say("calendar-short", day=at.day, month=at.month)
    # Two names fit a narrow telephone beside the time; a button cut short would lose the time.
    short = " ".join(slot.doctor.name(words.language).split()[:2])
    facts = {"doctor": short, "day": day, "time": words.time(at)}
    return {"id": choice, "label": words.say(key, **facts)}


def _own_line(own: dict[str, str], words: Tongue, *, is_full: bool) -> str:
    key = "appointment-doctor-own-full" if is_full else "appointment-doctor-own"
    return words.say(key, doctor=own[words.language], speciality=words.say(f"speciality-{own['speciality']}"))


def term_line(law: Law, at: datetime, zone: ZoneInfo, words: Tongue) -> str:
    """What happens to a request sent this minute; the verdict itself falls when it is sent."""
    decision = law.decide("appointment", "electronic", at, zone=zone)
    local = at.astimezone(zone)
    if decision.outcome is Outcome.DEFERRED and decision.accepted_at:
        return words.say("appointment-term-deferred", when=words.moment(decision.accepted_at))
    hours = law.hours("appointment", local.date())
    if not hours:
        return ""
    closes = local.replace(hour=hours[-1].closes.hour, minute=hours[-1].closes.minute, second=0)
    left = (closes - local) // MINUTE
    key = "appointment-term-closing" if left <= WARN_MINUTES else "appointment-term-open"
    term = (decision.due_at - decision.accepted_at) // MINUTE if decision.due_at and decision.accepted_at else 0
    return words.say(key, until=words.time(closes), minutes=max(left, 0), term=term)


async def example_doctors(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    shown, words = examples(dialog_manager), tongue(dialog_manager)
    slot = shown.slots[0]
    first = [Slot(9, doctor, slot.clinic, slot.starts_at, slot.ends_at, slot.room) for doctor in shown.doctors]
    own = shown.doctors[0]
    kept = {"id": own.id, "speciality": own.speciality, "kk": own.name_kk, "ru": own.name_ru}
    return show_doctors(first, kept, 0, words) | {
        "clinic": shown.clinic.name(words.language),
        "term": term_line(shown.law, now(dialog_manager), ZoneInfo(shown.clinic.zone), words),
    }


def _id(item: dict[str, Any]) -> str:
    return str(item["id"])
