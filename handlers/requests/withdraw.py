"""Give up a request that is not answered yet: asked once more, then done."""

from typing import Any

from aiogram_dialog import DialogManager, ShowMode, Window

from domain.operations.requests.withdraw_request import RequestWithdrawn, Withdraw, WithdrawRequest
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Request
from handlers.requests.opened import number_of, service_of, shown_now
from handlers.requests.states import Requests
from handlers.shared import stops
from handlers.shared.examples import examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.leads import leads
from handlers.shared.operation import perform
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, acting, tongue
from handlers.shared.window import go, press, question


def withdraw_window() -> Window:
    return question(
        Requests.withdraw,
        Say("requests-withdraw-ask", service="service", number="number"),
        press("requests-withdraw-yes", "yes", withdraw),
        go("requests-withdraw-no", "no", Requests.detail),
        back=Requests.detail,
        shows=Shows(about_to_withdraw, example_request),
    )


def withdrawn_window() -> Window:
    return stops.receipt_window(
        Requests.withdrawn,
        Say("requests-withdrawn-title", number="number"),
        leads("requests-withdrawn-again", Goal.SERVICE, about=service_of, below=True),
        shows=Shows(about_to_withdraw, example_request),
    )


def refused_window() -> Window:
    """It was answered meanwhile."""
    return stops.refused_window(Requests.refused, None, back=Requests.detail)


async def withdraw(manager: DialogManager) -> None:
    match await perform(manager, WithdrawRequest, Withdraw(acting(manager), number_of(manager))):
        case RequestWithdrawn():
            await manager.switch_to(Requests.withdrawn)
            manager.show_mode = ShowMode.DELETE_AND_SEND
        case Refusal(code=RefusalCode.NOT_IDENTIFIED):
            await set_out(manager, Goal.REQUEST, about=number_of(manager))
        case Refusal() as refusal:
            stops.Refused.by(refusal, None).keep(manager)
            await manager.switch_to(Requests.refused)
        case NotFound():
            await manager.switch_to(Requests.missing)


async def about_to_withdraw(manager: DialogManager) -> dict[str, Any]:
    return show_request((await shown_now(manager)).request, tongue(manager))


def show_request(request: Request, words: Tongue) -> dict[str, Any]:
    return {"number": request.number, "service": words.say(f"service-{request.service}")}


async def example_request(manager: DialogManager) -> dict[str, Any]:
    return show_request(examples(manager).request, tongue(manager))
