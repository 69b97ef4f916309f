"""Between the first question and the doctors: whether this person may be booked here."""

from aiogram_dialog import DialogManager, Window

from domain.operations.visits.check_attachment import Attached, AttachmentOf, CheckAttachment
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from domain.services.appointment import SERVICE
from handlers.services.appointment.kept import AppointmentKept, Times, answers
from handlers.services.appointment.states import Appointment
from handlers.shared import stops
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.navigation import step_back
from handlers.shared.operation import perform
from handlers.shared.stops import Refused
from handlers.shared.tongue import acting
from handlers.shared.whom import has_choice, subject_of
from handlers.shared.window import go, press


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


async def go_on_to_doctors(manager: DialogManager) -> None:
    """Ask the register, then show doctors, a refusal, or that the register is silent."""
    subject = await subject_of(manager)
    if subject is None:
        await refuse(manager, Refusal(RefusalCode.NOT_REPRESENTATIVE))
        return
    match await perform(
        manager, CheckAttachment, AttachmentOf(acting(manager), subject, AppointmentKept.of(manager).asked_clinic)
    ):
        case Attached() as found:
            keep(manager, found)
            await manager.switch_to(Appointment.doctor)
        case RegisterDidNotAnswer():
            await manager.switch_to(Appointment.silent)
        case Refusal() as refusal:
            await refuse(manager, refusal)


def keep(manager: DialogManager, found: Attached) -> None:
    kept = AppointmentKept.of(manager)
    kept.clinic, kept.own = found.clinic.code, found.own_doctor.id if found.own_doctor else None
    Times.of(manager).doctors = found.doctor_ids


async def refuse(manager: DialogManager, refusal: Refusal) -> None:
    if refusal.code is RefusalCode.NOT_IDENTIFIED:
        await set_out(manager, Goal.BOOK, draft=answers(manager))
        return
    Refused.by(refusal, SERVICE).keep(manager)
    await manager.switch_to(Appointment.refused)


async def own_clinic(manager: DialogManager) -> None:
    AppointmentKept.of(manager).asked_clinic = None
    await go_on_to_doctors(manager)


async def another_person(manager: DialogManager) -> None:
    """One step back: to the choice of the person, if there was one."""
    if has_choice(manager):
        await manager.switch_to(Appointment.whom)
    else:
        await step_back(manager)
