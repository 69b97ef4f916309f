"""After the provider's answer an authority is next, after the authority's a court: the form itself says so."""

from collections.abc import Callable
from datetime import datetime

from aiogram_dialog import DialogManager

from domain.operations.requests.request_detail import RequestShown
from domain.requests.state import RequestState
from handlers.shared.declared import Action, Screens
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out


def answered_by(addressee: str) -> Callable[[RequestShown, datetime], bool]:
    def is_answered(shown: RequestShown, at: datetime) -> bool:
        return shown.request.state is RequestState.COMPLETED and shown.request.kind == addressee

    return is_answered


async def complain_further(manager: DialogManager, number: str) -> None:
    await set_out(manager, Goal.COMPLAIN, about=number)


SCREENS = Screens(
    goals=frozenset({Goal.COMPLAIN}),
    actions=(
        Action("complaint-action-next", answered_by("provider"), complain_further),
        Action("complaint-action-court", answered_by("authority"), complain_further),
    ),
)
