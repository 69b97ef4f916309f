"""The request that is open: found anew by its number every time, for its owner only."""

from dataclasses import dataclass
from typing import Any

from aiogram_dialog import DialogManager

from domain.operations.requests.look_up_request import LookUpRequest
from domain.operations.requests.request_detail import Detail, RequestDetail, RequestShown
from handlers.requests.states import Requests
from handlers.shared.for_whom import act_for
from handlers.shared.goals import errand_of
from handlers.shared.kept import Kept, NothingToShow
from handlers.shared.operation import perform
from handlers.shared.tongue import acting


@dataclass
class RequestKept(Kept):
    number: str
    service: str


async def begin(start_data: Any, manager: DialogManager) -> None:
    """A link or a reminder names a request; without a number the list is shown."""
    about = errand_of(manager).about
    if about is None:
        await manager.switch_to(Requests.mine)
        return
    if _kept(manager, await perform(manager, LookUpRequest, Detail(acting(manager), about))) is None:
        await manager.switch_to(Requests.missing)


async def find(manager: DialogManager, number: str) -> RequestShown | None:
    """None when there is none, when it is somebody else's, or when the citizen must identify again."""
    return _kept(manager, await perform(manager, RequestDetail, Detail(acting(manager), number)))


def _kept(manager: DialogManager, shown: object) -> RequestShown | None:
    if not isinstance(shown, RequestShown):
        return None
    RequestKept(shown.request.number, shown.request.service).keep(manager)
    act_for(manager, shown.other)
    return shown


async def shown_now(manager: DialogManager) -> RequestShown:
    shown = await find(manager, number_of(manager))
    if shown is None:
        raise NothingToShow
    return shown


def number_of(manager: DialogManager) -> str:
    return RequestKept.of(manager).number


def service_of(manager: DialogManager) -> str:
    return RequestKept.of(manager).service
