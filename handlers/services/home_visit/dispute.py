"""From the request's own window: the doctor did not come. What can be done next stands in the same window."""

from datetime import datetime

from aiogram_dialog import DialogManager

from domain.operations.requests.request_detail import RequestShown
from domain.requests.promise import promised_at, told_last
from domain.requests.request import EventKind
from domain.requests.state import RequestState
from domain.services.home_visit.confirm_home_visit import ConfirmHomeVisit, Tell, Told
from handlers.shared.flash import flash
from handlers.shared.operation import perform
from handlers.shared.tongue import acting


def may_dispute(shown: RequestShown, at: datetime) -> bool:
    promised = promised_at(shown.result)
    is_due = shown.request.state is RequestState.COMPLETED and promised is not None and promised <= at
    return is_due and told_last(shown.history) is not EventKind.DISPUTED


async def dispute(manager: DialogManager, number: str) -> None:
    if isinstance(await perform(manager, ConfirmHomeVisit, Tell(acting(manager), number, came=False)), Told):
        flash(manager, "notice-answer-missed", number=number)
