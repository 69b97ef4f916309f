"""The request that is open: found anew by its number every time, for its owner only.

What is taken away from it: the document, in either language, and the receipt. And how it is given up.
"""

from dataclasses import dataclass
from typing import Any

from aiogram_dialog import DialogManager, ShowMode, Window

from domain.operations.documents.find_document import Find, FindDocument, Found
from domain.operations.documents.render_document import Ended, NotReady
from domain.operations.requests.look_up_request import LookUpRequest
from domain.operations.requests.request_detail import Detail, RequestDetail, RequestShown
from domain.operations.requests.withdraw_request import RequestWithdrawn, Withdraw, WithdrawRequest
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Request
from handlers.requests.states import Requests
from handlers.shared import stops
from handlers.shared.at_hand import Tongue, acting, perform
from handlers.shared.for_whom import act_for
from handlers.shared.goals import Goal, errand_of
from handlers.shared.hand import hand_file
from handlers.shared.journeys import set_out
from handlers.shared.kept import Kept, NothingToShow
from handlers.shared.leads import leads
from handlers.shared.receipt import receipt_window, send_receipt
from handlers.shared.say import Say, flash
from handlers.shared.window import Facts, go, press, question, shows


@dataclass
class RequestKept(Kept):
    number: str
    service: str


async def begin(start_data: Any, manager: DialogManager) -> None:
    """A link or a reminder names a request; without a number the list is shown."""
    about = errand_of(manager).about
    if about is None:
        await manager.switch_to(Requests.mine)
    elif _kept(manager, await perform(manager, LookUpRequest, Detail(acting(manager), about))) is None:
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


async def view(manager: DialogManager, language: str | None = None) -> None:
    """In the language it was issued in, or in another."""
    document = (await shown_now(manager)).document
    if document is None:
        raise NothingToShow
    asked = Find(acting(manager), document.id, language or document.language)
    match await perform(manager, FindDocument, asked):
        case Found() as found:
            await hand_file(manager, found.pdf, found.file_name, "requests-document-caption")
            manager.show_mode = ShowMode.SEND
        case NotReady():
            flash(manager, "requests-document-later")
        case Ended():
            flash(manager, "requests-document-ended")
        case _:
            raise NothingToShow


async def send_receipt_again(manager: DialogManager) -> None:
    await send_receipt(manager, (await shown_now(manager)).request)
    manager.show_mode = ShowMode.SEND


def withdraw_window() -> Window:
    return question(
        Requests.withdraw,
        Say("requests-withdraw-ask", service="service", number="number"),
        press("requests-withdraw-yes", "yes", withdraw),
        go("requests-withdraw-no", "no", Requests.detail),
        back=Requests.detail,
        shows=SHOWN,
    )


def withdrawn_window() -> Window:
    return receipt_window(
        Requests.withdrawn,
        Say("requests-withdrawn-title", number="number"),
        leads(
            "requests-withdrawn-again",
            Goal.SERVICE,
            about=lambda manager: RequestKept.of(manager).service,
            below=True,
        ),
        shows=SHOWN,
    )


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


async def about_to_withdraw(manager: DialogManager) -> tuple[Request]:
    return ((await shown_now(manager)).request,)


def show_request(words: Tongue, request: Request) -> Facts:
    return {"number": request.number, "service": words.say(f"service-{request.service}")}


SHOWN = shows(show_request, about_to_withdraw, lambda it: (it.request,))
