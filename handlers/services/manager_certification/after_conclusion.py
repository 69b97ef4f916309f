"""What may follow a conclusion: the certificate it is the ground of, or an appeal of it."""

from datetime import datetime

from aiogram_dialog import DialogManager, StartMode

from domain.operations.requests.request_detail import RequestShown
from domain.requests.state import RequestState
from domain.services.manager_certification import SERVICE
from domain.services.manager_certification.conclusion import APPEAL, CONCLUSION, READY
from handlers.form.begin import begin_form
from handlers.services.manager_certification.states import ManagerCertification

CONFIRMED = "yes"


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
