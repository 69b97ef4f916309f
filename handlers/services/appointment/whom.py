"""Whom to book, whether they may be booked here, and then on: as far as answers brought along reach."""

from functools import partial
from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.operations.visits.check_attachment import Attached, AttachmentOf, CheckAttachment
from domain.people.known import KnownPerson
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from domain.services.appointment import SERVICE
from handlers.services.appointment.kept import AppointmentKept, Times, answers
from handlers.services.appointment.states import Appointment
from handlers.shared import stops, whom
from handlers.shared.at_hand import acting, perform
from handlers.shared.for_whom import Subject
from handlers.shared.goals import Goal, errand_of
from handlers.shared.journeys import set_out
from handlers.shared.kept import unpack
from handlers.shared.navigation import step_back
from handlers.shared.window import go, press

STEM = "appointment-whom"
identify = partial(set_out, goal=Goal.BOOK)


def whom_window() -> Window:
    return whom.whom_window(Appointment.whom, STEM, go_on_to_doctors, identify)


def refused_window() -> Window:
    return stops.refused_window(
        Appointment.refused,
        go_on_to_doctors,
        press("appointment-refused-own-clinic", "own", own_clinic, when="own_clinic"),
        go("appointment-refused-other-time", "time", Appointment.day, when="other_time"),
        back=another_person,
        person=Appointment.whom,
    )


def silent_window() -> Window:
    return stops.silent_window(Appointment.silent, go_on_to_doctors, another_person)


async def begin(start_data: Any, manager: DialogManager) -> None:
    """Answers brought along are kept; everything else is asked from the first step."""
    errand = errand_of(manager)
    unpack(errand.draft, manager, Subject, AppointmentKept, Times)
    if errand.about:
        AppointmentKept.of(manager).asked_clinic = errand.about
    if Subject.there(manager):
        await go_on_to_doctors(manager)
        await as_far_as_answered(manager)
    else:
        await whom.ask_family(manager, STEM, go_on_to_doctors, identify)


async def as_far_as_answered(manager: DialogManager) -> None:
    """Whom, doctor and day may be known already; a time must be chosen anew."""
    if manager.current_context().state == Appointment.doctor:
        times = Times.of(manager)
        if times.day:
            await manager.switch_to(Appointment.time)
        elif times.doctor:
            await manager.switch_to(Appointment.day)


async def go_on_to_doctors(manager: DialogManager) -> None:
    """Ask the register, then show doctors, a refusal, or that the register is silent."""
    subject, kept = await known_subject(manager), AppointmentKept.of(manager)
    if subject is None:
        return
    match await perform(manager, CheckAttachment, AttachmentOf(acting(manager), subject, kept.asked_clinic)):
        case Attached() as found:
            kept.clinic, kept.own = found.clinic.code, found.own_doctor.id if found.own_doctor else None
            Times.of(manager).doctors = found.doctor_ids
            await manager.switch_to(Appointment.doctor)
        case RegisterDidNotAnswer():
            await manager.switch_to(Appointment.silent)
        case Refusal() as refusal:
            await refuse(manager, refusal)


async def known_subject(manager: DialogManager) -> KnownPerson | None:
    """None where nobody may act for them any more, and that is told."""
    subject = await whom.subject_of(manager)
    if subject is None:
        await refuse(manager, Refusal(RefusalCode.NOT_REPRESENTATIVE))
    return subject


async def refuse(manager: DialogManager, refusal: Refusal) -> None:
    if refusal.code is RefusalCode.NOT_IDENTIFIED:
        await set_out(manager, Goal.BOOK, draft=answers(manager))
        return
    stops.Refused.by(refusal, SERVICE).keep(manager)
    await manager.switch_to(Appointment.refused)


async def own_clinic(manager: DialogManager) -> None:
    AppointmentKept.of(manager).asked_clinic = None
    await go_on_to_doctors(manager)


async def another_person(manager: DialogManager) -> None:
    """One step back: to the choice of the person, if there was one."""
    if whom.has_choice(manager):
        await manager.switch_to(Appointment.whom)
    else:
        await step_back(manager)
