"""Sent: number, state, due time; below it a copy of the answers, and the receipt as a file."""

from dataclasses import replace
from datetime import tzinfo

from aiogram import F
from aiogram_dialog import DialogManager, ShowMode, Window

from domain.law.law import ALMATY
from domain.operations.documents.issue_document import IssueDocument
from domain.operations.requests.request_detail import Detail, RequestDetail, RequestShown
from domain.requests.guided import guided
from domain.requests.request import Request
from domain.requests.state import RequestState
from handlers.form.example import example_form
from handlers.form.kept import number_of
from handlers.form.states import Filling
from handlers.shared.at_hand import Tongue, acting, operation, perform
from handlers.shared.call import calls_103
from handlers.shared.goals import Goal
from handlers.shared.kept import NothingToShow
from handlers.shared.leads import leads
from handlers.shared.receipt import receipt_window, send_copy, send_receipt
from handlers.shared.say import Say
from handlers.shared.window import Facts, shows


def done_window() -> Window:
    return receipt_window(
        Filling.done,
        Say("form-done-title", service="service", number="number"),
        Say("form-done-accepted", due="due", when=~F["deferred"]),
        Say("form-done-deferred", sent="sent", accepted="taken_up", due="due", when="deferred"),
        Say("form-done-next"),
        Say("danger-if-worse", when="emergency"),
        calls_103("emergency"),
        leads("form-done-open", Goal.REQUEST, about=number_of, below=True),
        shows=shows(
            show_receipt, receipt, lambda it: (replace(it.request, service=example_form().service), ALMATY)
        ),
    )


async def rejoice(manager: DialogManager, request: Request) -> None:
    """First what stays in the chat (the copy and the file), then the window below it."""
    issue = await operation(manager, IssueDocument)
    await manager.switch_to(Filling.done)
    await send_copy(manager, await issue.matter(request, {}))
    await send_receipt(manager, request)
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def receipt(manager: DialogManager) -> tuple[Request, tzinfo]:
    shown = await perform(manager, RequestDetail, Detail(acting(manager), number_of(manager)))
    if not isinstance(shown, RequestShown):
        raise NothingToShow
    return shown.request, shown.zone


def show_receipt(words: Tongue, request: Request, zone: tzinfo) -> Facts:
    return {
        "number": request.number,
        "service": words.say(f"service-{request.service}"),
        "emergency": guided(request.service).emergency,
        "deferred": request.state is RequestState.DEFERRED,
        "sent": words.time(request.submitted_at.astimezone(zone)),
        "taken_up": words.moment(request.accepted_at.astimezone(zone)) if request.accepted_at else "",
        "due": words.moment(request.due_at.astimezone(zone)) if request.due_at else "",
    }
