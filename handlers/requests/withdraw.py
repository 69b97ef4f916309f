"""Give up a request that is not answered yet: asked once more, then done."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode, Window

from domain.operations.requests.withdraw_request import RequestWithdrawn, Withdraw, WithdrawRequest
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal
from handlers.requests.opened import NUMBER, find, refuse
from handlers.requests.states import Requests
from handlers.shared.examples import examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.kept import NothingToShow
from handlers.shared.operation import operation
from handlers.shared.say import Say
from handlers.shared.stops import receipt_window
from handlers.shared.tongue import acting, tongue
from handlers.shared.window import go, press, question

SERVICE = "service"


def withdraw_window() -> Window:
    return question(
        Requests.withdraw,
        Say("requests-withdraw-ask", service="service", number="number"),
        press("requests-withdraw-yes", "yes", withdraw),
        go("requests-withdraw-no", "no", Requests.detail),
        back=Requests.detail,
        getter=about_to_withdraw,
        preview=example_request,
    )


def withdrawn_window() -> Window:
    return receipt_window(
        Requests.withdrawn,
        Say("requests-withdrawn-title", number="number"),
        press("requests-withdrawn-again", "again", begin_again),
        getter=withdrawn,
        preview=example_request,
    )


async def withdraw(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    number = str(manager.dialog_data[NUMBER])
    withdraw_request = await operation(manager, WithdrawRequest)
    match await withdraw_request(Withdraw(acting(manager), number)):
        case RequestWithdrawn(request):
            manager.dialog_data[SERVICE] = request.service
            await manager.switch_to(Requests.withdrawn)
            manager.show_mode = ShowMode.DELETE_AND_SEND
        case Refusal() as refusal:
            await refuse(manager, refusal)
        case NotFound():
            await manager.switch_to(Requests.missing)


async def about_to_withdraw(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    shown = await find(dialog_manager, str(dialog_manager.dialog_data[NUMBER]))
    if shown is None:
        raise NothingToShow
    service = tongue(dialog_manager).say(f"service-{shown.request.service}")
    return {"number": shown.request.number, "service": service}


async def withdrawn(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"number": dialog_manager.dialog_data[NUMBER]}


async def begin_again(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    manager.show_mode = ShowMode.SEND
    await set_out(manager, Goal.SERVICE, about=str(manager.dialog_data[SERVICE]))


async def example_request(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    number = examples(dialog_manager).request.number
    return {"number": number, "service": tongue(dialog_manager).say("service-phc-certificate")}
