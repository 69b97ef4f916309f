"""What is asked for, and whether registers may be asked: both before the form, so that it is as short as can be."""

from aiogram_dialog import Dialog, DialogManager, Window

from domain.services.manager_certification import SERVICE
from domain.services.manager_certification.conclusion import CERTIFICATE, CONCLUSION
from handlers.form.begin import begin_form
from handlers.services.manager_certification.states import ManagerCertification
from handlers.shared.goals import Goal
from handlers.shared.journeys import drop_in
from handlers.shared.say import Say
from handlers.shared.window import go, press, question


def start_window() -> Window:
    return question(
        ManagerCertification.start,
        Say("manager-certification-start-ask"),
        press("manager-certification-start-conclusion", "conclusion", ask_conclusion),
        go("manager-certification-start-certificate", "certificate", ManagerCertification.registers),
        press("manager-certification-start-guide", "guide", guide),
    )


def registers_window() -> Window:
    """Rules 11: with the owner's consent, what registers have is not asked for."""
    return question(
        ManagerCertification.registers,
        Say("manager-certification-registers-ask"),
        press("manager-certification-registers-yes", "yes", with_registers),
        press("manager-certification-registers-no", "no", without_registers),
        back=ManagerCertification.start,
    )


async def ask_conclusion(manager: DialogManager) -> None:
    await begin_form(manager, SERVICE, answers=(("kind", CONCLUSION),))


async def with_registers(manager: DialogManager) -> None:
    await begin_form(manager, SERVICE, answers=(("kind", CERTIFICATE), ("registers", "yes")))


async def without_registers(manager: DialogManager) -> None:
    await begin_form(manager, SERVICE, answers=(("kind", CERTIFICATE), ("registers", "no")))


async def guide(manager: DialogManager) -> None:
    await drop_in(manager, Goal.GUIDE, about=SERVICE)


dialog = Dialog(start_window(), registers_window())
