"""The request that is open: found anew by its number every time, for its owner only."""

from typing import Any

from aiogram_dialog import DialogManager

from domain.operations.requests.look_up_request import LookUpRequest
from domain.operations.requests.request_detail import Detail, RequestDetail, RequestShown
from domain.requests.refusal import Refusal, RefusalCode
from handlers.requests.states import Requests
from handlers.shared.for_whom import act_for
from handlers.shared.goals import Goal, errand_of
from handlers.shared.journeys import set_out
from handlers.shared.operation import operation
from handlers.shared.refusals import explain_in_both
from handlers.shared.tongue import acting, tongue

NUMBER, REFUSAL = "number", "refusal"


async def begin(start_data: Any, manager: DialogManager) -> None:
    """A link or a reminder names a request; without a number the list is shown."""
    about = errand_of(manager).about
    if about is None:
        await manager.switch_to(Requests.mine)
        return
    look_up = await operation(manager, LookUpRequest)
    if _kept(manager, await look_up(Detail(acting(manager), about))) is None:
        await manager.switch_to(Requests.missing)


async def find(manager: DialogManager, number: str) -> RequestShown | None:
    """None when there is none, when it is somebody else's, or when the citizen must identify again."""
    detail = await operation(manager, RequestDetail)
    return _kept(manager, await detail(Detail(acting(manager), number)))


def _kept(manager: DialogManager, shown: object) -> RequestShown | None:
    if not isinstance(shown, RequestShown):
        return None
    remember(manager, shown)
    return shown


def remember(manager: DialogManager, shown: RequestShown) -> None:
    manager.dialog_data[NUMBER] = shown.request.number
    act_for(manager, shown.other)


async def refuse(manager: DialogManager, refusal: Refusal) -> None:
    if refusal.code is RefusalCode.NOT_IDENTIFIED:
        await set_out(manager, Goal.REQUEST, about=manager.dialog_data.get(NUMBER))
        return
    manager.dialog_data[REFUSAL] = {
        "code": refusal.code.value,
        **explain_in_both(refusal, tongue(manager)),
    }
    await manager.switch_to(Requests.refused)
