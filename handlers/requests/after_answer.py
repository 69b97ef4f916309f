"""What may follow an answer: the next instance after a complaint, appeal or certificate after a conclusion."""

from collections.abc import Callable
from datetime import datetime

from aiogram_dialog import DialogManager, StartMode

from domain.operations.requests.request_detail import RequestShown
from domain.requests.state import RequestState
from domain.services.complaint.service import COMPLAINT
from domain.services.manager_certification.conclusion import APPEAL, CONCLUSION, MANAGER, READY
from handlers.form.begin import begin_form
from handlers.services.manager_certification.states import ManagerCertification

ANSWERED = RequestState.COMPLETED
CONFIRMED = "yes"


def answered_by(addressee: str) -> Callable[[RequestShown, datetime], bool]:
    def is_answered(shown: RequestShown, at: datetime) -> bool:
        return shown.request.state is ANSWERED and shown.request.kind == addressee

    return is_answered


async def complain_further(manager: DialogManager, number: str) -> None:
    """After an authority only a court is left: there the form itself explains."""
    await begin_form(manager, COMPLAINT, about=number)


def is_ready(shown: RequestShown, at: datetime) -> bool:
    concluded = shown.request.kind in {CONCLUSION, APPEAL} and shown.request.state is ANSWERED
    return concluded and shown.result.get(READY) == CONFIRMED


def may_appeal(shown: RequestShown, at: datetime) -> bool:
    """Whether it is still in time, the form tells, and until when it was."""
    return shown.request.kind == CONCLUSION and shown.request.state is ANSWERED


async def ask_certificate(manager: DialogManager, number: str) -> None:
    await manager.start(ManagerCertification.registers, mode=StartMode.RESET_STACK)


async def appeal(manager: DialogManager, number: str) -> None:
    await begin_form(manager, MANAGER, about=number, answers=(("kind", APPEAL),))
