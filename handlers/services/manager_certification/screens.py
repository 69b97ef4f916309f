"""What is asked for, and whether registers may be asked: both before the form, so that it is as short as can be.

After a conclusion: the certificate it is the ground of, or an appeal of it.
"""

from datetime import datetime

from aiogram_dialog import Dialog, DialogManager, StartMode

from domain.operations.requests.request_detail import RequestShown
from domain.requests.state import RequestState
from domain.services.manager_certification import SERVICE
from domain.services.manager_certification.conclusion import APPEAL, CERTIFICATE, CONCLUSION, READY
from handlers.form.begin import begin_form, begins
from handlers.services.manager_certification.states import ManagerCertification
from handlers.shared.declared import Action, Screens
from handlers.shared.goals import Goal
from handlers.shared.leads import looks_up
from handlers.shared.say import Say
from handlers.shared.window import go, question

CONFIRMED = "yes"

start_window = question(
    ManagerCertification.start,
    Say("manager-certification-start-ask"),
    begins("manager-certification-start-conclusion", "conclusion", SERVICE, kind=CONCLUSION),
    go("manager-certification-start-certificate", "certificate", ManagerCertification.registers),
    looks_up("manager-certification-start-guide", Goal.GUIDE, about=SERVICE),
)

# Rules 11: with the owner's consent, what registers have is not asked for.
registers_window = question(
    ManagerCertification.registers,
    Say("manager-certification-registers-ask"),
    begins("manager-certification-registers-yes", "yes", SERVICE, kind=CERTIFICATE, registers="yes"),
    begins("manager-certification-registers-no", "no", SERVICE, kind=CERTIFICATE, registers="no"),
    back=ManagerCertification.start,
)


def is_ready(shown: RequestShown, at: datetime) -> bool:
    concluded = shown.request.kind in {CONCLUSION, APPEAL} and shown.request.state is RequestState.COMPLETED
    return concluded and shown.result.get(READY) == CONFIRMED


def may_appeal(shown: RequestShown, at: datetime) -> bool:
    """Whether it is still in time, the form tells, and until when it was."""
    return shown.request.kind == CONCLUSION and shown.request.state is RequestState.COMPLETED


async def ask_certificate(manager: DialogManager, number: str) -> None:
    await manager.start(ManagerCertification.registers, mode=StartMode.RESET_STACK)


async def appeal(manager: DialogManager, number: str) -> None:
    await begin_form(manager, SERVICE, about=number, answers=(("kind", APPEAL),))


SCREENS = Screens(
    routers=(Dialog(start_window, registers_window),),
    entrance=ManagerCertification.start,
    actions=(
        Action("manager-certification-action-certificate", is_ready, ask_certificate),
        Action("manager-certification-action-appeal", may_appeal, appeal),
    ),
)
