"""Which doctor: the citizen's own first, or whoever is free soonest. Before it, what the law promises today."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager, Window

from domain.booking.slot import Slot
from domain.law.decision import Outcome
from domain.law.law import Law
from domain.operations.visits.find_doctors import FindDoctors, FoundDoctors, OfClinic
from domain.providers.doctor import Doctor
from domain.services.appointment import SERVICE
from handlers.services.appointment.attachment import another_person
from handlers.services.appointment.calendar import DAYS
from handlers.services.appointment.kept import ANY, AppointmentKept, Times
from handlers.services.appointment.states import Appointment
from handlers.shared.examples import examples
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import Pages
from handlers.shared.operation import operation
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.window import go, press, question

DOCTORS = Pages("doctor", "doctors")
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
        *DOCTORS.keyboard(chosen),
        press("appointment-doctor-wait", "wait", wait_for_own, when="own_is_full"),
        go("appointment-day-wait", "any", Appointment.full, when="none"),
        back=another_person,
        shows=Shows(doctors, example_doctors),
    )


async def chosen(manager: DialogManager, doctor_id: str) -> None:
    Times.of(manager).doctor = doctor_id
    DAYS.from_the_first(manager)
    await manager.switch_to(Appointment.day)


async def wait_for_own(manager: DialogManager) -> None:
    Times.of(manager).doctor = AppointmentKept.of(manager).own
    await manager.switch_to(Appointment.full)


async def doctors(manager: DialogManager) -> dict[str, Any]:
    kept, words = AppointmentKept.of(manager), tongue(manager)
    asked = OfClinic(acting(manager).chat, kept.clinic, Times.of(manager).doctors, kept.own)
    found = await (await operation(manager, FindDoctors))(asked)
    if not isinstance(found, FoundDoctors):
        raise NothingToShow
    law, zone = await operation(manager, Law), ZoneInfo(found.clinic.zone)
    return show_doctors(found.first_times, found.own, words) | {
        "clinic": found.clinic.name(words.language),
        "term": term_line(law, now(manager), zone, words),
    }


def show_doctors(first: Sequence[Slot], own: Doctor | None, words: Tongue) -> dict[str, Any]:
    """Each doctor with their first free time, the own one on top, the others by how soon they are free."""
    mine = [slot for slot in first if own and slot.doctor.id == own.id]
    in_order = sorted(first, key=lambda slot: slot.starts_at)
    named = [
        _button(slot.doctor.id, slot, words, "appointment-doctor-one")
        for slot in (*mine, *(slot for slot in in_order if slot not in mine))
    ]
    anybody = [_button(ANY, in_order[0], words, "appointment-doctor-any")] if len(first) > 1 else []
    return {
        "doctors": named[:1] + anybody + named[1:],
        "own": _own_line(own, words, is_full=not mine) if own else "",
        "own_is_full": own is not None and not mine and bool(first),
        "none": not first,
    }


def _button(choice: str, slot: Slot, words: Tongue, key: str) -> dict[str, str]:
    at = slot.local_start
    day = words.say("calendar-short", day=at.day, month=at.month)
    # Two names fit a narrow telephone beside the time; a button cut short would lose the time.
    short = " ".join(slot.doctor.name(words.language).split()[:2])
    facts = {"doctor": short, "day": day, "time": words.time(at)}
    return {"id": choice, "label": words.say(key, **facts)}


def _own_line(own: Doctor, words: Tongue, *, is_full: bool) -> str:
    key = "appointment-doctor-own-full" if is_full else "appointment-doctor-own"
    return words.say(key, doctor=own.name(words.language), speciality=words.say(f"speciality-{own.speciality}"))


def term_line(law: Law, at: datetime, zone: ZoneInfo, words: Tongue) -> str:
    """What happens to a request sent this minute; the verdict itself falls when it is sent."""
    decision = law.decide(SERVICE, "electronic", at, zone=zone)
    local = at.astimezone(zone)
    if decision.outcome is Outcome.DEFERRED and decision.accepted_at:
        return words.say("appointment-term-deferred", when=words.moment(decision.accepted_at))
    hours = law.hours(SERVICE, local.date())
    if not hours:
        return ""
    closes = local.replace(hour=hours[-1].closes.hour, minute=hours[-1].closes.minute, second=0)
    left = (closes - local) // MINUTE
    key = "appointment-term-closing" if left <= WARN_MINUTES else "appointment-term-open"
    term = (decision.due_at - decision.accepted_at) // MINUTE if decision.due_at and decision.accepted_at else 0
    return words.say(key, until=words.time(closes), minutes=max(left, 0), term=term)


async def example_doctors(manager: DialogManager) -> dict[str, Any]:
    shown, words = examples(manager), tongue(manager)
    slot = shown.slots[0]
    first = [Slot(9, doctor, slot.clinic, slot.starts_at, slot.ends_at, slot.room) for doctor in shown.doctors]
    return show_doctors(first, shown.doctors[0], words) | {
        "clinic": shown.clinic.name(words.language),
        "term": term_line(shown.law, now(manager), ZoneInfo(shown.clinic.zone), words),
    }
