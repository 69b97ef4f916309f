"""Between the first question and the doctors: whether this person may be booked here."""

from aiogram_dialog import DialogManager

from domain.operations.visits.check_attachment import Attached, AttachmentOf, CheckAttachment
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from handlers.services.appointment.draft import answers, keep_attachment
from handlers.services.appointment.states import Appointment
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.operation import operation
from handlers.shared.refusals import BOOKING, explain_in_both
from handlers.shared.tongue import acting, tongue
from handlers.shared.whom import subject_of

REFUSAL = "refusal"


async def go_on_to_doctors(manager: DialogManager) -> None:
    """Ask the register, then show doctors, a refusal, or that the register is silent."""
    subject = await subject_of(manager)
    if subject is None:
        await refuse(manager, Refusal(RefusalCode.NOT_REPRESENTATIVE))
        return
    check = await operation(manager, CheckAttachment)
    match await check(AttachmentOf(acting(manager), subject, manager.dialog_data.get("asked_clinic"))):
        case Attached() as found:
            keep_attachment(manager, found)
            await manager.switch_to(Appointment.doctor)
        case RegisterDidNotAnswer():
            await manager.switch_to(Appointment.silent)
        case Refusal() as refusal:
            await refuse(manager, refusal)


async def refuse(manager: DialogManager, refusal: Refusal) -> None:
    if refusal.code is RefusalCode.NOT_IDENTIFIED:
        await set_out(manager, Goal.BOOK, draft=answers(manager))
        return
    manager.dialog_data[REFUSAL] = {
        "code": refusal.code.value,
        "number": refusal.visit.number if refusal.visit else None,
        **explain_in_both(refusal, tongue(manager), BOOKING),
    }
    await manager.switch_to(Appointment.refused)
