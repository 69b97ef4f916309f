"""Which doctor: one's own, or whoever is free soonest; what the law promises. Or a place in the waiting list."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from aiogram import F
from aiogram_dialog import DialogManager, Window

from domain.booking.hold import OFFER_FOR
from domain.booking.slot import Slot
from domain.law.decision import Outcome
from domain.law.law import Law
from domain.operations.visits.find_doctors import FindDoctors, FoundDoctors, OfClinic
from domain.operations.waiting.join_waiting import Join, Joined, JoinWaiting
from domain.providers.doctor import Doctor
from domain.requests.refusal import Refusal
from domain.services.appointment import SERVICE
from handlers.services.appointment.calendar import DAYS
from handlers.services.appointment.kept import ANY, AppointmentKept, Times
from handlers.services.appointment.states import Appointment
from handlers.services.appointment.whom import another_person, known_subject, refuse
from handlers.shared.at_hand import Tongue, acting, now, operation, perform
from handlers.shared.examples import Examples
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import Pages
from handlers.shared.receipt import receipt_window
from handlers.shared.say import Said, Say
from handlers.shared.window import Facts, Shows, go, press, question, shows

DOCTORS = Pages("doctor", "doctors")
WARN_MINUTES = 60
MINUTE = timedelta(minutes=1)
MINUTES = OFFER_FOR // MINUTE


def doctor_window() -> Window:
    return question(
        Appointment.doctor,
        Say("appointment-doctor-ask"),
        Say("appointment-doctor-clinic", clinic="clinic"),
        Said("own", when="own"),
        Say("appointment-doctor-none", when=~F["doctors"]),
        Said("term", when="term"),
        *DOCTORS.keyboard(chosen),
        press("appointment-doctor-wait", "wait", wait_for_own, when="own_is_full"),
        go("appointment-day-wait", "any", Appointment.full, when=~F["doctors"]),
        back=another_person,
        shows=shows(show_doctors, doctors, example_doctors),
    )


def waiting_offer_window() -> Window:
    return question(
        Appointment.full,
        Say("appointment-full-ask", minutes="minutes"),
        press("appointment-full-this-doctor", "this", partial(join, anybody=False), when="one_doctor"),
        press("appointment-full-any-doctor", "any", partial(join, anybody=True)),
        back=Appointment.doctor,
        shows=Shows(wish, {"one_doctor": True, "minutes": MINUTES}),
    )


def waiting_window() -> Window:
    return receipt_window(
        Appointment.waiting, Say("appointment-waiting-done", place="place"), shows=Shows(place, {"place": 3})
    )


async def chosen(manager: DialogManager, doctor_id: str) -> None:
    Times.of(manager).doctor = doctor_id
    DAYS.from_the_first(manager)
    await manager.switch_to(Appointment.day)


async def wait_for_own(manager: DialogManager) -> None:
    Times.of(manager).doctor = AppointmentKept.of(manager).own
    await manager.switch_to(Appointment.full)


async def doctors(manager: DialogManager) -> tuple[FoundDoctors, Law, datetime]:
    kept = AppointmentKept.of(manager)
    asked = OfClinic(acting(manager).chat, kept.clinic, Times.of(manager).doctors, kept.own)
    found = await perform(manager, FindDoctors, asked)
    if not isinstance(found, FoundDoctors):
        raise NothingToShow
    return found, await operation(manager, Law), now(manager)


def example_doctors(it: Examples) -> tuple[FoundDoctors, Law, datetime]:
    first = tuple(replace(it.slots[0], doctor=doctor) for doctor in it.doctors)
    return FoundDoctors(it.clinic, it.doctors[0], first), it.law, it.now


def show_doctors(words: Tongue, found: FoundDoctors, law: Law, at: datetime) -> Facts:
    """Each doctor with their first free time, the own one on top, the others by how soon they are free."""
    soonest, own = sorted(found.first_times, key=lambda slot: slot.starts_at), found.own
    mine = [slot for slot in soonest if own and slot.doctor.id == own.id]
    in_order = [*mine, *(slot for slot in soonest if slot not in mine)]
    named = [_button(words, slot.doctor.id, slot, "appointment-doctor-one") for slot in in_order]
    anybody = [_button(words, ANY, soonest[0], "appointment-doctor-any")] if len(soonest) > 1 else []
    return {
        "clinic": found.clinic.name(words.language),
        "doctors": named[:1] + anybody + named[1:],
        "own": _own_line(words, own, is_full=not mine) if own else "",
        "own_is_full": own is not None and not mine and bool(soonest),
        "term": term_line(words, law, at, ZoneInfo(found.clinic.zone)),
    }


def _button(words: Tongue, choice: str, slot: Slot, key: str) -> dict[str, str]:
    at = slot.local_start
    day = words.say("calendar-short", day=at.day, month=at.month)
    # Two names fit a narrow telephone beside the time; a button cut short would lose the time.
    short = " ".join(slot.doctor.name(words.language).split()[:2])
    return {"id": choice, "label": words.say(key, doctor=short, day=day, time=words.time(at))}


def _own_line(words: Tongue, own: Doctor, *, is_full: bool) -> str:
    key = "appointment-doctor-own-full" if is_full else "appointment-doctor-own"
    return words.say(key, doctor=own.name(words.language), speciality=words.say(f"speciality-{own.speciality}"))


def term_line(words: Tongue, law: Law, at: datetime, zone: ZoneInfo) -> str:
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


async def wish(manager: DialogManager) -> Facts:
    return {"one_doctor": Times.of(manager).doctor not in {None, ANY}, "minutes": MINUTES}


async def place(manager: DialogManager) -> Facts:
    return {"place": AppointmentKept.of(manager).place}


async def join(manager: DialogManager, anybody: bool) -> None:
    subject, kept = await known_subject(manager), AppointmentKept.of(manager)
    if subject is None:
        return
    doctor = None if anybody else Times.of(manager).doctor
    match await perform(manager, JoinWaiting, Join(acting(manager), subject, kept.clinic, doctor)):
        case Joined(place=turn):
            kept.place = turn
            await manager.switch_to(Appointment.waiting)
        case Refusal() as refusal:
            await refuse(manager, refusal)
