"""Whom to book, and then on: as far as answers brought along reach."""

from typing import Any

from aiogram_dialog import DialogManager, Window

from handlers.services.appointment.attachment import go_on_to_doctors
from handlers.services.appointment.kept import AppointmentKept, Times
from handlers.services.appointment.states import Appointment
from handlers.shared import whom
from handlers.shared.for_whom import Subject
from handlers.shared.goals import Goal, errand_of
from handlers.shared.journeys import set_out
from handlers.shared.kept import unpack

STEM = "appointment-whom"


def whom_window() -> Window:
    return whom.whom_window(Appointment.whom, STEM, go_on_to_doctors, identify)


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


async def identify(manager: DialogManager) -> None:
    await set_out(manager, Goal.BOOK)
